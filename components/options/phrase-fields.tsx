import { useId } from 'react';
import { levels as allLevels } from '@/components/shared/names';
import { usePageWords } from '@/components/shared/page-words';
import { Switch } from '@/components/shared/switch';
import type { Surface } from '@/lib/engine/context';
import type { Level } from '@/lib/engine/hint';
import type { HousePhrase, RequiredPhrase } from '@/lib/engine/policy/house-phrase';
import { surfaceSchema } from '@/lib/engine/schemas/context';
import type { PageSpeaker } from '@/lib/i18n/pages';
import type { PolicyProblem } from '@/lib/settings/policy';
import { FieldProblems, problemsAt } from './field-problems';
import { LinesField, TextField } from './text-fields';

/** What both kinds of phrase share. */
type AnyPhrase = HousePhrase | RequiredPhrase;

/** Properties of the fields of one phrase. */
export interface PhraseProps<Phrase> {
  readonly phrase: Phrase;
  /** Its path in the policy, like `housePhrases.0`. */
  readonly path: string;
  readonly problems: readonly PolicyProblem[];
  readonly onChange: (phrase: Phrase) => void;
  readonly onRemove: () => void;
}

/** The placeholder of the words found, in a message. */
const QUOTE = '{quote}';

/** Edits a phrase that a team avoids. */
export function HousePhraseFields(props: PhraseProps<HousePhrase>) {
  const { phrase, path, problems, onChange } = props;
  const { say } = usePageWords();
  return (
    <PhraseFrame {...props} name={nameOf(phrase.phrases, say)}>
      <LinesField
        label={say('phrase.phrases')}
        help={say('phrase.phrases.help')}
        lines={phrase.phrases}
        onChange={(phrases) => onChange({ ...phrase, phrases })}
      />
      <FieldProblems problems={problems} path={`${path}.phrases`} />
      <TextField
        label={say('phrase.message')}
        help={say('phrase.message.help', { quote: QUOTE })}
        value={phrase.message}
        onChange={(message) => onChange({ ...phrase, message })}
      />
      <FieldProblems problems={problems} path={`${path}.message`} />
      <TextField
        label={say('phrase.replacement')}
        help={say('phrase.replacement.help')}
        value={phrase.replacement ?? ''}
        onChange={(replacement) => onChange({ ...phrase, replacement })}
      />
      <FieldProblems problems={problems} path={`${path}.replacement`} />
    </PhraseFrame>
  );
}

/** Edits words that a team requires wherever others occur. */
export function RequiredPhraseFields(props: PhraseProps<RequiredPhrase>) {
  const { phrase, path, problems, onChange } = props;
  const { say } = usePageWords();
  return (
    <PhraseFrame {...props} name={nameOf(phrase.when, say)}>
      <LinesField
        label={say('phrase.when')}
        help={say('phrase.when.help')}
        lines={phrase.when}
        onChange={(when) => onChange({ ...phrase, when })}
      />
      <FieldProblems problems={problems} path={`${path}.when`} />
      <LinesField
        label={say('phrase.must')}
        help={say('phrase.must.help')}
        lines={phrase.must}
        onChange={(must) => onChange({ ...phrase, must })}
      />
      <FieldProblems problems={problems} path={`${path}.must`} />
      <TextField
        label={say('phrase.missing')}
        help={say('phrase.missing.help', { quote: QUOTE })}
        value={phrase.message}
        onChange={(message) => onChange({ ...phrase, message })}
      />
      <FieldProblems problems={problems} path={`${path}.message`} />
      <TextField
        label={say('phrase.adds')}
        help={say('phrase.adds.help')}
        value={phrase.add ?? ''}
        onChange={(add) => onChange({ ...phrase, add })}
      />
      <FieldProblems problems={problems} path={`${path}.add`} />
    </PhraseFrame>
  );
}

const levels = allLevels.filter((level) => level !== 'off');

interface PhraseFrameProps<Phrase extends AnyPhrase> extends PhraseProps<Phrase> {
  readonly name: string;
  readonly children: React.ReactNode;
}

