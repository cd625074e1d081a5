import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDispatch } from '../../src/model/read.ts';
import { addAxe, violationsOf } from './axe.ts';
import { launch, openPage, type Site, serveSite, settled } from './site.ts';

/** Clicks and fields from the address to the saved file: three places, two flows, four statements, a tied text. */
const MOST_STEPS = 45;

const folder = mkdtempSync(join(tmpdir(), 'write-'));

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launch({ withGpu: false })]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page may have left behind in the browser. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

/** A newcomer who counts what there is to do. */
function newcomer(page: Page) {
  const writer = page.locator('dispatch-writer');
  let steps = 0;
  return {
    writer,
    steps: () => steps,
    async click(target: Locator) {
      steps += 1;
      await target.click();
    },
    async fill(label: string, text: string) {
      steps += 1;
      await writer.getByLabel(label, { exact: true }).fill(text);
    },
    async choose(label: string, option: string) {
      steps += 1;
      await writer.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    /** Types into a field with a list, and takes what the list offers first. */
    async pick(label: string, text: string) {
      steps += 1;
      const field = writer.getByRole('combobox', { name: label, exact: true });
      await field.fill(text);
      await writer.locator('[role="option"]').first().waitFor();
      await field.press('Enter');
    },
  };
}

/** The one file shows what was written, from a disk, with nothing to fetch. */
async function opensWithoutNetwork(file: string): Promise<void> {
  const { page, requests, complaints } = await openPage(browser);
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await settled(page);
  const drawn = await page.evaluate(async () => {
    const map = document.querySelector('dispatch-explorer')?.shadowRoot?.querySelector('dispatch-map');
    await map?.ready;
    return map?.drawnIds() ?? [];
  });
  expect(drawn).toEqual(expect.arrayContaining(['flow-wheat', 'flow-maize']));
  expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}

test('a newcomer writes a first story, saves it, and it opens wherever stories open', async () => {
  const { page, complaints, requests } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await addAxe(page);
  await page.goto(`${site.address}write.html?lang=en`);
  const { writer, steps, click, fill, choose, pick } = newcomer(page);
  await fill('What is it about?', 'Grain from Odesa');
  await click(writer.getByRole('button', { name: 'Begin' }));
  for (const name of ['Одеса', 'Istanbul', 'Mombasa']) await pick('Add a place', name);
  await click(writer.getByRole('button', { name: 'Add a flow', exact: true }));

  await pick('Add a flow', 'Wheat');
  await choose('Kind of goods', 'food');
  await pick('From', 'Odesa');
  await pick('To', 'Mombasa');
  await pick('Speaker', 'Ukraine');
  await pick('Source', 'Ministry of Infrastructure, list of ships');
  await click(writer.getByRole('button', { name: 'Add an amount' }));
  await fill('Figure', '26,000');
  await pick('Of what', 'tonnes');
  await click(writer.getByRole('button', { name: 'Add a statement' }));
  await pick('Speaker', 'Russia');
  await choose('Stance', 'denies');
  await pick('Source', 'Ministry of Infrastructure');
  // The first way out of the note is taken.
  await click(writer.getByRole('button', { name: 'Change to “disputed”' }));

  await pick('Add a flow', 'Maize');
  await choose('Kind of goods', 'food');
  await pick('From', 'Odesa');
  await pick('To', 'Istanbul');
  await pick('Speaker', 'Ukraine');
  await pick('Source', 'Ministry of Infrastructure');
  await click(writer.getByRole('button', { name: 'Add a statement' }));
  await pick('Speaker', 'Lloyd’s List');
  await pick('Source', 'Ministry of Infrastructure');
  expect(await violationsOf(page)).toEqual([]);

  await click(writer.getByRole('button', { name: 'To the text' }));
  await fill('Paragraph 1', 'Wheat left Odesa for Mombasa.');
  const paragraph = writer.getByLabel('Paragraph 1', { exact: true });
  await paragraph.press('Home');
  for (let letter = 0; letter < 'Wheat'.length; letter += 1) await paragraph.press('Shift+ArrowRight');
  await choose('Tie “Wheat” to', 'Wheat');
  expect(await violationsOf(page)).toEqual([]);
  await writer.getByRole('button', { name: 'No notes' }).waitFor();
  expect(await kept(page)).toEqual({ stored: 0, cookies: '', databases: 0, caches: 0 });

  const saving = page.waitForEvent('download');
  await click(writer.getByRole('button', { name: 'Save as a file' }));
  const download = await saving;
  expect(download.suggestedFilename()).toBe('grain-from-odesa.geojson');
  console.log(`a first story took ${steps()} steps`);
  expect(steps()).toBeLessThanOrEqual(MOST_STEPS);

  const { dispatch, issues } = readDispatch(readFileSync(await download.path(), 'utf8'));
  expect(issues).toEqual([]);
  const kinds = dispatch?.features.map(({ properties }) => properties.kind).sort();
  expect(kinds).toEqual(['flow', 'flow', 'place', 'place', 'place']);
  const claims = dispatch?.features.flatMap(({ properties }) =>
    'claims' in properties ? properties.claims : [],
  );
  expect(claims?.length).toBe(4);
  expect(dispatch?.text?.en).toBe('[Wheat](#flow-wheat) left Odesa for Mombasa.');

  await writer.getByRole('button', { name: 'View as a reader' }).first().click();
  const reader = writer.locator('dispatch-explorer');
  await reader.locator('dispatch-article [data-feature="flow-wheat"]').first().waitFor();
  await reader.locator('dispatch-map svg [data-feature="flow-maize"]').first().waitFor();
  await reader.getByRole('button', { name: 'Share' }).click();
  await reader.locator('[data-do="formats"]').click();
  await reader.locator('[data-do="save-one-file"]').waitFor();
  const bundling = page.waitForEvent('download');
  await reader.locator('[data-do="save-one-file"]').click();
  const bundle = await bundling;
  expect(bundle.suggestedFilename()).toBe('grain-from-odesa.html');
  const oneFile = join(folder, bundle.suggestedFilename());
  await bundle.saveAs(oneFile);
  await writer.getByRole('button', { name: 'For lessons' }).click();
  await writer
    .locator('dispatch-classroom')
    .getByRole('heading', { level: 1, name: 'Grain from Odesa' })
    .waitFor();
  await writer.getByRole('button', { name: 'Back to writing' }).click();

  await opensWithoutNetwork(oneFile);

  // Back, on, and what is chosen on the map is opened as a form.
  await writer.getByRole('button', { name: 'Undo' }).click();
  expect(await paragraph.inputValue()).toBe('Wheat left Odesa for Mombasa.');
  await writer.getByRole('button', { name: 'Redo' }).click();
  await writer.locator('dispatch-map svg [data-feature="flow-maize"]').first().dispatchEvent('click');
  await writer.getByRole('heading', { level: 2, name: 'Maize' }).waitFor();

  // Only now something is kept; another visit offers it, and takes it away again.
  await writer.getByLabel('Keep on this device').check();
  await writer.getByText('Kept on this device,').waitFor();
  await page.reload();
  await writer.getByRole('button', { name: 'Go on with it' }).click();
  await writer.getByRole('button', { name: 'Flows 2' }).waitFor();
  await writer.getByLabel(/Kept on this device/).uncheck();
  expect(await kept(page)).toEqual({ stored: 0, cookies: '', databases: 0, caches: 0 });
  expect(requests.filter((url) => !url.startsWith(site.address) && !/^(blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a shipped story opens with all that is in it, on a phone too', async () => {
  const { page, complaints } = await openPage(browser, {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
    isMobile: true,
  });
  await addAxe(page);
  await page.goto(`${site.address}write.html?lang=de&d=north-korea-russia`);
  const writer = page.locator('dispatch-writer');
  await writer.getByRole('button', { name: /^Lieferungen \d+/ }).tap();
  await writer.getByText('Wer sagt das?').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // What is typed is seen at once, in the language that is shown.
  await writer.getByLabel('Name (Deutsch)').fill('Soldaten, umbenannt');
  await writer.getByRole('heading', { level: 2, name: 'Soldaten, umbenannt' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await writer.getByRole('button', { name: 'Karte', exact: true }).tap();
  await writer.locator('dispatch-map svg [data-feature]').filter({ visible: true }).first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a file dropped on unsaved changes is asked about, and so is leaving the page', async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${site.address}write.html?lang=fr`);
  const writer = page.locator('dispatch-writer');
  await writer.locator('#new-title').fill('Blé');
  await writer.getByRole('button', { name: 'Commencer', exact: true }).click();
  // On an empty map a click is the first place.
  await writer.locator('dispatch-map svg').first().waitFor();
  await writer.locator('dispatch-map').click();
  await writer.getByLabel('Nom', { exact: true }).fill('Ici');
  const drop = async (name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], file ?? ''));
        return transfer;
      },
      [name, text],
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer });
  };
  await drop('cassé.json', '{"type":');
  await writer.getByText('« cassé.json » ne peut pas être ouvert ici.').waitFor();
  const name = '<img src=x onerror="document.title = 1">';
  const place = { kind: 'place', name };
  const features = [{ type: 'Feature', id: '__proto__', geometry: null, properties: place }];
  await drop('autre.json', JSON.stringify({ type: 'FeatureCollection', features }));
  await writer.getByRole('button', { name: 'Garder' }).click();
  await writer.getByRole('heading', { level: 2, name: 'Ici' }).waitFor();

  const asked = page.waitForEvent('dialog');
  // The page answers only once the question is answered.
  const leaving = page.evaluate(() => {
    location.href = 'about:blank';
  });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await leaving;

  await drop('autre.json', JSON.stringify({ type: 'FeatureCollection', features }));
  await writer.getByRole('button', { name: 'Commencer autre chose' }).click();
  await writer.getByRole('heading', { level: 2, name }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
