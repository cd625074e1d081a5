import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';
import { addAxe, violationsOf } from './axe.ts';
import { launch, openPage, type Site, serveSite } from './site.ts';

const LESSON = 'classroom.html?d=north-korea-russia';
const MODES = ['present', 'practise', 'print', 'sources', 'skills'] as const;
/** Longest a slide show of one story may be; a loop that never ends must fail. */
const MOST_SLIDES = 60;

const file: { readonly features: readonly { readonly properties: { readonly names?: object } }[] } =
  JSON.parse(readFileSync(join(ROOT, 'geodata/dispatches/north-korea-russia.geojson'), 'utf8'));

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launch({ withGpu: false })]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the address says by now. */
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Opens a mode and waits for what shows it. */
async function openMode(page: Page, mode: (typeof MODES)[number], more = '', lang = 'en'): Promise<void> {
  await page.goto(`${site.address}${LESSON}&lang=${lang}&mode=${mode}${more}`);
  const signs = {
    present: 'dispatch-slides svg',
    practise: 'dispatch-quiz h2',
    print: 'dispatch-worksheet svg',
    sources: 'dispatch-sources [data-claim]',
    skills: 'dispatch-skills svg',
  } as const;
  await page.locator(signs[mode]).first().waitFor();
}

const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** What a lesson may have left behind in the browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

