import { expect, it, onTestFinished } from 'vitest';
import { accessibilityFaults } from './extension-page';
import { eventually, inEachBrowser, openReplica, panelOf } from './harness';
import { panelStates, showState } from './panel-states';

inEachBrowser('axe in %s', (browser) => {
  it(
    'finds no fault in any state of the panel, on a narrow page',
    { timeout: 180_000 },
    async () => {
      const replica = await openReplica(browser);
      const usual = replica.page.viewport();
      onTestFinished(() => replica.page.setViewport(usual));
      await replica.page.setViewport({ width: 640, height: 450 });
      for (const state of panelStates) {
        await replica.clear();
        await eventually(async () => {
          expect(await replica.hints()).toEqual([]);
          // What was ignored is ignored until the coach has seen the empty editor.
          const panel = await panelOf(replica.page);
          expect(
            await panel.evaluate((root) =>
              root.querySelector('[data-action="undo-ignore"], [data-action="show-ignored"]'),
            ),
          ).toBeNull();
        });
        await showState(replica, state);
        expect([state, await accessibilityFaults(replica.page, 'tweet-coach-panel')]).toEqual([
          state,
          [],
        ]);
        if (state === 'folded') await unfold();
      }
      async function unfold(): Promise<void> {
        await replica.page.$eval('tweet-coach-panel', ({ shadowRoot }) =>
          shadowRoot!.querySelector<HTMLElement>('[data-action="collapse"]')!.click(),
        );
      }
    },
  );
});
