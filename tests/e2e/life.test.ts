import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPLORER, expectWhole, FOLDERS, HEAD, SRC } from './embedded-story.ts';
import { hostPage, serveOrigin } from './origins.ts';
import { launch, openPage, type Site, settled } from './site.ts';

/* What a page goes through that stays open for days: tabs in the background, sleep, print, other sizes. */

let site: Site;
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ withGpu: false });
  site = await serveOrigin({
    folders: FOLDERS,
    pages: {
      '/': hostPage(EXPLORER, HEAD),
      '/hidden': hostPage(`<div id="tab" hidden>${EXPLORER}</div>`, HEAD),
      '/boxes': hostPage(`<div id="one">${EXPLORER}</div><div id="two"></div>`, HEAD),
    },
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Holds the file of the story back. */
async function holdStory(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(
    ({ pathname }) => pathname === SRC,
    async (route) => {
      await held;
      await route.continue();
    },
  );
  return () => letGo();
}

describe('a story', () => {
  test('in a part of the page that is not shown comes when it is', async () => {
    const { page, complaints, requests } = await openPage(browser);
    await page.goto(`${site.address}hidden`);
    await page.waitForFunction(() => customElements.get('dispatch-explorer') !== undefined);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(requests.filter((url) => url.endsWith(SRC))).toEqual([]);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await expectWhole(page);
    // Away and back, as a reader does with tabs.
    for (let round = 0; round < 5; round += 1) {
      await page.evaluate(() => document.querySelector('#tab')?.toggleAttribute('hidden'));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await page.locator('dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('in a tab that nobody looks at is there when somebody does', async () => {
    const { page, complaints } = await openPage(browser);
    // As in such a tab: no frame is painted until it is shown.
    await page.addInitScript(() => {
      const paint = globalThis.requestAnimationFrame.bind(globalThis);
      const waiting: FrameRequestCallback[] = [];
      let isHidden = true;
      Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
      Object.defineProperty(document, 'hidden', { get: () => isHidden });
      globalThis.requestAnimationFrame = (callback) => (isHidden ? waiting.push(callback) : paint(callback));
      addEventListener('wake', () => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        for (const callback of waiting.splice(0)) paint(callback);
      });
    });
    await page.goto(site.address);
    // The file is read at once: who opens ten tabs finds ten stories.
    await page.waitForSelector('dispatch-explorer:state(ready)', { state: 'attached' });
    await page.evaluate(() => dispatchEvent(new Event('wake')));
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is printed while it is on its way, and comes all the same', async () => {
    const { page, complaints } = await openPage(browser);
    const letGo = await holdStory(page);
    await page.goto(site.address, { waitUntil: 'domcontentloaded' });
    await page.locator('dispatch-explorer .waiting').waitFor();
    expect((await page.pdf()).length).toBeGreaterThan(500);
    letGo();
    await settled(page);
    // Its text is there, its map may not be.
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('that falls asleep while it loads, and again when it is there, goes on when it wakes', async () => {
    const { page, complaints } = await openPage(browser);
    const session = await page.context().newCDPSession(page);
    const sleepAndWake = async (meanwhile: () => void) => {
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      meanwhile();
      await session.send('Page.setWebLifecycleState', { state: 'active' });
    };
    const letGo = await holdStory(page);
    await page.goto(site.address, { waitUntil: 'domcontentloaded' });
    await page.locator('dispatch-explorer .waiting').waitFor();
    await sleepAndWake(letGo);
    await settled(page);
    for (let night = 0; night < 3; night += 1) await sleepAndWake(() => undefined);
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is moved by moveBefore() as it is, and stands a storm of sizes', async () => {
    const { page, complaints, requests } = await openPage(browser);
    await page.goto(`${site.address}boxes`);
    await expectWhole(page);
    const asked = requests.length;
    await page.evaluate(() => {
      const explorer = document.querySelector('dispatch-explorer');
      if (explorer) document.querySelector('#two')?.moveBefore(explorer, null);
    });
    await page.locator('#two dispatch-details').getByRole('heading', { name: 'Soldiers' }).waitFor();
    expect(requests.slice(asked)).toEqual([]);

    const before = await page.evaluate(async () => {
      const box = document.querySelector<HTMLElement>('#two');
      for (let step = 0; box && step < 30; step += 1) {
        box.style.width = `${320 + ((step * 137) % 880)}px`;
        await new Promise(requestAnimationFrame);
      }
      box?.style.removeProperty('width');
      return box?.clientWidth;
    });
    expect(before).toBeGreaterThan(1000);
    // The picture is drawn for the frame that there is now.
    await expect
      .poll(() =>
        page.locator('dispatch-map').evaluate((map) => {
          const frame = map.shadowRoot?.querySelector('.frame');
          const svg = map.shadowRoot?.querySelector('.still svg');
          const [, , width] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
          return frame && Math.abs(frame.clientWidth - (width ?? 0)) <= 1;
        }),
      )
      .toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