describe('a teacher', () => {
  test('has a printed worksheet three clicks after the address, of the site’s own files alone', async () => {
    const { page, complaints, requests } = await openPage(browser, {
      viewport: { width: 1280, height: 800 },
    });
    let clicks = 0;
    const click = async (role: 'link' | 'button', name: RegExp) => {
      clicks += 1;
      await page.getByRole(role, { name }).first().click();
    };
    await page.addInitScript(() => {
      // A browser without a head has nobody who would choose a printer.
      window.print = () => {
        Reflect.set(window, 'printed', Number(Reflect.get(window, 'printed') ?? 0) + 1);
      };
    });
    await page.goto(`${site.address}?lang=en`);
    await click('link', /^For lessons: Who says/);
    await click('button', /^Print\b/);
    await page.locator('dispatch-worksheet svg').first().waitFor();
    await click('button', /^Print worksheet$/);
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(1);
    expect(clicks).toBeLessThanOrEqual(6);
    const paper = await page.pdf({ preferCSSPageSize: true });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBe(2);
    expect(paper.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/);

    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await click('button', /^Print answers$/);
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(2);
    expect(requests.filter((url) => !url.startsWith(site.address) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(await kept(page)).toEqual({ stored: 0, cookies: '', databases: 0, caches: 0 });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('presents by keys alone: an answer waits, the screen goes dark, Escape leads back', async () => {
    const { page, complaints } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${site.address}${LESSON}&lang=en`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      const isThere = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return /^\s*Present/.test(active?.textContent ?? '');
      });
      if (isThere) break;
    }
    await page.keyboard.press('Enter');
    const slides = page.locator('dispatch-slides');
    await slides.locator('svg').first().waitFor();
    expect(param(page, 'mode')).toBe('present');

    const shown = () => slides.evaluate((element) => element.shadowRoot?.textContent ?? '');
    const counter = async () =>
      /(\d+) \/ (\d+)/
        .exec(await shown())
        ?.slice(1)
        .map(Number) ?? [];
    let answers = 0;
    let found = 0;
    for (let step = 0; step < MOST_SLIDES; step += 1) {
      const [at, all] = await counter();
      if (at === all) break;
      const hidden = await slides.getByRole('button', { name: 'Show the answer' }).count();
      if (hidden > 0 && /Find this place on the map/.test(await shown())) {
        found += 1;
        const names = await slides.locator('svg text').filter({ visible: true }).allTextContents();
        // Whatever the story calls its places must not stand on the map of such a question.
        const places = file.features.flatMap(({ properties }) => Object.values(properties.names ?? {}));
        expect(names.filter((name) => places.includes(name))).toEqual([]);
      }
      const before = await shown();
      await page.keyboard.press('PageDown');
      await expect.poll(shown).not.toBe(before);
      if (hidden > 0) {
        answers += 1;
        // The first press shows the answer and stays.
        expect((await counter())[0]).toBe(at);
        expect(await slides.getByRole('button', { name: 'Show the answer' }).count()).toBe(0);
      }
    }
    const [at, all] = await counter();
    expect(at).toBe(all);
    expect(answers).toBeGreaterThan(2);
    expect(found).toBeGreaterThan(0);

    await page.keyboard.press('b');
    await expect.poll(shown).toContain('The screen is dark');
    await page.keyboard.press('PageDown');
    await expect.poll(shown).not.toContain('The screen is dark');
    await page.keyboard.press('Escape');
    await expect.poll(() => param(page, 'mode')).toBe(null);
    await page.goBack();
    await expect.poll(() => param(page, 'mode')).toBe('present');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a pupil', () => {
  test.each([
    ['on a tablet', { width: 1024, height: 768 }],
    ['on a phone', { width: 390, height: 844 }],
  ])('%s taps through a paper to the result, and nothing is kept', async (_device, viewport) => {
    const { page, complaints, requests } = await openPage(browser, {
      viewport,
      hasTouch: true,
      isMobile: true,
    });
    await openMode(page, 'practise', '&count=4&seed=3');
    const quiz = page.locator('dispatch-quiz');
    const question = () => quiz.locator('#question').textContent();
    for (let task = 0; task < 4; task += 1) {
      const before = await question();
      await answer(page);
      expect(await fits(page)).toBe(true);
      const next = quiz.getByRole('button', { name: /^(Next|To the result|Skip)$/ }).last();
      await next.tap();
      await expect.poll(question).not.toBe(before);
    }
    await quiz.getByText('That was the last task.').first().waitFor();
    expect(await fits(page)).toBe(true);
    const loaded = requests.length;
    await quiz.getByRole('button', { name: 'Again with the same tasks' }).tap();
    await expect.poll(question).not.toBe('');
    expect(requests.slice(loaded).filter((url) => !/\.(woff2|js|json)$/.test(url))).toEqual([]);
    expect(await kept(page)).toEqual({ stored: 0, cookies: '', databases: 0, caches: 0 });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('gets the same paper as the rest of the class, and another under another number', async () => {
    const questions = async (more: string) => {
      const { page } = await openPage(browser);
      await openMode(page, 'practise', more);
      const quiz = page.locator('dispatch-quiz');
      const asked: (string | null)[] = [];
      for (let task = 0; task < 3; task += 1) {
        asked.push(await quiz.locator('#question').textContent());
        await quiz.getByRole('button', { name: 'Skip' }).click();
        await expect.poll(() => quiz.locator('#question').textContent()).not.toBe(asked.at(-1));
      }
      await page.context().close();
      return asked;
    };
    const [one, same, other] = [
      await questions('&seed=7'),
      await questions('&seed=7'),
      await questions('&seed=8'),
    ];
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });
});

/** Two tries at the task on the screen, whatever it asks; right or wrong does not matter. */
async function answer(page: Page): Promise<void> {
  const quiz = page.locator('dispatch-quiz');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const check = quiz.getByRole('button', { name: 'Check', exact: true });
    if ((await check.count()) === 0) return;
    const options = quiz.locator('input[type="radio"], input[type="checkbox"]');
    const [selects, fields] = [quiz.locator('select'), quiz.locator('input[type="text"], textarea')];
    const earlier = quiz.getByRole('button', { name: /^Move (earlier|later)/ });
    if ((await options.count()) > 0) await options.nth(attempt).check({ force: true });
    for (const select of await selects.all()) await select.selectOption({ index: 1 + attempt });
    for (const field of await fields.all()) await field.fill(String(100 + attempt));
    if ((await earlier.count()) > 0) await earlier.nth(1 + attempt).tap();
    const wantsPin = (await quiz.getByText('Tap the map to set your pin.').count()) > 0;
    const map = quiz.locator('.map svg').first();
    if (wantsPin || (attempt > 0 && (await map.count()) > 0)) {
      const box = await map.boundingBox();
      if (box) await page.touchscreen.tap(box.x + box.width * (0.3 + attempt / 5), box.y + box.height / 2);
    }
    await check.tap();
  }
}

test.each([
  ['present', 'light', 'de', { width: 1280, height: 800 }],
  ['present', 'dark', 'en', { width: 390, height: 844 }],
  ['print', 'dark', 'de', { width: 1024, height: 768 }],
  ['sources', 'light', 'fr', { width: 390, height: 844 }],
  ['skills', 'dark', 'de', { width: 390, height: 844 }],
  ['skills', 'light', 'en', { width: 1024, height: 768 }],
] as const)(
  'axe finds nothing in %s, %s, %s, and nothing runs off the side',
  async (mode, colorScheme, lang, viewport) => {
    const { page, complaints } = await openPage(browser, { viewport, colorScheme });
    await addAxe(page);
    await openMode(page, mode, '', lang);
    expect(await fits(page)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the choice of a story works without one, and names what it leads to', async () => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await addAxe(page);
  await page.goto(`${site.address}classroom.html?lang=de`);
  await page.getByRole('heading', { level: 1, name: 'Eine Geschichte für den Unterricht' }).waitFor();
  expect(await fits(page)).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Vorführen: Wer bekam das Korn?' }).click();
  await page.locator('dispatch-slides svg').first().waitFor();
  expect([param(page, 'lang'), param(page, 'mode')]).toEqual(['de', 'present']);
  expect(complaints).toEqual([]);
  await page.context().close();
});
