import { useId, useState } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import type { Addressee, PanelProps } from '@/lib/page/panel-view';
import { HandOverLine } from './hand-over-line';
import { HintCards, MOST_SHOWN } from './hint-cards';
import { tellOfMore } from './more-beyond';
import { OfferLine } from './offer-line';
import { NoticeLine } from './notice-line';
import { ProfileChoiceLine } from './profile-choice-line';
import { ProfileChooser } from './profile-chooser';
import { IgnoredLine, SilenceLine, silenceWords } from './silence-line';

/** What the coach shows under one compose box. Nothing but silent live regions while all is well. */
export function CoachPanel(props: PanelProps) {
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
  // What was ignored in this draft may be gone from it since.
  const standing = silence?.scope === 'draft' && ignored === 0 ? null : silence;
  const isAnythingDone = notice ?? offer ?? profileChoice ?? standing;
  const isEmpty =
    hints.length === 0 && ignored === 0 && !praised && !props.unread && !isAnythingDone;
  return (
    <>
      <section aria-label="Tweet Coach" className="panel" hidden={isEmpty} ref={tellOfMore}>
        <i className="end" />
        <header>
          <span>
            <b>Tweet Coach</b>{' '}
            {hints.length > 0 && (
              <span className="count">{headline(say, hints.length, props.addressee)}</span>
            )}
            {hints.length === 0 && praiseLine}
            {props.unread && <span data-part="unread">{say('unread-language')}</span>}
          </span>
          <span className="buttons">
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
          </span>
        </header>
        <HintList {...props} listId={listId} />
        {hints.length > 0 && praiseLine && <p className="notice">{praiseLine}</p>}
        {offer && handle !== null && (
          <OfferLine offer={offer} handle={handle} onAnswer={props.onOffer} />
        )}
        {standing && <SilenceLine silence={standing} onUndo={props.onUndoSilence} />}
        {(!collapsed || hints.length === 0) && (
          <IgnoredLine
            // The line above says it of the one that was ignored just now.
            inDraft={standing?.scope === 'draft' && ignored === 1 ? 0 : ignored}
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
        <i className="end" />
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
function HintList(props: PanelProps & { readonly listId: string }) {
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
      {hidden > 0 && !collapsed && (
        <button type="button" className="more" data-action="more" onClick={() => setShowAll(true)}>
          {say('more', { count: hidden })}
        </button>
      )}
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
    </>
  );
}

function headline(say: PanelSpeaker['say'], count: number, addressee: Addressee | null): string {
  if (!addressee) return say('headline', { count });
  return say(`headline.${addressee.as}`, { count, reader: addressee.handle });
}
