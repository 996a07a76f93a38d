/** All that the panel uses of React, from Preact; the build replaces `react` by this module. */
export { createContext } from 'preact';
export { useContext as use, useId, useState } from 'preact/hooks';
