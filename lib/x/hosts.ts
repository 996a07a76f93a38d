/** Where X's composer lives: the site, its older names and its phone and Pro versions (docs/x-composer.md, 1.2). */
export const hosts = [
  'https://x.com/*',
  'https://pro.x.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
];
