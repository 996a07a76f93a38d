/** All that the panel takes of React, from Preact: the build puts this module in the place of `react`. */
export { createContext } from 'preact';
export { useContext as use, useId, useState } from 'preact/hooks';
