/** The name in the manifest's `commands` of the shortcut into the panel and back. */
export const PANEL_SHORTCUT = 'switch-focus';