/** The common fields of both kinds of phrases: level, scope and examples. */
function PhraseFrame<Phrase extends AnyPhrase>(props: PhraseFrameProps<Phrase>) {
  const { phrase, path, problems, onChange, onRemove, name, children } = props;
  const { say } = usePageWords();
  const examples = [...phrase.speaks, ...phrase.quiet].filter((text) => text.trim() !== '');
  const failing = ['speaks', 'quiet'].flatMap((field) => problemsAt(problems, `${path}.${field}`));
  const others = problemsAt(problems, path);
  return (
    <fieldset className="preview" data-ok={others.length === 0}>
      <legend className="entry-title">{name}</legend>
      {children}
      <FirmnessField level={phrase.level} onChange={(level) => onChange({ ...phrase, level })} />
      <LinesField
        label={say('phrase.accounts')}
        help={say('phrase.accounts.help')}
        lines={phrase.accounts ?? []}
        onChange={(lines) => onChange({ ...phrase, accounts: lines.map(asHandle) })}
      />
      <FieldProblems problems={problems} path={`${path}.accounts`} />
      <SurfacesField
        surfaces={phrase.surfaces ?? []}
        onChange={(surfaces) => onChange({ ...phrase, surfaces })}
      />
      <Switch
        label={say('phrase.forms')}
        note={say('phrase.forms.help')}
        checked={phrase.forms === 'all'}
        onChange={(all) => onChange({ ...phrase, forms: all ? 'all' : 'as-written' })}
      />
      <Switch
        label={say('phrase.case')}
        note={say('phrase.case.help')}
        checked={phrase.matchCase}
        onChange={(matchCase) => onChange({ ...phrase, matchCase })}
      />
      <LinesField
        label={say('phrase.speaks')}
        help={say('phrase.speaks.help')}
        lines={phrase.speaks}
        onChange={(lines) => onChange({ ...phrase, speaks: lines })}
      />
      <FieldProblems problems={problems} path={`${path}.speaks`} />
      <LinesField
        label={say('phrase.quiet')}
        help={say('phrase.quiet.help')}
        lines={phrase.quiet}
        onChange={(lines) => onChange({ ...phrase, quiet: lines })}
      />
      <FieldProblems problems={problems} path={`${path}.quiet`} />
      <FieldProblems problems={problems} path={`${path}.id`} />
      <div className="row">
        <output className="note">
          {examples.length > 0 &&
            others.length === 0 &&
            say('phrase.pass', { count: examples.length })}
          {examples.length > 0 && failing.length > 0 && say('phrase.fail')}
        </output>
        <button type="button" className="danger" onClick={onRemove}>
          {say('remove', { name })}
        </button>
      </div>
    </fieldset>
  );
}

interface FirmnessFieldProps {
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

function FirmnessField({ level, onChange }: FirmnessFieldProps) {
  const { say } = usePageWords();
  return (
    <div className="field">
      <label>
        {say('phrase.firmness')}
        <select
          value={level}
          onChange={({ target }) => {
            const chosen = levels.find((each) => each === target.value);
            if (chosen) onChange(chosen);
          }}
        >
          {levels.map((each) => (
            <option key={each} value={each}>
              {say(`level.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Normalizes a handle while it is being typed or pasted. */
function asHandle(typed: string): string {
  return typed.trim().toLowerCase().replace(/^@/, '');
}

interface SurfacesFieldProps {
  /** Empty for everywhere. */
  readonly surfaces: readonly Surface[];
  readonly onChange: (surfaces: Surface[]) => void;
}

function SurfacesField({ surfaces, onChange }: SurfacesFieldProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={id}>
      <legend>{say('phrase.surfaces')}</legend>
      <p id={id} className="note">
        {say('phrase.surfaces.help')}
      </p>
      <div className="row days">
        {surfaceSchema.options.map((surface) => (
          <label key={surface}>
            <input
              type="checkbox"
              checked={surfaces.includes(surface)}
              onChange={({ target }) =>
                onChange(
                  surfaceSchema.options.filter((each) =>
                    each === surface ? target.checked : surfaces.includes(each),
                  ),
                )
              }
            />
            {say(`policy.surface.${surface}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function nameOf(phrases: readonly string[], say: PageSpeaker['say']): string {
  const [phrase = ''] = phrases;
  return phrase.trim() === '' ? say('phrase.new') : say('suppressions.phrase', { phrase });
}
