import { render, type ComponentChild } from 'preact';

/** Draws into an element, as React does: the build puts this module in the place of `react-dom/client`. */
export function createRoot(container: Element): {
  render: (children: ComponentChild) => void;
  unmount: () => void;
} {
  return {
    render: (children) => render(children, container),
    unmount: () => render(null, container),
  };
}
