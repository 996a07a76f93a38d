import { expect, it } from 'vitest';
import {
  inEachBrowser,
  clickAction,
  eventually,
  expectText,
  openReplica,
  panelOf,
  type ReplicaPage,
} from './harness';

const begging = 'Our fair opens at noon. Please RT!';

/** Lets the page of X be in a language, before the coach has read anything. */
const speak = (replica: ReplicaPage, language: string) =>
  replica.page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);

async function panelText(replica: ReplicaPage): Promise<string> {
  const panel = await panelOf(replica.page);
  return panel.evaluate((root) => root.querySelector('section')?.textContent ?? '');
}

async function languageOfPanel(replica: ReplicaPage): Promise<string | undefined> {
  const panel = await panelOf(replica.page);
  return panel.evaluate(
    (root) => root.querySelector('section')?.closest<HTMLElement>('[lang]')?.lang,
  );
}

/** The lines of a Japanese sentence in the panel that is drawn as narrowly as it breaks, whatever its font. */
async function linesInPanel(replica: ReplicaPage): Promise<readonly string[]> {
  const panel = await panelOf(replica.page);
  return panel.evaluate((root) => {
    const paragraph = document.createElement('p');
    paragraph.style.cssText = 'width: min-content; line-height: 30px';
    paragraph.textContent = '今日はとても良い天気ですね';
    root.querySelector('.panel')?.append(paragraph);
    const lines = new Map<number, string>();
    const letter = new Range();
    for (const [offset, text] of [...paragraph.textContent].entries()) {
      letter.setStart(paragraph.firstChild!, offset);
      letter.setEnd(paragraph.firstChild!, offset + 1);
      const { top } = letter.getBoundingClientRect();
      lines.set(top, (lines.get(top) ?? '') + text);
    }
    paragraph.remove();
    return [...lines.values()];
  });
}

inEachBrowser('in %s', (browser) => {
  it.each([
    ['de', 'de', 'Prüf noch einen Punkt, bevor es alle lesen können', '„Please RT!“ weglassen'],
    ['ja', 'ja', '全員に読まれる前に、1件の確認', '「Please RT!」を外す'],
    ['pt', 'pt-BR', 'Confira um ponto antes que todo mundo leia isto', 'Tirar “Please RT!”'],
  ])(
    'a page in %s has its panel in %s',
    { tags: 'wide' },
    async (language, locale, headline, label) => {
      const replica = await openReplica(browser);
      await speak(replica, language);
      await replica.write(begging);
      const hint = await replica.waitForHint('retweet-request');
      expect(hint.quote).toBe('Please RT');
      expect(hint.fixes[0]?.label).toBe(label);
      await eventually(async () => expect(await panelText(replica)).toContain(headline));
      await eventually(async () => expect(await languageOfPanel(replica)).toBe(locale));
      await clickAction(replica, 'fix');
      await expectText(replica, 'Our fair opens at noon.');
    },
  );

  // Chromium 156 and Firefox 153: findings/all-initial-language.sh.
  it('the panel knows its language when it is first drawn', { tags: 'wide' }, async () => {
    const replica = await openReplica(browser);
    await speak(replica, 'ja');
    await replica.write(begging);
    await replica.waitForHint('retweet-request');
    await eventually(async () => expect(await languageOfPanel(replica)).toBe('ja'));
    const panel = await panelOf(replica.page);
    const strictness = () =>
      panel.evaluate((root) => getComputedStyle(root.querySelector('.panel')!).lineBreak);
    await eventually(async () => expect(await strictness()).toBe('strict'));
    // Firefox knows no phrases.
    if (browser === 'chromium')
      expect(await linesInPanel(replica)).toEqual(['今日は', 'とても良い', '天気ですね']);
  });

  it('the panel says, in the language of the page, that a draft not in English is not reviewed', async () => {
    const replica = await openReplica(browser);
    await speak(replica, 'fr');
    await replica.write(
      'Notre boulangerie ouvre samedi matin avec du pain frais pour tous les voisins',
    );
    await eventually(async () =>
      expect(await panelText(replica)).toContain('ne lit que les brouillons en anglais'),
    );
  });

  it('on a page in a language we lack, the panel is in the browser’s language', async () => {
    const replica = await openReplica(browser);
    await speak(replica, 'tlh');
    await replica.write(begging);
    const hint = await replica.waitForHint('retweet-request');
    expect(hint.fixes[0]?.label).toBe('Leave out “Please RT!”');
  });
});
