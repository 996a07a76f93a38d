/** `tsx scripts/with-lexicon.ts NAME …`: runs the command NAME of this folder, one that reads the phrase lists. */
import { loadCommand } from './cli';

const [name] = process.argv.splice(2, 1);

await loadCommand(() => import(`./${name}.ts`));
