import type { PhraseList } from '@/lib/lexicon/types';
import type { Span, SpanChange } from '@/lib/text/span';
import type { Context, PostKind } from './context';
import type { LevelSetting } from './hint';
import type { FixLabel, Value } from './hints/wording';
import type { Draft } from './reading/draft';

/** The manners that an account may have (`lib/settings/profiles.ts`). */
type ProfileId = 'conversation' | 'support' | 'broadcast' | 'newcomer' | 'personal';

/** How firmly a rule speaks by an account's profile; not at all, and off every list, where none is named. */
export type RuleLevels = Readonly<Partial<Record<ProfileId, LevelSetting>>>;

/** Equally firm in all profiles, but for those that are named. */
export function everywhere(level: LevelSetting, unlike: RuleLevels = {}): RuleLevels {
  return { ...staffOnly(level), newcomer: level, personal: level, ...unlike };
}

/** Equally firm where staff post for an organisation (docs/labels.md: "Only on `business` accounts"). */
export function staffOnly(level: LevelSetting): RuleLevels {
  return { conversation: level, support: level, broadcast: level };
}

/** How the options page groups the rules. */
export type Category = 'selling' | 'asking' | 'context' | 'tone' | 'reading' | 'balance' | 'house';

/** A change that may be applied with one click: `span` of the draft becomes `text`. */
export interface Fix extends SpanChange {
  /** What the button says. */
  readonly label: FixLabel;
}

/** What a rule says of a draft. It knows nothing of weights or of the screen. */
export interface Finding<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** The words that are meant; none where the lack is the evidence. */
  readonly span?: Span;
  /** Where in the span the words stand that hurt, in order, for the underline; the whole span if left out. */
  readonly marks?: readonly Span[];
  /** Values for the `{name}` places of the message; `{quote}` is always the words of the span. */
  readonly data?: Readonly<Record<string, Value>>;
  /**
   * What may be done about it, best first: the first that holds is offered (`verify-fix.ts`). Asked for once, of what
   * is shown only, so that a rule makes them in a getter.
   */
  readonly fixes?: readonly Fix[];
  /** What a fix may leave out with all that it says; the span if left out. */
  readonly drops?: Span;
  /** Whether it is right often enough by itself to be put as `consider`, whatever the scorer makes of the draft. */
  readonly isSure?: boolean;
  /** Whether it is mentioned in passing only: put as a tip, whatever the scorer makes of the draft. */
  readonly isPassing?: boolean;
  /**
   * The judged posts hold hardly any of this kind, or none of its signs: the scorer may make a tip of it, and not drop
   * it.
   */
  readonly isUnjudged?: boolean;
}

/** A draft before and after taking the advice. */
interface Example {
  readonly before: string;
  readonly after: string;
  /** What differs from a plain post of a business account. */
  readonly context?: Partial<Context>;
  /** The same once the advice is taken, where it is about more than words; `context` if left out. */
  readonly contextAfter?: Partial<Context>;
}

/** One piece of advice: when it holds and in which words it is given. */
export interface Rule<MessageId extends string = string> {
  /** A noun for the failing state, equal to the name of its file and of its test. */
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** Why it matters to the reader, one sentence. */
  readonly why: string;
  /** Where the advice is from: a seed or a paper. */
  readonly source: string;
  readonly example: Example;
  /** The kind of post that this advice is about: the hint grows firmer with each such post before. */
  readonly repeats?: PostKind;
  /** Rules whose hints are left out where this one speaks: it says what they say, and more. */
  readonly replaces?: readonly string[];
  /**
   * What it makes of a sure finding of another rule, one that nothing lowers to a `tip`; `check` knows no other rule.
   */
  readonly upon?: {
    readonly rule: string;
    says(finding: Finding, context: Context): Finding<MessageId> | undefined;
  };
  /** What is said, by id; `{name}` is filled in from the finding. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** What is said where the draft as a whole, and no phrase, shows the fault; for rules that the scorer knows. */
  readonly scored?: string;
  /** Words that fill places of the messages, by id (`Value`'s `anyOf`). */
  readonly parts?: Readonly<Record<string, string>>;
  /** Under which name its texts are translated; its id if left out. */
  readonly textsOf?: string;
  /** Whether the scorer may drop what it finds in a short draft too: what it looks for is that a draft tells little. */
  readonly scoredWhenShort?: boolean;
  /** Whether its hint shows, with what it found, the sentences beside it that speak for the label too. */
  readonly showsAround?: boolean;
  /** Lists beside whose words the scorer does not speak by itself: they make another thing of its signs. */
  readonly unscoredBeside?: readonly PhraseList[];
  /** Where the scorer does not speak by itself either: what its signs are has been told otherwise. */
  unscoredWhere?(draft: Draft): boolean;
  /** Yields what it finds, weightiest first. Must not throw; if it does, it is skipped and reported. */
  check(draft: Draft, context: Context): Iterable<Finding<MessageId>>;
}

/** A rule of the product's own; those that a team's phrases make have their levels from its policy. */
export interface CatalogueRule<MessageId extends string = string> extends Rule<MessageId> {
  /** How firmly it speaks where nobody chose. Asking and selling grow firmer with each time (`repetition.ts`). */
  readonly levels: RuleLevels;
  /** The id of the lesson that teaches it (`lib/copy/lesson-index.ts`). */
  readonly lesson: string;
  /** The ids of the pieces of advice that it acts on (`lib/copy/etiquette.ts`). */
  readonly advice: readonly string[];
}

/** Keeps the ids of the messages and of the findings in step. */
export function defineRule<MessageId extends string>(rule: CatalogueRule<MessageId>): CatalogueRule;
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule;
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** What people are told of a rule: all that a page shows which gives no hints itself. */
export type RuleFacts = Pick<Rule, 'id' | 'category' | 'title' | 'why' | 'source' | 'example'>;
