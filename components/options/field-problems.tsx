import { usePageWords } from '@/components/shared/page-words';
import { inWords } from '@/lib/i18n/in-words';
import type { Fault } from '@/lib/settings/fault';
import type { PolicyProblem } from '@/lib/settings/policy';

/** Sentences on how to write a value in a file, which a form does not need. */
const forFiles: ReadonlySet<Fault['key']> = new Set([
  'fault.write',
  'fault.write-string',
  'fault.write-number',
  'fault.write-int',
  'fault.write-boolean',
  'fault.write-array',
  'fault.write-object',
]);

export interface FieldProblemsProps {
  readonly problems: readonly PolicyProblem[];
  /** The path of the field; faults of its contents are shown too. */
  readonly path: string;
}

/** Shows the faults of one field of a policy next to it. */
export function FieldProblems({ problems, path }: FieldProblemsProps) {
  const words = usePageWords();
  const here = problemsAt(problems, path).map((each) => ({
    path: each.path,
    message: inWords(
      each.says.filter(({ key }) => !forFiles.has(key)),
      words,
    ),
  }));
  return (
    <output className="error">
      {here.map(({ path: exact, message }) => (
        <span key={`${exact} ${message}`} className="line">
          {message}
        </span>
      ))}
    </output>
  );
}

/** The faults of a field and of its contents. */
export function problemsAt(problems: readonly PolicyProblem[], path: string): PolicyProblem[] {
  return problems.filter((each) => each.path === path || each.path.startsWith(`${path}.`));
}
