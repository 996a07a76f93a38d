/** The languages in which a page of X is read, best first, as BCP 47 tags: its own, then the browser's. */
export function pageLanguages(): string[] {
  const { lang } = document.documentElement;
  return [...(lang === '' ? [] : [lang]), ...navigator.languages];
}
