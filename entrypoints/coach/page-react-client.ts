import { render, type ComponentChild } from 'preact';

/** Renders into an element, like React; the build replaces `react-dom/client` by this module. */
export function createRoot(container: Element): {
  render: (children: ComponentChild) => void;
  unmount: () => void;
} {
  return {
    render: (children) => render(children, container),
    unmount: () => render(null, container),
  };
}
