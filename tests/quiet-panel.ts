import { vi } from 'vitest';
import type { PanelProps } from '@/lib/page/panel-view';

/** What a panel is given that has nothing to say of an empty draft of @acme; its actions do nothing, and are noted. */
export function quietPanel(): PanelProps {
  return {
    text: '',
    hints: [],
    praise: null,
    addressee: null,
    unread: false,
    activeHint: null,
    notice: null,
    canUndo: false,
    collapsed: false,
    announcement: '',
    handle: 'acme',
    profile: null,
    profileLocked: false,
    profileChoice: null,
    onProfile: vi.fn(),
    onUndoProfile: vi.fn(),
    explain: [],
    locked: [],
    offer: null,
    onOffer: vi.fn(),
    onLesson: vi.fn(),
    onFix: vi.fn(),
    onUndo: vi.fn(),
    onIgnore: vi.fn(),
    suppressed: null,
    ignored: 0,
    ignoredForGood: 0,
    onUndoSuppression: vi.fn(),
    onShowIgnored: vi.fn(),
    onSeeIgnored: vi.fn(),
    onSettings: vi.fn(),
    onCopy: vi.fn(async () => true),
    onCollapse: vi.fn(),
  };
}
