import { levelNames } from '@/components/shared/names';
import {
  housePhraseSchema,
  requiredPhraseSchema,
  type HousePhrase,
  type RequiredPhrase,
} from '@/lib/engine/house-phrase';
import type { Level } from '@/lib/engine/hint';
import type { PolicyProblem } from '@/lib/settings/policy';
import { FieldProblems, problemsAt } from './field-problems';
import { LinesField, TextField } from './text-fields';

/** What both kinds of phrase share. */
type AnyPhrase = HousePhrase | RequiredPhrase;

interface PhraseProps<Phrase extends AnyPhrase> {
  readonly phrase: Phrase;
  /** Where it stands in the policy, as in `housePhrases.0`. */
  readonly path: string;
  readonly problems: readonly PolicyProblem[];
  readonly onChange: (phrase: Phrase) => void;
  readonly onRemove: () => void;
}

/** A phrase that a team does not want. */
export function HousePhraseFields(props: PhraseProps<HousePhrase>) {
  const { phrase, path, problems, onChange } = props;
  const { shape } = housePhraseSchema;
  return (
    <PhraseFrame {...props} name={nameOf(phrase.phrases)}>
      <LinesField
        label="Phrases"
        help={shape.phrases.description}
        lines={phrase.phrases}
        onChange={(phrases) => onChange({ ...phrase, phrases })}
      />
      <FieldProblems problems={problems} path={`${path}.phrases`} />
      <TextField
        label="What to say about it"
        help={shape.message.description}
        value={phrase.message}
        onChange={(message) => onChange({ ...phrase, message })}
      />
      <FieldProblems problems={problems} path={`${path}.message`} />
      <TextField
        label="Write instead (if one thing always fits)"
        help={shape.replacement.description}
        value={phrase.replacement ?? ''}
        onChange={(replacement) => onChange({ ...phrase, replacement })}
      />
      <FieldProblems problems={problems} path={`${path}.replacement`} />
    </PhraseFrame>
  );
}

/** What a team wants said wherever something else is said. */
export function RequiredPhraseFields(props: PhraseProps<RequiredPhrase>) {
  const { phrase, path, problems, onChange } = props;
  const { shape } = requiredPhraseSchema;
  return (
    <PhraseFrame {...props} name={nameOf(phrase.when)}>
      <LinesField
        label="Where one of these stands"
        help={shape.when.description}
        lines={phrase.when}
        onChange={(when) => onChange({ ...phrase, when })}
      />
      <FieldProblems problems={problems} path={`${path}.when`} />
      <LinesField
        label="One of these must stand too"
        help={shape.must.description}
        lines={phrase.must}
        onChange={(must) => onChange({ ...phrase, must })}
      />
      <FieldProblems problems={problems} path={`${path}.must`} />
      <TextField
        label="What to say if it is missing"
        help={shape.message.description}
        value={phrase.message}
        onChange={(message) => onChange({ ...phrase, message })}
      />
      <FieldProblems problems={problems} path={`${path}.message`} />
      <TextField
        label="Words that one click adds (if you like)"
        help={shape.add.description}
        value={phrase.add ?? ''}
        onChange={(add) => onChange({ ...phrase, add })}
      />
      <FieldProblems problems={problems} path={`${path}.add`} />
    </PhraseFrame>
  );
}

const levels = (['tip', 'consider', 'think-twice'] as const).map((level) => level satisfies Level);

interface PhraseFrameProps<Phrase extends AnyPhrase> extends PhraseProps<Phrase> {
  readonly name: string;
  readonly children: React.ReactNode;
}

/** What both kinds of phrase have: how firm they are, their examples and whether these pass. */
function PhraseFrame<Phrase extends AnyPhrase>(props: PhraseFrameProps<Phrase>) {
  const { phrase, path, problems, onChange, onRemove, name, children } = props;
  const { speaks, quiet } = housePhraseSchema.shape;
  const examples = [...phrase.speaks, ...phrase.quiet].filter((text) => text.trim() !== '');
  const failing = ['speaks', 'quiet'].flatMap((field) => problemsAt(problems, `${path}.${field}`));
  const others = problemsAt(problems, path);
  return (
    <fieldset className="preview" data-ok={others.length === 0}>
      <legend className="entry-title">{name}</legend>
      {children}
      <div className="field">
        <label>
          How firm
          <select
            value={phrase.level}
            onChange={(event) => onChange({ ...phrase, level: event.target.value as Level })}
          >
            {levels.map((level) => (
              <option key={level} value={level}>
                {levelNames[level]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <LinesField
        label="Examples with a hint"
        help={speaks.description}
        lines={phrase.speaks}
        onChange={(lines) => onChange({ ...phrase, speaks: lines })}
      />
      <FieldProblems problems={problems} path={`${path}.speaks`} />
      <LinesField
        label="Examples without a hint"
        help={quiet.description}
        lines={phrase.quiet}
        onChange={(lines) => onChange({ ...phrase, quiet: lines })}
      />
      <FieldProblems problems={problems} path={`${path}.quiet`} />
      <FieldProblems problems={problems} path={`${path}.id`} />
      <div className="row">
        <output className="note">
          {examples.length > 0 && others.length === 0 && `All ${examples.length} examples pass.`}
          {failing.length > 0 && 'An example fails.'}
        </output>
        <button type="button" className="danger" onClick={onRemove}>
          Remove {name}
        </button>
      </div>
    </fieldset>
  );
}

function nameOf(phrases: readonly string[]): string {
  const [first = ''] = phrases;
  return first.trim() === '' ? 'New phrase' : `“${first}”`;
}
