import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { largeDispatch } from '../load/large-dispatch.ts';
import { serveExplorer } from '../load/sites.ts';
import { median } from '../shared/statistics.ts';

export const ACTIONS = ['select', 'filter', 'time'] as const;
export type Action = (typeof ACTIONS)[number];

export interface ActionTimes {
  readonly dispatch: 'first' | 'large';
  readonly features: number;
  readonly map: 'live' | 'still';
  /** Ms of script, medians; missing where the page gave up. */
  readonly script: Readonly<Partial<Record<Action, number>>>;
}

/** About 5,000 features, as many as a file may have. */
const LARGE_BYTES = 3_640_000;
const PATIENCE_MS = 240_000;

export async function measureActions(rounds: number, only?: string): Promise<readonly ActionTimes[]> {
  const site = await serveExplorer({ 'large.geojson': largeDispatch(LARGE_BYTES) });
  const results: ActionTimes[] = [];
  try {
    for (const dispatch of ['first', 'large'] as const) {
      if (only !== undefined && only !== dispatch) continue;
      const path =
        dispatch === 'first' ? 'd/north-korea-russia/?lang=en' : `?d=${site.address}large.geojson&lang=en`;
      for (const map of ['still', 'live'] as const) {
        const times = await inBrowser(map, (page) =>
          timesIn(page, `${site.address}${path}`, { dispatch, map, rounds }),
        );
        console.log(`${dispatch} dispatch, ${map} map:`, times.script);
        results.push(times);
      }
    }
  } finally {
    await site.close();
  }
  return results;
}

async function inBrowser<T>(map: 'live' | 'still', act: (page: Page) => Promise<T>): Promise<T> {
  const options = chromiumLaunchOptions({ withGpu: map === 'live', paintsOnGpu: true });
  const browser: Browser = await chromium.launch(options);
  try {
    return await act(
      await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }),
    );
  } finally {
    await browser.close();
  }
}

async function timesIn(
  page: Page,
  address: string,
  { dispatch, map, rounds }: Pick<ActionTimes, 'dispatch' | 'map'> & { readonly rounds: number },
): Promise<ActionTimes> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => document.querySelector('dispatch-explorer')?.matches(':state(ready), :state(partial)') === true,
    undefined,
    { timeout: PATIENCE_MS },
  );
  await page.locator('dispatch-map').evaluate((element) => 'ready' in element && element.ready);
  const cdp = await page.context().newCDPSession(page);
  // Of the processor, not of the clock: what else the machine does then counts for less.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await rest(page);
  const features = await page.evaluate(() => {
    const explorer = document.querySelector('dispatch-explorer');
    return explorer && 'dispatch' in explorer ? (explorer.dispatch?.features.length ?? 0) : 0;
  });
  const script: Partial<Record<Action, number>> = {};
  for (const action of ACTIONS) {
    const values: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = await scriptTime(cdp);
      await act(page, action, round);
      await rest(page);
      values.push((await scriptTime(cdp)) - before);
    }
    script[action] = median(values);
    await act(page, action, -1);
    await rest(page);
  }
  return { dispatch, features, map, script };
}

/** Does an action as its element would; the round −1 takes back what the others have done. */
function act(page: Page, action: Action, round: number): Promise<void> {
  return page.evaluate(
    ([action, round]) => {
      const explorer = document.querySelector('dispatch-explorer');
      if (!explorer || !('dispatch' in explorer) || !explorer.dispatch) throw new Error('no story');
      const flows = explorer.dispatch.features.filter(({ properties }) => properties.kind === 'flow');
      if (action === 'select')
        explorer.selected = round < 0 ? null : (flows[(7 * round) % flows.length]?.id ?? null);
      if (action === 'filter') {
        const goods = Object.keys(explorer.dispatch.goods);
        explorer.filter = round < 0 ? {} : { goods: [goods[round % goods.length] ?? ''] };
      }
      if (action === 'time') {
        const month = `${1 + (round % 9)}`.padStart(2, '0');
        explorer.time = round < 0 ? null : { start: '2022-01-01', end: `2024-${month}-28` };
      }
    },
    [action, round] as const,
  );
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/** Until what an action set off has been done: some frames, and the pause the map makes before it lays out anew. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page.waitForTimeout(700);
}
