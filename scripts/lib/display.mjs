/** Whether a window can be opened here. */
export function hasDisplay() {
  const { env, platform } = process;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
