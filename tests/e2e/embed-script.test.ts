import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { brokenPolicies, foreign, hostPage, mapDrawn, SHARED, serveOrigin, watchPolicy } from './origins.ts';
import { launch, openPage, type Site, settled } from './site.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const STORY = '/dispatches/north-korea-russia.geojson';
/** A live map takes its time by its pixels. */
const SMALL = { viewport: { width: 800, height: 600 } } as const;
const HOST_FOLDERS = { '/dispatches/': 'geodata/dispatches' };

let browser: Browser;
/** For what no live map matters to. */
let plain: Browser;
let open: Site[] = [];

beforeAll(async () => {
  [browser, plain] = await Promise.all([launch(), launch({ withGpu: false })]);
});

afterAll(() => Promise.all([browser.close(), plain.close()]));

afterEach(async () => {
  await Promise.all(open.map((site) => site.close()));
  open = [];
});

/** Serves `cdn/` to everybody, but for what `hidden` matches. */
async function serveCdn(hidden?: RegExp): Promise<Site> {
  const site = await serveOrigin({
    folders: { '/': 'cdn' },
    headers: (path) => (hidden?.test(path) ? null : SHARED),
  });
  open.push(site);
  return site;
}

/** A page with its own story and the elements of another server, under a policy or none. */
async function serveHost(body: string, policy = ''): Promise<Site> {
  const site = await serveOrigin({
    folders: HOST_FOLDERS,
    pages: {
      '/': hostPage(body),
      '/trust.js': { type: 'text/javascript', body: TRUST_BLOBS },
    },
    headers: (path) => (path === '/' && policy !== '' ? { 'Content-Security-Policy': policy } : null),
  });
  open.push(site);
  return site;
}

const tag = (cdn: Site, name = 'dispatch-atlas.js') =>
  `<script type="module" src="${cdn.address}${name}"></script>`;
const EXPLORER = `<dispatch-explorer src="${STORY}" loading="eager"><p>Saved</p></dispatch-explorer>`;

/** Lets workers start from what this page made itself, as `docs/embedding.md` says. */
const TRUST_BLOBS = `trustedTypes.createPolicy('default', {
  createScriptURL(address) {
    if (address.startsWith('blob:' + location.origin + '/')) return address;
    throw new TypeError('no script from ' + address);
  },
});`;

/** As `docs/embedding.md` gives it. */
const cdnPolicy = ({ address }: Site) => {
  const cdn = address.slice(0, -1);
  return `default-src 'none'; script-src ${cdn}; worker-src blob: ${cdn}; style-src 'self'; font-src ${cdn}; connect-src 'self' ${cdn}; img-src 'self' data: blob:`;
};

