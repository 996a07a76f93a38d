import { readFile } from 'node:fs/promises';
import { normalizePath, type Plugin } from 'vite';

/** The modules of zod that turn schemas into JSON schemas. */
const MODULES = /\/node_modules\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;
const EXPORT = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm;

/**
 * Leaves out how zod makes JSON schemas: every schema carries it along, and only a command asks for it
 * (`scripts/policy-schema.ts`). To ask for one in the product throws.
 */
export function noJsonSchemaPlugin(): Plugin {
  return {
    name: 'tweet-coach:no-json-schema',
    enforce: 'pre',
    async load(id) {
      if (!MODULES.test(normalizePath(id))) return undefined;
      const names = Array.from(
        (await readFile(id, 'utf8')).matchAll(EXPORT),
        (match) => match[1] ?? match[2]!,
      );
      if (names.length === 0) throw new Error(`${id} exports nothing that is known.`);
      const code = `const absent = () => {\n  throw new Error('The product makes no JSON schemas.');\n};\n`;
      return {
        code: `${code}export { ${names.map((name) => `absent as ${name}`).join(', ')} };\n`,
        map: null,
      };
    },
  };
}
