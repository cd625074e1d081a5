import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, STORY, serveSite } from '../e2e/site.ts';
import { ROOT } from '../helpers/source-files.ts';
import { openFirefox } from './firefox.ts';
import { inPage, type OtherBrowser } from './other-browser.ts';
import { openWebKit } from './webkit.ts';

/*
 * The main walk in browsers other than Chromium, with what the computer has: `npm run test:browsers` looks for them
 * and sets the paths. Pictures of each stop come to lie in .cache/browsers/.
 */

const PICTURES = join(ROOT, '.cache', 'browsers');
const { FIREFOX_PATH, WEBKIT_DRIVER_PATH, WEBKIT_BROWSER_PATH } = process.env;
const BROWSERS: readonly (readonly [string, (() => Promise<OtherBrowser>) | null])[] = [
  ['firefox', FIREFOX_PATH ? () => openFirefox(FIREFOX_PATH) : null],
  [
    'webkit',
    WEBKIT_DRIVER_PATH && WEBKIT_BROWSER_PATH
      ? () => openWebKit({ driver: WEBKIT_DRIVER_PATH, browser: WEBKIT_BROWSER_PATH })
      : null,
  ],
];

let site: Site;
const folder = mkdtempSync(join(tmpdir(), 'walk-'));

beforeAll(async () => {
  site = await serveSite();
  mkdirSync(PICTURES, { recursive: true });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The ids that the map says it draws, once it has drawn them; and whether it is the live one. */
const drawn = inPage(async () => {
  const map = deep('dispatch-map');
  if (!map || !('drawnIds' in map) || typeof map.drawnIds !== 'function') return null;
  await Reflect.get(map, 'ready');
  const isStill =
    deep('dispatch-map .still svg, dispatch-map svg') !== null && map.matches(':state(no-webgl)');
  return { ids: map.drawnIds().length, live: deep('.live[data-drawn]') !== null, isStill };
});

const param = (name: string) => inPage((wanted) => new URL(location.href).searchParams.get(wanted), name);

/** Clicks the first button or link of this name, through all shadow roots; whether there is one. */
const click = (name: string) =>
  inPage((wanted) => {
    const found = all('button, a, [role="tab"]').find(
      (element) =>
        element.checkVisibility() &&
        (element.getAttribute('aria-label') ?? element.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim()
          .startsWith(wanted),
    );
    found?.click();
    return found !== undefined;
  }, name);

const count = (selector: string) => inPage((wanted) => all(wanted).length, selector);

describe.each(BROWSERS)('%s', (name, open) => {
  describe.skipIf(open === null)('has the main walk', () => {
    let browser: OtherBrowser;
    let live = 0;

    beforeAll(async () => {
      if (open) browser = await open();
      console.log(`${name}: ${browser.version}`);
    });
    afterAll(() => browser.close());

    const isSo = (expression: string) =>
      expect.poll(() => browser.evaluate(expression), { timeout: 90_000, interval: 250 });
    const picture = (stop: string) => browser.screenshot(join(PICTURES, `${name}-${stop}.png`));

    test('opens a story with its live map, every mark in place', async () => {
      await browser.open(`${site.address}${STORY}?lang=en`);
      await isSo(drawn).toMatchObject({ live: true, isStill: false });
      live = await numberOf(
        browser,
        inPage(() => Reflect.get(deep('dispatch-map') ?? {}, 'drawnIds').call(deep('dispatch-map')).length),
      );
      expect(live).toBeGreaterThan(50);
      await picture('story');
      expect(browser.complaints()).toEqual([]);
    });

    test('chooses a mark on the map by a click', async () => {
      const at = await browser.evaluate(
        inPage(() => {
          const box = deep('.live canvas')?.getBoundingClientRect();
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        }),
      );
      expect(at).not.toBeNull();
      // A step at a time over the middle of the map, until a click meets a mark.
      const { x, y } = pointOf(at);
      for (let step = 0; step < 40 && (await browser.evaluate(param('sel'))) === null; step += 1) {
        await browser.clickAt(x + ((step % 8) - 4) * 24, y + (Math.floor(step / 8) - 2) * 24);
        // Where several flows run close by, the map asks which.
        await browser.evaluate(inPage(() => deep('.chooser-item')?.click()));
      }
      expect(await browser.evaluate(param('sel'))).not.toBeNull();
      await isSo(count('[data-claim]')).toBeGreaterThan(0);
      await picture('details');
      await browser.press('Escape');
      await isSo(param('sel')).toBeNull();
    });

    test('filters, and map and table follow', async () => {
      await isSo(click('Filter')).toBe(true);
      await isSo(count('input[type="checkbox"]')).toBeGreaterThan(3);
      await browser.evaluate(inPage(() => deep<HTMLInputElement>('input[type="checkbox"]')?.click()));
      const filtered = inPage(
        () => Reflect.get(deep('dispatch-map') ?? {}, 'drawnIds').call(deep('dispatch-map')).length,
      );
      await isSo(filtered).toBeLessThan(live);
      await isSo(click('Show all')).toBe(true);
      await isSo(filtered).toBe(live);
    });

    test('moves in time', async () => {
      await isSo(click('Timeline')).toBe(true);
      await isSo(count('input[type="range"]')).toBeGreaterThan(1);
      await picture('timeline');
      const before = await browser.evaluate(param('t'));
      await browser.evaluate(
        inPage(() => {
          const end = all<HTMLInputElement>('input[type="range"]').at(-1);
          if (!end) return;
          end.value = String(Number(end.value) - Number(end.step || 1) * 3);
          end.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          end.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        }),
      );
      await isSo(param('t')).not.toBe(before);
    });

    test('shows every claim in the table', async () => {
      await isSo(click('Table')).toBe(true);
      await isSo(count('tr[data-claim]')).toBeGreaterThan(50);
      await picture('table');
    });

    test('lays the earth out flat, with the same marks', async () => {
      await browser.open(`${site.address}${STORY}?lang=de&proj=mercator`);
      await isSo(drawn).toMatchObject({ live: true, ids: live });
      await picture('flat');
      expect(browser.complaints()).toEqual([]);
    });

    test('asks a pupil, and answers', async () => {
      await browser.open(`${site.address}classroom.html?d=north-korea-russia&lang=en&mode=practise`);
      await isSo(count('dispatch-quiz')).toBeGreaterThan(0);
      const options = '.row input[type="radio"]';
      await isSo(count('#question, h2')).toBeGreaterThan(0);
      for (let task = 0; task < 8 && (await browser.evaluate(count(options))) === 0; task += 1) {
        await isSo(click('Skip')).toBe(true);
      }
      await browser.evaluate(inPage((wanted) => all(wanted)[0]?.click(), options));
      await isSo(click('Check')).toBe(true);
      await isSo(count('.feedback, [data-tried]')).toBeGreaterThan(0);
      await picture('practise');
      expect(browser.complaints()).toEqual([]);
    });

    test('opens a story as one file', async () => {
      const file = join(folder, `${name}.html`);
      const story = join(ROOT, 'geodata/dispatches/north-korea-russia.geojson');
      const command = [join(ROOT, 'dist/cli/dispatch-atlas.js'), 'bundle', story, '-o', file, '--lang', 'en'];
      expect(spawnSync(process.execPath, command).status).toBe(0);
      await browser.open(pathToFileURL(file).href);
      await isSo(drawn).toMatchObject({ live: true, ids: live });
      await picture('one-file');
      expect(browser.complaints()).toEqual([]);
    });
  });
});

async function numberOf(browser: OtherBrowser, expression: string): Promise<number> {
  const value = await browser.evaluate(expression);
  return typeof value === 'number' ? value : Number.NaN;
}

function pointOf(value: unknown): { readonly x: number; readonly y: number } {
  if (typeof value !== 'object' || value === null || !('x' in value) || !('y' in value)) {
    throw new Error('there is no live map');
  }
  return { x: Number(value.x), y: Number(value.y) };
}
