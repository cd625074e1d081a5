import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDispatch } from '../../src/model/read.ts';
import type { Filter, TimeWindow } from '../../src/model/types.ts';
import { locatedIds } from '../helpers/located-ids.ts';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage, type Site, serveSite, settled } from './site.ts';

/** What each story is asked for: by goods, status and speakers of its own. */
const FILTERS: Readonly<Record<string, readonly Filter[]>> = {
  'north-korea-russia': [
    {},
    { goods: ['arms'] },
    { goods: ['refined-oil', 'food'] },
    { status: ['confirmed'] },
    { status: ['denied'] },
    { by: ['russia'] },
    { toldBy: 'dprk' },
    { toldBy: 'ukraine', status: ['claimed'] },
  ],
  'grain-2022': [
    {},
    { goods: ['corn'] },
    { goods: ['fertiliser', 'ammonia'] },
    { status: ['confirmed'] },
    { status: ['denied'] },
    { by: ['russia'] },
    { toldBy: 'ukraine' },
    { toldBy: 'un', status: ['claimed'] },
  ],
};
const WINDOW: TimeWindow = { start: '2022-01-01', end: '2022-10-31' };

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch({ withGpu: false });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test.each(Object.entries(FILTERS))(
  'the table of %s holds what the map draws and what has no place, in both projections, under every filter',
  async (id, filters) => {
    const file = join(ROOT, 'geodata', 'dispatches', `${id}.geojson`);
    const { dispatch } = readDispatch(readFileSync(file, 'utf8'));
    if (!dispatch) throw new Error(`${id} cannot be read`);
    const all = dispatch.features.map((feature) => feature.id);
    const located = new Set(locatedIds(dispatch));
    const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.address}d/${id}/?lang=en&show=table`);
    await settled(page);
    await page.locator('dispatch-table tr[data-claim]').first().waitFor();
    // Every filter in each projection, once over all times and once in a window; a few in both.
    const asked = [
      ...filters.map((filter) => ({ projection: 'globe', time: null, filter })),
      ...filters.slice(0, 3).map((filter) => ({ projection: 'globe', time: WINDOW, filter })),
      ...filters.map((filter) => ({ projection: 'mercator', time: WINDOW, filter })),
    ];
    // All in one go: each look from here into the page costs more than the page’s own answer.
    const seen = await page.locator('dispatch-explorer').evaluate(async (explorer, asked) => {
      const found: { readonly table: readonly string[]; readonly drawn: readonly string[] }[] = [];
      for (const { projection, time, filter } of asked) {
        if (!('projection' in explorer && 'filter' in explorer && 'time' in explorer)) throw new Error();
        Object.assign(explorer, { projection, filter, time });
        if ('updateComplete' in explorer) await explorer.updateComplete;
        const map = explorer.shadowRoot?.querySelector('dispatch-map');
        const table = explorer.shadowRoot?.querySelector('dispatch-table');
        if (!map || !('ready' in map && 'drawnIds' in map && typeof map.drawnIds === 'function'))
          throw new Error('no map');
        await map.ready;
        if (table && 'updateComplete' in table) await table.updateComplete;
        await new Promise(requestAnimationFrame);
        const rows = [...(table?.shadowRoot?.querySelectorAll<HTMLElement>('tr[data-feature]') ?? [])];
        found.push({ table: rows.map((row) => row.dataset.feature ?? ''), drawn: map.drawnIds() });
      }
      return found;
    }, asked);
    for (const [index, { table, drawn }] of seen.entries()) {
      const shown = [...new Set(table)].sort();
      const unlocated = shown.filter((one) => !located.has(one));
      expect({ ...asked[index], ids: [...drawn, ...unlocated].sort() }).toEqual({
        ...asked[index],
        ids: shown,
      });
    }
    expect([...new Set(seen[0]?.table)].sort()).toEqual(all.toSorted());
    await page.context().close();
  },
);
