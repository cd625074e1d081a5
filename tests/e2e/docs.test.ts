import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAxe, violationsOf } from './axe.ts';
import { launch, openPage, type Site, serveSite } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await launch({ withGpu: false });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('a file is checked line by line, and drawn', async () => {
  const { page, requests, complaints } = await openPage(browser);
  await addAxe(page);
  await page.goto(`${site.address}docs/validator.html`);
  const verdict = page.locator('.verdict');
  await expect.poll(() => verdict.textContent()).toBe('A good dispatch: 3 features, nothing to mend.');
  await page.locator('dispatch-explorer:state(ready)').waitFor();
  const asked = requests.length;

  const text = page.locator('#dispatch-text');
  const good = await text.inputValue();
  await text.fill(good.replace('"stance": "states"', '"stance": "sings"'));
  const issue = page.locator('.issue[data-severity="error"]').first();
  await expect.poll(() => issue.textContent()).toMatch(/^Line \d+Error.*sings/);
  await issue.getByRole('button').click();
  expect(await chosenText(page)).toContain('"stance": "sings"');

  await text.fill(good.slice(0, -20));
  await expect.poll(() => verdict.textContent()).toMatch(/^This is no dispatch yet/);
  expect(await page.locator('.result').isVisible()).toBe(false);
  expect(await violationsOf(page)).toEqual([]);
  // Whatever was typed, nothing of it went anywhere.
  expect(requests.slice(asked).filter((address) => !address.startsWith(site.address))).toEqual([]);
  expect(requests.every((address) => /^(blob:)?http:\/\/localhost/.test(address))).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

function chosenText(page: Page): Promise<string> {
  return page.locator('#dispatch-text').evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) return '';
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
}

test('what is searched for is found by keyboard', async () => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await addAxe(page);
  await page.goto(`${site.address}docs/privacy.html`);
  const field = page.getByRole('searchbox');
  await field.fill('trusted types');
  await page.locator('.found a').first().waitFor();
  expect(await page.locator('.search [role="status"]').textContent()).toMatch(/places? found/);
  expect(await violationsOf(page)).toEqual([]);
  await field.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/embedding\.html#content-security-policies$/);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the recipes do what they say, under the policy of the page', async () => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 600, height: 500 } });
  // Past the largest ones, which come as they near the screen.
  await page.goto(`${site.address}docs/cookbook.html#3-open-at-a-mark-and-in-a-time-of-your-choice`);

  await expect
    .poll(() => state(page, '#autumn'))
    .toMatchObject({
      selected: 'flow-troops',
      time: { start: '2024-10-01', end: '2024-12-31' },
    });

  await page.locator('#wanted').scrollIntoViewIfNeeded();
  await page.locator('#filtered:state(ready)').waitFor();
  await page.getByRole('button', { name: 'Arms', exact: true }).click();
  expect(await state(page, '#filtered')).toMatchObject({ filter: { goods: ['arms'] } });

  await page.locator('#watched').scrollIntoViewIfNeeded();
  await page
    .locator('#watched')
    .getByRole('combobox')
    .or(page.locator('#watched input'))
    .first()
    .fill('soldiers');
  await page.locator('#watched [data-feature="flow-troops"]').first().click();
  await expect.poll(() => page.locator('#chosen').textContent()).toBe('Soldiers');

  await page.locator('#told').scrollIntoViewIfNeeded();
  await expect.poll(() => state(page, '#told')).toMatchObject({ filter: { toldBy: 'russia' } });

  await page.locator('#saved').scrollIntoViewIfNeeded();
  await page.locator('#saved:state(ready)').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the map' }).click();
  expect((await download).suggestedFilename()).toBe('map.svg');
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** What the story at a selector holds. */
function state(page: Page, selector: string): Promise<unknown> {
  return page.locator(selector).evaluate((story) => ({
    selected: 'selected' in story ? story.selected : undefined,
    time: 'time' in story ? story.time : undefined,
    filter: 'filter' in story ? story.filter : undefined,
  }));
}
