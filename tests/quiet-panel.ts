import { vi } from 'vitest';
import type { PanelProps } from '@/lib/page/panel-view';

/** The properties of a panel with nothing to say about an empty draft of @acme; its actions are mocks. */
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
