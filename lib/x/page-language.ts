/** The languages of a page of X, best first, as BCP 47 tags: its own, then the browser's. */
export function pageLanguages(): string[] {
  const { lang } = document.documentElement;
  return [...(lang === '' ? [] : [lang]), ...navigator.languages];
}
