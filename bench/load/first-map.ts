import { type Browser, chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { median, ratio } from '../shared/statistics.ts';
import { serveBareMap, serveExplorer } from './sites.ts';

const STORY = 'd/north-korea-russia/';
const PATIENCE_MS = 180_000;

/** Ms from asking for the page to its first drawn map, medians, and what became of the parts. */
export interface FirstMap {
  readonly bare: number;
  readonly ours: number;
  readonly ratio: number;
  /** Ours with every font refused: what our letters cost stays out. */
  readonly withoutFonts: number;
  readonly ratioWithoutFonts: number;
  readonly detail: string;
  readonly rounds: number;
}

type Kind = 'bare' | 'ours' | 'withoutFonts';

export async function measureFirstMap(rounds: number): Promise<FirstMap> {
  const explorer = await serveExplorer();
  const bare = await serveBareMap();
  try {
    const query = await inBrowser((page) => queryOf(page, explorer.address));
    const times: Record<Kind, number[]> = { bare: [], ours: [], withoutFonts: [] };
    const measure: Record<Kind, () => Promise<number>> = {
      bare: () => inBrowser((page) => timeOfBare(page, bare.address, query)),
      ours: () => inBrowser((page) => timeOfOurs(page, explorer.address)),
      withoutFonts: () =>
        inBrowser(async (page) => {
          await page.route(/\.woff2?$/, (route) => route.abort());
          return timeOfOurs(page, explorer.address);
        }),
    };
    const kinds: readonly Kind[] = ['bare', 'ours', 'withoutFonts'];
    for (let round = 0; round < rounds; round += 1) {
      for (let i = 0; i < kinds.length; i += 1) {
        const kind = kinds[(round + i) % kinds.length] ?? 'bare';
        const time = await measure[kind]();
        times[kind].push(time);
        console.log(`first map, round ${round + 1}, ${kind}: ${Math.round(time)} ms`);
      }
    }
    const middle = (kind: Kind) => median(times[kind]) ?? Number.NaN;
    return {
      bare: middle('bare'),
      ours: middle('ours'),
      ratio: ratio(middle('ours'), middle('bare')) ?? Number.NaN,
      withoutFonts: middle('withoutFonts'),
      ratioWithoutFonts: ratio(middle('withoutFonts'), middle('bare')) ?? Number.NaN,
      detail: new URLSearchParams(query).get('detail') ?? '',
      rounds,
    };
  } finally {
    await explorer.close();
    await bare.close();
  }
}

async function inBrowser<T>(act: (page: Page) => Promise<T>): Promise<T> {
  const browser: Browser = await chromium.launch(chromiumLaunchOptions({ paintsOnGpu: true }));
  try {
    return await act(await browser.newPage({ viewport: { width: 1200, height: 800 } }));
  } finally {
    await browser.close();
  }
}

/** Waits in the page for the map's own word, then reads one pixel: then the renderer is done with it. */
const WATCH = `
  const findMap = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'dispatch-map') return element;
      const inside = element.shadowRoot && findMap(element.shadowRoot);
      if (inside) return inside;
    }
  };
  const look = () => {
    const map = findMap(document);
    if (!map || !('ready' in map)) return setTimeout(look, 2);
    map.ready.then(() => {
      const canvas = map.shadowRoot.querySelector('canvas.maplibregl-canvas');
      if (!canvas) throw new Error('the map that is ready has no canvas');
      const gl = canvas.getContext('webgl2');
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      const time = performance.now();
      const fine = performance.getEntriesByType('resource').find(({ name }) => /basemap-50m/.test(name));
      const { lon, lat, zoom } = map.camera;
      window.benchQuery = new URLSearchParams({
        width: canvas.clientWidth,
        height: canvas.clientHeight,
        lng: lon,
        lat,
        zoom,
        detail: fine && fine.responseEnd > 0 && fine.responseEnd < time ? '50m' : '110m',
      }).toString();
      window.benchTime = time;
    });
  };
  look();`;

async function timeOfOurs(page: Page, address: string): Promise<number> {
  await page.addInitScript(WATCH);
  await page.goto(`${address}${STORY}`, { waitUntil: 'commit' });
  return timeSaid(page);
}

async function timeOfBare(page: Page, address: string, query: string): Promise<number> {
  await page.goto(`${address}?${query}`, { waitUntil: 'commit' });
  return timeSaid(page);
}

/** Functions, not strings: the pages' own policy forbids `eval`. */
async function timeSaid(page: Page): Promise<number> {
  await page.waitForFunction(() => 'benchTime' in window, undefined, { timeout: PATIENCE_MS });
  return page.evaluate(() => ('benchTime' in window ? Number(window.benchTime) : Number.NaN));
}

/** Size and camera of our map once it is ready and which basemap had come by then, as the bare page's query. */
async function queryOf(page: Page, address: string): Promise<string> {
  await timeOfOurs(page, address);
  return page.evaluate(() => ('benchQuery' in window ? String(window.benchQuery) : ''));
}
