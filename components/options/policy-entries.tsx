import type { ReactNode } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { Policy } from '@/lib/settings/policy';
import { LinesField, TextField } from './text-fields';

type QuietDays = NonNullable<Policy['quietDays']>;

export interface QuietDaysFieldsProps {
  readonly days: QuietDays;
  readonly onChange: (days: QuietDays) => void;
}

/** Edits the days on which the team stays silent. */
export function QuietDaysFields({ days, onChange }: QuietDaysFieldsProps) {
  const { say } = usePageWords();
  return (
    <EntryList
      entries={days}
      nameOf={(number) => say('form.quiet-days.number', { number })}
      Fields={QuietSpanFields}
      removeLabel={say('form.quiet-days.remove')}
      addLabel={say('form.quiet-days.add')}
      fresh={{ from: '', reason: '' }}
      onChange={onChange}
    />
  );
}

function QuietSpanFields({ entry: span, onChange }: EntryFieldsProps<QuietDays[number]>) {
  const { say } = usePageWords();
  return (
    <>
      <div className="row">
        <label>
          {say('from')}
          <input
            type="date"
            value={span.from}
            onChange={(event) => onChange({ ...span, from: event.target.value })}
          />
        </label>
        <label>
          {say('to')}
          <input
            type="date"
            value={span.to ?? ''}
            onChange={(event) => onChange({ ...span, to: event.target.value || undefined })}
          />
        </label>
      </div>
      <TextField
        label={say('form.quiet-days.why')}
        value={span.reason}
        onChange={(reason) => onChange({ ...span, reason })}
      />
    </>
  );
}

type CampaignLinks = NonNullable<Policy['campaignLinks']>;

export interface CampaignLinksFieldsProps {
  readonly links: CampaignLinks;
  readonly onChange: (links: CampaignLinks) => void;
}

/** Edits the parameters that links to the team’s own domains must have. */
export function CampaignLinksFields({ links, onChange }: CampaignLinksFieldsProps) {
  const { say } = usePageWords();
  return (
    <EntryList
      entries={links}
      nameOf={(number) => say('form.links.number', { number })}
      Fields={CampaignLinkFields}
      removeLabel={say('form.links.remove')}
      addLabel={say('form.links.add')}
      fresh={{ domains: [], parameters: [] }}
      onChange={onChange}
    />
  );
}

function CampaignLinkFields({ entry: link, onChange }: EntryFieldsProps<CampaignLinks[number]>) {
  const { say } = usePageWords();
  return (
    <>
      <LinesField
        label={say('form.links.domains')}
        help={say('form.links.domains.help')}
        lines={link.domains}
        onChange={(domains) => onChange({ ...link, domains })}
      />
      <LinesField
        label={say('form.links.parameters')}
        help={say('form.links.parameters.help')}
        lines={link.parameters}
        onChange={(parameters) => onChange({ ...link, parameters })}
      />
    </>
  );
}

interface EntryFieldsProps<Entry> {
  readonly entry: Entry;
  readonly onChange: (entry: Entry) => void;
}

interface EntryListProps<Entry> {
  readonly entries: readonly Entry[];
  /** The name of an entry for screen readers, by its number in the list, from 1. */
  readonly nameOf: (number: number) => string;
  readonly Fields: (props: EntryFieldsProps<Entry>) => ReactNode;
  readonly removeLabel: string;
  readonly addLabel: string;
  /** An empty entry. */
  readonly fresh: Entry;
  readonly onChange: (entries: Entry[]) => void;
}

function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { entries, nameOf, Fields, removeLabel, addLabel, fresh, onChange } = props;
  return (
    <>
      {entries.map((entry, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the fields hold nothing of their own
        <fieldset key={i} className="preview">
          <legend className="visually-hidden">{nameOf(i + 1)}</legend>
          <Fields entry={entry} onChange={(next) => onChange(entries.with(i, next))} />
          <button
            type="button"
            className="danger"
            onClick={() => onChange(entries.toSpliced(i, 1))}
          >
            {removeLabel}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...entries, fresh])}>
        {addLabel}
      </button>
    </>
  );
}
