import { useId, useState } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import type { LessonId } from '@/lib/copy/lesson-index';
import type { Hint, Review, OfferedFix } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import type { Profile } from '@/lib/settings/schema';
import { HandOverLine } from './hand-over-line';
import { MOST_SHOWN, type IgnoreScope } from './hint-card';
import { HintCards } from './hint-cards';
import { OfferLine, type PanelOffer } from './offer-line';
import { NoticeLine, type PanelNotice } from './notice-line';
import { ProfileChoiceLine, type ShownProfileChoice } from './profile-choice-line';
import { ProfileChooser } from './profile-chooser';
import { IgnoredLine, SilenceLine, silenceWords, type ShownSilence } from './silence-line';

export interface CoachPanelProps {
  /** The draft that the hints' spans belong to. */
  readonly text: string;
  readonly hints: readonly Hint[];
  /** To whom the draft is addressed before everyone, without `@`; `null` where it is to no one. */
  readonly addressee: Addressee | null;
  /** Whether it is to be said that the draft's language is not read. */
  readonly unread: boolean;
  /** What works in the draft, in one quiet line. */
  readonly praise: Review['praise'];
  readonly activeHint: Hint | null;
  readonly notice: PanelNotice | null;
  readonly canUndo: boolean;
  readonly collapsed: boolean;
  /** What a screen reader is told, politely, when it changes. */
  readonly announcement: string;
  readonly onFix: (hint: Hint, fix: OfferedFix) => void;
  readonly onUndo: () => void;
  /** Who posts, `null` if the page does not say. */
  readonly handle: string | null;
  /** The account's profile: `null` when nobody chose one, `undefined` when that is not known. */
  readonly profile: Profile | null | undefined;
  /** Whether the team's policy sets the profile. */
  readonly profileLocked: boolean;
  /** The profile that was chosen last for this draft's account. */
  readonly profileChoice: ShownProfileChoice | null;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** Rules that the team's policy sets: their hints can be ignored in this draft only. */
  readonly locked: readonly string[];
  /** A rule that the account passed over time and again, to be turned off. */
  readonly offer: PanelOffer | null;
  readonly onOffer: (accepted: boolean) => void;
  readonly onLesson: (lesson: LessonId) => void;
  readonly onIgnore: (hint: Hint, scope: IgnoreScope) => void;
  /** What was silenced last. */
  readonly silence: ShownSilence | null;
  /** How many hints are ignored in this draft. */
  readonly ignored: number;
  /** How many hints the account's ignores and allowed phrases keep away. */
  readonly ignoredForGood: number;
  readonly onUndoSilence: () => void;
  readonly onShowIgnored: () => void;
  readonly onSeeIgnored: () => void;
  readonly onSettings: () => void;
  readonly onProfile: (profile: Profile) => void;
  readonly onUndoProfile: () => void;
  /** Resolves to whether the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onCollapse: (collapsed: boolean) => void;
}

/** Whom a draft is addressed to first: everyone can read it too. */
export interface Addressee {
  readonly handle: string;
  readonly as: 'reply' | 'quote';
}

/** What the coach shows under one compose box. Nothing but silent live regions while all is well. */
export function CoachPanel(props: CoachPanelProps) {
  const { hints, praise, notice, collapsed, announcement, offer, handle, profileChoice } = props;
  const say = usePanelWords();
  const listId = useId();
  const { silence, ignored, ignoredForGood } = props;
  // Beside something that is ignored a praise would say that all is well.
  const praised = ignored + ignoredForGood === 0 && !collapsed ? praise : null;
  const praiseLine = praised && (
    <span className="praise" data-praise={praised.id}>
      {praised.message}
    </span>
  );
  const isAnythingDone = notice ?? offer ?? profileChoice ?? silence;
  const isEmpty =
    hints.length === 0 && ignored === 0 && !praised && !props.unread && !isAnythingDone;
  return (
    <>
      <section aria-label="Tweet Coach" className="panel" hidden={isEmpty}>
        <header>
          <span>
            <b>Tweet Coach</b>{' '}
            {hints.length > 0 && (
              <span className="count">{headline(say, hints.length, props.addressee)}</span>
            )}
            {hints.length === 0 && praiseLine}
            {props.unread && <span data-part="unread">{say('unread-language')}</span>}
          </span>
          <button type="button" data-action="settings" onClick={props.onSettings}>
            {say('settings')}
          </button>
          {hints.length > 0 && (
            <button
              type="button"
              data-action="collapse"
              aria-expanded={!collapsed}
              aria-controls={listId}
              onClick={() => props.onCollapse(!collapsed)}
            >
              {say(collapsed ? 'show' : 'hide')}
            </button>
          )}
        </header>
        <HintList {...props} listId={listId} />
        {hints.length > 0 && praiseLine && <p className="notice">{praiseLine}</p>}
        {offer && handle !== null && (
          <OfferLine offer={offer} handle={handle} onAnswer={props.onOffer} />
        )}
        {silence && <SilenceLine silence={silence} onUndo={props.onUndoSilence} />}
        {(!collapsed || hints.length === 0) && (
          <IgnoredLine
            inDraft={ignored}
            forGood={ignoredForGood}
            onShow={props.onShowIgnored}
            onSee={props.onSeeIgnored}
          />
        )}
        {profileChoice && <ProfileChoiceLine choice={profileChoice} onUndo={props.onUndoProfile} />}
        {notice && (
          <NoticeLine
            notice={notice}
            canUndo={props.canUndo}
            onUndo={props.onUndo}
            onCopy={props.onCopy}
          />
        )}
      </section>
      <output className="visually-hidden">{announcement}</output>
      <output className="visually-hidden">{notice && say(`notice.${notice.kind}`)}</output>
      <output className="visually-hidden">{silence && silenceWords(say, silence)}</output>
      <output className="visually-hidden">
        {profileChoice &&
          say('profile.chosen', {
            handle: profileChoice.account,
            profile: say(`profile.${profileChoice.profile}`),
          })}
      </output>
    </>
  );
}

/** The hints, firmest first, with what holds for all of them. */
function HintList(props: CoachPanelProps & { readonly listId: string }) {
  const { text, hints, collapsed, handle, profile } = props;
  const say = usePanelWords();
  const [showAll, setShowAll] = useState(false);
  const { listId } = props;
  const shown = showAll ? hints : hints.slice(0, MOST_SHOWN);
  const hidden = hints.length - shown.length;
  return (
    <>
      <ul id={listId} hidden={collapsed || hints.length === 0}>
        <HintCards {...props} hints={shown} />
      </ul>
      {handle !== null && profile !== undefined && hints.length > 0 && !collapsed && (
        <ProfileChooser
          handle={handle}
          profile={profile}
          locked={props.profileLocked}
          onChoose={props.onProfile}
        />
      )}
      {hints.length > 0 && !collapsed && (
        <HandOverLine text={text} hints={hints} handle={handle} onCopy={props.onCopy} />
      )}
      {hidden > 0 && !collapsed && (
        <button type="button" className="more" data-action="more" onClick={() => setShowAll(true)}>
          {say('more', { count: hidden })}
        </button>
      )}
    </>
  );
}

function headline(say: PanelSpeaker['say'], count: number, addressee: Addressee | null): string {
  if (!addressee) return say('headline', { count });
  return say(`headline.${addressee.as}`, { count, reader: addressee.handle });
}