describe('the script tag from another origin', () => {
  test('shows a story with its live map, under the policy of the documentation, from own origins alone', async () => {
    const cdn = await serveCdn();
    const host = await serveHost(`${tag(cdn)}${EXPLORER}`, cdnPolicy(cdn));
    const { page, requests, complaints } = await openPage(browser, SMALL);
    await watchPolicy(page);
    await page.goto(host.address);
    await settled(page);
    await mapDrawn(page);
    await page.getByRole('heading', { level: 1, name: 'Wer sagt, was Nordkorea' }).waitFor();
    expect(foreign(requests, [cdn, host])).toEqual([]);
    for (const part of [/maplibre-gl-worker/, /basemap-110m/, /\.woff2$/]) {
      expect(
        requests.some((url) => url.startsWith(cdn.address) && part.test(url)),
        String(part),
      ).toBe(true);
    }
    expect(await brokenPolicies(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('stands under a name with its version too, which leads to the same script', async () => {
    const cdn = await serveCdn();
    const scripts = await Promise.all(
      ['dispatch-atlas.js', `dispatch-atlas-${version}.js`].map(async (name) => {
        const answer = await fetch(`${cdn.address}${name}`);
        return answer.text();
      }),
    );
    expect(scripts[0]).toContain('import');
    expect(scripts[1]).toBe(scripts[0]);
  });

  test('draws its live map under Trusted Types', async () => {
    const cdn = await serveCdn();
    const policy = `${cdnPolicy(cdn)}; script-src-elem 'self' http:; require-trusted-types-for 'script'`;
    const host = await serveHost(`<script src="/trust.js"></script>${tag(cdn)}${EXPLORER}`, policy);
    const { page, complaints } = await openPage(browser, SMALL);
    await watchPolicy(page);
    await page.goto(host.address);
    await mapDrawn(page);
    expect(await brokenPolicies(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['de', /^Ein Teil dieses Elements kam nicht von localhost:\d+ an.*Access-Control-Allow-Origin: \*/],
    ['en', /^A part of this element did not come from localhost:\d+.*Access-Control-Allow-Origin: \*/],
    ['fr', /^Une partie de cet élément n’est pas arrivée de localhost:\d+.*Access-Control-Allow-Origin: \*/],
  ])('a server that keeps its files to itself is named, in %s', async (lang, sentence) => {
    const cdn = await serveCdn(/explorer-layout/);
    const host = await serveHost(`${tag(cdn)}${EXPLORER.replace(' loading', ` lang="${lang}" loading`)}`);
    const { page } = await openPage(plain);
    await page.goto(host.address);
    await expect
      .poll(() => page.locator('dispatch-explorer .trouble p').first().textContent())
      .toMatch(sentence);
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.context().close();
  });

  test('where not even the script may be used, what the page holds stays', async () => {
    const cdn = await serveCdn(/./);
    const host = await serveHost(`${tag(cdn)}${EXPLORER}`);
    const { page } = await openPage(plain);
    await page.goto(host.address);
    expect(await page.getByText('Saved', { exact: true }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('a second copy leaves the page to the first, and says so once', async () => {
    const [first, second] = [await serveCdn(), await serveCdn()];
    const host = await serveHost(`${tag(first)}${tag(second)}${EXPLORER}<dispatch-table></dispatch-table>`);
    const { page, requests, complaints } = await openPage(plain);
    await page.goto(host.address);
    await settled(page);
    await page.locator('dispatch-table:defined').waitFor({ state: 'attached' });
    expect(complaints).toEqual([expect.stringContaining('another copy of this script')]);
    expect(complaints[0]).toContain(second.address);
    const more = requests.filter(
      (url) => url.startsWith(second.address) && /define-|explorer-layout/.test(url),
    );
    expect(more).toEqual([]);
    await page.context().close();
  });

  test('parts are fetched when the page holds them, and not before', async () => {
    const cdn = await serveCdn();
    const host = await serveHost(tag(cdn));
    const { page, requests } = await openPage(plain);
    await page.goto(host.address);
    await page.waitForFunction(() => customElements.get('dispatch-explorer') !== undefined);
    expect(requests.filter((url) => /define-/.test(url))).toEqual([]);
    await page.evaluate((src) => {
      const table = document.createElement('dispatch-table');
      table.setAttribute('src', src);
      document.body.append(table);
    }, STORY);
    await page.locator('dispatch-table table').first().waitFor();
    expect(requests.filter((url) => /define-reading|maplibre/.test(url))).toEqual([]);
    await page.context().close();
  });
});

describe('the script tag from the own origin', () => {
  const STRICT =
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data: blob:";
  /** Lets scripts start from one folder alone, as `docs/embedding.md` shows it. */
  const TRUST = `trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      const { origin, pathname } = new URL(address, location.href);
      const isWorker = /^\\/atlas\\/assets\\/(maplibre-gl|pack)-worker-[\\w-]+\\.js$/.test(pathname);
      if (origin === location.origin && isWorker) return address;
      throw new TypeError('no script from ' + address);
    },
  });`;

  async function serveBoth(policy: string): Promise<Site> {
    const site = await serveOrigin({
      folders: { '/atlas/': 'cdn', ...HOST_FOLDERS },
      pages: {
        '/': hostPage(
          `<script src="/trust.js"></script><script type="module" src="/atlas/dispatch-atlas.js"></script>${EXPLORER}`,
        ),
        '/trust.js': { type: 'text/javascript', body: TRUST },
      },
      headers: (path) => (path === '/' ? { 'Content-Security-Policy': policy } : null),
    });
    open.push(site);
    return site;
  }

  // What the stricter lets pass, the strict one does too.
  test('draws its live map under the strict policy with Trusted Types', async () => {
    const site = await serveBoth(`${STRICT}; require-trusted-types-for 'script'`);
    const { page, requests, complaints } = await openPage(browser, SMALL);
    await watchPolicy(page);
    await page.goto(site.address);
    await mapDrawn(page);
    // What is fetched after the text is held to the same.
    await page.getByRole('button', { name: 'Teilen' }).first().click();
    await page.locator('dispatch-share .code-field.element').waitFor();
    expect(await brokenPolicies(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(foreign(requests, [site])).toEqual([]);
    await page.context().close();
  });
});

test('the script and what it imports at once weigh at most 30 KiB', () => {
  const seen = new Map<string, number>();
  const weigh = (file: string) => {
    if (seen.has(file)) return;
    const code = readFileSync(file, 'utf8');
    seen.set(file, gzipSync(code, { level: 9 }).length);
    for (const [, path = ''] of code.matchAll(
      /(?:^|[;}\s])import(?:[^"'`();]*?from)?\s*["'](\.[^"']+)["']/g,
    )) {
      weigh(join(dirname(file), path));
    }
  };
  weigh(join(ROOT, 'cdn', 'dispatch-atlas.js'));
  expect(seen.size).toBeGreaterThan(1);
  expect([...seen.values()].reduce((sum, bytes) => sum + bytes) / 1024).toBeLessThanOrEqual(30);
});
