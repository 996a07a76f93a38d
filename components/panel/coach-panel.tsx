import { useId, useState, type ReactNode } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import type { Addressee, PanelProps } from '@/lib/page/panel-view';
import { HandOverLine } from './hand-over-line';
import { HintCards, MOST_SHOWN } from './hint-cards';
import { tellOfMore } from './more-beyond';
import { NoticeLine } from './notice-line';
import { OfferLine } from './offer-line';
import { ProfileChoiceLine } from './profile-choice-line';
import { ProfileChooser } from './profile-chooser';
import { IgnoredLine, SuppressionLine, suppressionWords } from './suppression-line';

/** The coach's panel below a compose box. Only empty live regions while there is nothing to say. */
export function CoachPanel(props: PanelProps) {
  const { hints, notice, collapsed, offer, handle, profileChoice } = props;
  const listId = useId();
  const { suppressed, ignored, ignoredForGood } = props;
  // Praise beside an ignored hint would suggest that all is well.
  const praise = ignored + ignoredForGood === 0 && !collapsed ? props.praise : null;
  const praiseLine = praise && (
    <span className="praise" data-praise={praise.id}>
      {praise.message}
    </span>
  );
  // The ignored words may no longer be in the draft.
  const standing = suppressed?.scope === 'draft' && ignored === 0 ? null : suppressed;
  const isAnythingDone = notice ?? offer ?? profileChoice ?? standing;
  const isEmpty =
    hints.length === 0 && ignored === 0 && !praise && !props.unread && !isAnythingDone;
  return (
    <>
      <section aria-label="Tweet Coach" className="panel" hidden={isEmpty} ref={tellOfMore}>
        <i className="end" />
        <PanelHeader {...props} praiseLine={praiseLine} listId={listId} />
        <HintList {...props} listId={listId} />
        {hints.length > 0 && praiseLine && <p className="notice">{praiseLine}</p>}
        {offer && handle !== null && (
          <OfferLine offer={offer} handle={handle} onAnswer={props.onOffer} />
        )}
        {standing && <SuppressionLine suppression={standing} onUndo={props.onUndoSuppression} />}
        {(!collapsed || hints.length === 0) && (
          <IgnoredLine
            // The line above already shows the one that was just ignored.
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
      <LiveRegions {...props} />
    </>
  );
}

/** Live regions for screen readers. */
function LiveRegions({ announcement, notice, suppressed, profileChoice }: PanelProps) {
  const say = usePanelWords();
  const regions = {
    hints: announcement,
    notice: notice && say(`notice.${notice.kind}`),
    suppressed: suppressed && suppressionWords(say, suppressed),
    profile:
      profileChoice &&
      say('profile.chosen', {
        handle: profileChoice.account,
        profile: say(`profile.${profileChoice.profile}`),
      }),
  };
  return Object.entries(regions).map(([about, words]) => (
    <output key={about} className="visually-hidden">
      {words}
    </output>
  ));
}

interface PanelHeaderProps extends PanelProps {
  /** Praise for a draft without hints. */
  readonly praiseLine: ReactNode;
  /** The id of the list that can be collapsed. */
  readonly listId: string;
}

/** The header: the coach's name, the number of hints, and controls for the whole panel. */
function PanelHeader(props: PanelHeaderProps) {
  const { hints, collapsed, praiseLine, listId } = props;
  const say = usePanelWords();
  return (
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
  );
}

/** The hints, firmest first, with what applies to all of them. */
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
