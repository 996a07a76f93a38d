import type { ReactNode } from 'react';

/** Line drawings on a grid of 24, one path each. */
const paths = {
  home: 'M4 11 12 4l8 7v9h-6v-6h-4v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 20a2 2 0 0 0 4 0',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4.5 3.5-6.5 8-6.5s8 2 8 6.5',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 8.5h.01',
  gif: 'M4 6h16v12H4zM10 10H8.500a2 2 0 0 0 0 4H10v-2M12.500 10v4M15 14v-4h2.500M15 12h2',
  poll: 'M5 6h9M5 12h14M5 18h6',
  smile:
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM8.500 14c1.700 2.700 5.300 2.700 7 0M9 9.500h.01M15 9.500h.01',
  clock: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 8v4.500l3 1.500',
  pin: 'M12 3a6.500 6.500 0 0 0-6.500 6.500C5.500 14.500 12 21 12 21s6.500-6.500 6.500-11.500A6.500 6.500 0 0 0 12 3zm0 4.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  plus: 'M12 6v12M6 12h12',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M20 12H5M11 6l-6 6 6 6',
  globe:
    'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM3.500 12h17M12 3.500c-5 5-5 12 0 17M12 3.500c5 5 5 12 0 17',
  reply:
    'M12 4c-5 0-8.500 3-8.500 7 0 3 2 5 4.500 6v3.500l4-3c5 0 8.500-2.500 8.500-6.500S17 4 12 4z',
  repost: 'M7 17V7.500h8M4.500 10 7 7.500 9.500 10M17 7v9.500H9M19.500 14 17 16.500 14.500 14',
  like: 'M12 20C6 15.500 3.500 12.500 3.500 9.300 3.500 4.500 9.500 3.500 12 7.500c2.500-4 8.500-3 8.500 1.800 0 3.200-2.500 6.200-8.500 10.700z',
  bookmark: 'M6 4h12v16l-6-4.500L6 20z',
} as const;

/** A picture of the page, by name. */
export type IconName = keyof typeof paths;

/** Draws a picture in the colour of the text around it. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path d={paths[name]} />
    </svg>
  );
}
