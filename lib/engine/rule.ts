import type { PhraseList } from '@/lib/lexicon/types';
import type { Span, SpanChange } from '@/lib/text/span';
import type { Context, PostKind } from './context';
import type { LevelSetting } from './hint';
import type { FixLabel, Value } from './hints/wording';
import type { Draft } from './reading/draft';

/** The profiles that an account can have (`lib/settings/profiles.ts`). */
type ProfileId = 'conversation' | 'support' | 'broadcast' | 'newcomer' | 'personal';

/** How firmly a rule speaks in each profile. A rule is not offered at all in a profile without an entry. */
export type RuleLevels = Readonly<Partial<Record<ProfileId, LevelSetting>>>;

/** The same level in all profiles except those in `unlike`. */
export function everywhere(level: LevelSetting, unlike: RuleLevels = {}): RuleLevels {
  return { ...staffOnly(level), newcomer: level, personal: level, ...unlike };
}

/** The same level in all profiles of organisations (docs/labels.md: "Only on `business` accounts"). */
export function staffOnly(level: LevelSetting): RuleLevels {
  return { conversation: level, support: level, broadcast: level };
}

/** How the options page groups the rules. */
export type Category = 'selling' | 'asking' | 'context' | 'tone' | 'reading' | 'balance' | 'house';

/** A change that can be applied with one click: a span of the draft is replaced by `text`. */
export interface Fix extends SpanChange {
  /** What the button says. */
  readonly label: FixLabel;
}

/** What a rule reports about a draft. It knows nothing of levels or the screen. */
export interface Finding<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** The words that the finding is about; absent if it is about something missing. */
  readonly span?: Span;
  /** The parts of the span to underline, in order; the whole span if absent. */
  readonly marks?: readonly Span[];
  /** Values for the `{name}` placeholders of the message; `{quote}` is always the words of the span. */
  readonly data?: Readonly<Record<string, Value>>;
  /**
   * Makes the possible fixes, best first; the first that passes verification is offered (`verify-fix.ts`). Called once,
   * and only for hints that are shown.
   *
   * Not a getter: V8 gives each object with a getter of its own a hidden class, which keeps the draft alive until the
   * next major garbage collection.
   */
  readonly fixes?: () => readonly Fix[];
  /** What a fix may drop together with all that it says; the span if absent. */
  readonly drops?: () => Span;
  /** Whether it is right often enough by itself to be put as `consider`, whatever the score. */
  readonly isSure?: boolean;
  /** Whether the matter is mentioned only in passing: put as a tip, whatever the score. */
  readonly isPassing?: boolean;
  /** Whether the judged posts contain hardly any of this kind: the scorer may lower it to a tip, but not drop it. */
  readonly isUnjudged?: boolean;
}

/** A draft before and after taking the advice. */
interface Example {
  readonly before: string;
  readonly after: string;
  /** Overrides of the default context. */
  readonly context?: Partial<Context>;
  /** The overrides after taking the advice, if it is about more than the text; `context` if absent. */
  readonly contextAfter?: Partial<Context>;
}

/** One piece of advice: when it applies, and the texts that give it. */
export interface Rule<MessageId extends string = string> {
  /** A noun for what is wrong with a draft; also the name of the rule's folder and test. */
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** One sentence on why it matters to readers. */
  readonly why: string;
  /** Where the advice is from: a seed or a paper. */
  readonly source: string;
  readonly example: Example;
  /** The kind of post that this advice is about: the hint gets firmer with the number of such posts before. */
  readonly repeats?: PostKind;
  /** Rules whose hints are left out if this one speaks, because it covers them. */
  readonly replaces?: readonly string[];
  /** What it derives from a finding of another rule that is put above `tip`; `check` itself knows no other rule. */
  readonly upon?: {
    readonly rule: string;
    says(finding: Finding, context: Context): Finding<MessageId> | undefined;
  };
  /** The messages by id; `{name}` is filled in from the finding's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** The message if only the scorer finds the fault, in the draft as a whole; for rules with a label. */
  readonly scored?: string;
  /** Words for placeholders of the messages, by id (`anyOf` of `Value`). */
  readonly parts?: Readonly<Record<string, string>>;
  /** The name under which its texts are translated; its id if absent. */
  readonly textsOf?: string;
  /**
   * Whether the scorer may drop its findings in a short draft too, because the rule is about drafts that say little.
   */
  readonly scoredWhenShort?: boolean;
  /** Whether its hint also quotes neighbouring sentences that speak for the label. */
  readonly showsAround?: boolean;
  /** Lists whose hits keep the scorer from speaking by itself, because they change what its signs mean. */
  readonly unscoredBeside?: readonly PhraseList[];
  /**
   * Drafts on which the scorer must not speak by itself, because its signs are explained in another way.
   *
   * @param topics the account's topics
   */
  unscoredWhere?(draft: Draft, topics: readonly string[]): boolean;
  /** Yields findings, most important first. Must not throw; if it does, the rule is skipped and reported. */
  check(draft: Draft, context: Context): Iterable<Finding<MessageId>>;
}

/** A rule of the product itself. Rules made from a team's policy get their levels from the policy. */
export interface CatalogueRule<MessageId extends string = string> extends Rule<MessageId> {
  /** The default levels. Hints on asking and selling get firmer with repetition (`repetition.ts`). */
  readonly levels: RuleLevels;
  /** The id of the lesson that teaches it (`lib/copy/lesson-index.ts`). */
  readonly lesson: string;
  /** The ids of the advice that it supports (`lib/copy/etiquette.ts`). */
  readonly advice: readonly string[];
}

/** Checks at compile time that findings use ids of the rule's messages. */
export function defineRule<MessageId extends string>(rule: CatalogueRule<MessageId>): CatalogueRule;
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule;
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The texts of a rule that pages show which give no hints themselves. */
export type RuleFacts = Pick<Rule, 'id' | 'category' | 'title' | 'why' | 'source' | 'example'>;
