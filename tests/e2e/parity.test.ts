import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locatedIds } from '../../src/model/located.ts';
import { readDispatch } from '../../src/model/read.ts';
import type { Filter, TimeWindow } from '../../src/model/types.ts';
import { ROOT } from '../helpers/source-files.ts';
import { launch, openPage, type Site, serveSite, settled } from './site.ts';

const FILE = join(ROOT, 'geodata', 'dispatches', 'north-korea-russia.geojson');
const { dispatch } = readDispatch(readFileSync(FILE, 'utf8'));
if (!dispatch) throw new Error('the first dispatch cannot be read');
const all = dispatch.features.map(({ id }) => id);
const located = new Set(locatedIds(dispatch));

const FILTERS: readonly Filter[] = [
  {},
  { goods: ['arms'] },
  { goods: ['refined-oil', 'food'] },
  { status: ['confirmed'] },
  { status: ['denied'] },
  { by: ['russia'] },
  { toldBy: 'dprk' },
  { toldBy: 'ukraine', status: ['claimed'] },
];
const WINDOWS: readonly (TimeWindow | null)[] = [null, { start: '2022-01-01', end: '2023-12-31' }];

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

test('the table holds what the map draws and what has no place, under every filter', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.address}d/north-korea-russia/?lang=en&show=table`);
  await settled(page);
  await page.locator('dispatch-table tr[data-claim]').first().waitFor();
  for (const time of WINDOWS) {
    for (const filter of FILTERS) {
      const { table, drawn } = await page.locator('dispatch-explorer').evaluate(
        async (explorer, [filter, time]) => {
          if (!('filter' in explorer && 'time' in explorer && 'updateComplete' in explorer))
            throw new Error();
          explorer.filter = filter;
          explorer.time = time;
          await explorer.updateComplete;
          const map = explorer.shadowRoot?.querySelector('dispatch-map');
          const table = explorer.shadowRoot?.querySelector('dispatch-table');
          if (!map || !('ready' in map && 'drawnIds' in map && typeof map.drawnIds === 'function'))
            throw new Error('no map');
          await map.ready;
          if (table && 'updateComplete' in table) await table.updateComplete;
          await new Promise(requestAnimationFrame);
          const rows = [...(table?.shadowRoot?.querySelectorAll<HTMLElement>('tr[data-feature]') ?? [])];
          return { table: rows.map((row) => row.dataset.feature ?? ''), drawn: map.drawnIds() };
        },
        [filter, time] as const,
      );
      const shown = new Set(table);
      const unlocated = [...shown].filter((id) => !located.has(id));
      expect({ filter, time, ids: [...drawn, ...unlocated].sort() }).toEqual({
        filter,
        time,
        ids: [...shown].sort(),
      });
      if (time === null && Object.keys(filter).length === 0)
        expect([...shown].sort()).toEqual([...all].sort());
    }
  }
  await page.context().close();
});
