import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchExplorer } from '../../../src/elements/dispatch-explorer/dispatch-explorer.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { addressOf, brokenFixture, eventually, next } from '../../helpers/story-files.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

function createExplorer(lang = 'de'): DispatchExplorer {
  const explorer = new DispatchExplorer();
  explorer.lang = lang;
  document.body.append(explorer);
  return explorer;
}

/** An explorer whose live story is there, on its still map: nothing here is about the live one. */
async function mountExplorer(content: unknown = readingFixture(), lang = 'de'): Promise<DispatchExplorer> {
  const explorer = createExplorer(lang);
  explorer.src = addressOf(content);
  await eventually(() => expect(part(explorer, 'dispatch-article', 'h1')).toBeTruthy());
  return explorer;
}

/** The first element a selector finds inside one of the explorer's own elements. */
const part = (explorer: DispatchExplorer, tag: string, selector: string): HTMLElement =>
  one(one(explorer, tag), selector);
const isShown = (element: HTMLElement) => element.checkVisibility();
const link = (explorer: DispatchExplorer, id: string) =>
  part(explorer, 'dispatch-article', `a[data-feature="${id}"]`);

describe('<dispatch-explorer>', () => {
  beforeAll(() => defineElement('dispatch-explorer', DispatchExplorer));

  beforeEach(async () => {
    await page.viewport(1280, 800);
    withoutWebGl2();
  });

  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  it('shows what the page has put inside until the story is there, and keeps it', async () => {
    const explorer = createExplorer();
    const saved = document.createElement('p');
    saved.textContent = 'as it was saved';
    explorer.append(saved);
    await explorer.updateComplete;
    expect(isShown(saved)).toBe(true);
    explorer.src = addressOf(readingFixture());
    await eventually(() => expect(part(explorer, 'dispatch-article', 'h1')).toBeTruthy());
    expect(isShown(saved)).toBe(false);
    expect(saved.parentElement).toBe(explorer);
  });

  it('says that the story is coming where the page has put nothing inside', async () => {
    const explorer = createExplorer();
    explorer.src = addressOf(readingFixture());
    await explorer.updateComplete;
    expect(words(one(explorer, '.waiting'))).toBe('Die Geschichte kommt gleich');
  });

  it('lays text, map and legend out, and gives the headline in its language', async () => {
    const explorer = await mountExplorer();
    const [text, map] = ['.reading', '.picture'].map((selector) =>
      one(explorer, selector).getBoundingClientRect(),
    );
    expect(text?.right).toBeLessThanOrEqual(map?.left ?? 0);
    expect(map?.width).toBeGreaterThan(0.6 * innerWidth);
    expect(explorer.headline).toEqual({ text: 'Was Nordland und Ostland einander liefern', lang: 'de' });
    expect(explorer.matches(':state(ready)')).toBe(true);
  });

  it.each([
    ['a phone', 390],
    ['a small phone', 320],
  ])('puts the map over the text on %s, with nothing wider than the screen', async (_name, width) => {
    await page.viewport(width, 700);
    const explorer = await mountExplorer();
    const [text, map] = ['.reading', '.picture'].map((selector) =>
      one(explorer, selector).getBoundingClientRect(),
    );
    expect(map?.bottom).toBeLessThanOrEqual(text?.top ?? 0);
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  it('lays the details on a phone under the map, and over most of it when the reader wants', async () => {
    await page.viewport(390, 700);
    const explorer = await mountExplorer();
    explorer.selected = 'flow-troops';
    await eventually(() => expect(isShown(part(explorer, 'dispatch-details', 'h2'))).toBe(true));
    const top = () => one(explorer, '.details').getBoundingClientRect().top;
    expect(top()).toBeGreaterThanOrEqual(one(explorer, '.picture').getBoundingClientRect().bottom - 2);
    one(explorer, '.grip').click();
    await explorer.updateComplete;
    expect(top()).toBeCloseTo(0.15 * 700, -1);
  });

  it('follows the width it has, not that of the window', async () => {
    const explorer = createExplorer();
    explorer.style.width = '400px';
    explorer.src = addressOf(readingFixture());
    await eventually(() => expect(part(explorer, 'dispatch-article', 'h1')).toBeTruthy());
    const [text, map] = ['.reading', '.picture'].map((selector) =>
      one(explorer, selector).getBoundingClientRect(),
    );
    expect(map?.bottom).toBeLessThanOrEqual(text?.top ?? 0);
  });

  it('puts the details where the text was, and brings the reader back with Escape', async () => {
    const explorer = await mountExplorer();
    const passage = link(explorer, 'flow-troops');
    passage.focus();
    const selected = next(explorer, 'dispatch-select');
    await userEvent.keyboard('{Enter}');
    expect((await selected).id).toBe('flow-troops');
    const details = one(explorer, 'dispatch-details');
    await eventually(() => expect(details.shadowRoot?.activeElement?.localName).toBe('h2'));
    expect([isShown(details), isShown(one(explorer, '.reading'))]).toEqual([true, false]);
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(one(explorer, 'dispatch-article').shadowRoot?.activeElement).toBe(passage));
    expect(explorer.selected).toBeNull();
    expect(isShown(details)).toBe(false);
  });

  it('lights up the strand of a passage, and the passage of a strand', async () => {
    const explorer = await mountExplorer();
    const map = one(explorer, 'dispatch-map');
    await eventually(() => expect(one(map, '.still [data-feature="flow-troops"]')).toBeTruthy());
    const before = one(map, '.still svg');
    link(explorer, 'flow-troops').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    expect(explorer.hovered).toBe('flow-troops');
    await eventually(() => expect(one(map, '.still svg')).not.toBe(before));
    one(map, '.still [data-feature="flow-munitions"]').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true }),
    );
    await eventually(() => expect(link(explorer, 'flow-munitions').hasAttribute('data-lit')).toBe(true));
  });

  it('says in the legend that a flat map bends a flow, for as long as one is in the picture', async () => {
    const file = readingFixture();
    const arctic = { type: 'Point', coordinates: [-149.9, 61.2] };
    const features = file.features.map((feature) =>
      feature.id === 'capital-north' ? { ...feature, geometry: arctic } : feature,
    );
    const explorer = await mountExplorer({ ...file, features }, 'en');
    const strip = () => words(part(explorer, '.legend dispatch-legend', '.strip'));
    await eventually(() => expect(strip()).toContain('disputed'));
    expect(strip()).not.toContain('bent: schematic');
    explorer.projection = 'mercator';
    await eventually(() => expect(strip()).toContain('bent: schematic'));
    explorer.filter = { status: ['denied'] };
    await eventually(() => expect(strip()).not.toContain('bent: schematic'));
    explorer.filter = {};
    await eventually(() => expect(strip()).toContain('bent: schematic'));
    explorer.time = { start: '1990-01-01', end: '1990-12-31' };
    await eventually(() => expect(strip()).not.toContain('bent: schematic'));
    explorer.time = null;
    await eventually(() => expect(strip()).toContain('bent: schematic'));
    explorer.projection = 'globe';
    await eventually(() => expect(strip()).not.toContain('bent: schematic'));
  });

  it('has the table as a view of its own, with the way back', async () => {
    const explorer = await mountExplorer();
    const word = (text: string) => all(explorer, 'nav button').find((button) => words(button) === text);
    word('Tabelle')?.click();
    await explorer.updateComplete;
    expect(explorer.getAttribute('view')).toBe('table');
    await eventually(() => expect(isShown(part(explorer, 'dispatch-table', 'table'))).toBe(true));
    expect(isShown(one(explorer, '.reading'))).toBe(false);
    word('Geschichte')?.click();
    await explorer.updateComplete;
    expect(isShown(one(explorer, '.reading'))).toBe(true);
  });

  it('shows the table first on a phone, its filters when they are asked for', async () => {
    await page.viewport(390, 700);
    const explorer = await mountExplorer();
    explorer.view = 'table';
    await eventually(() => expect(isShown(part(explorer, 'dispatch-table', 'table'))).toBe(true));
    const filters = one(explorer, '.filters');
    expect(isShown(filters)).toBe(false);
    one(explorer, '.legend .word').click();
    await eventually(() => expect(isShown(filters)).toBe(true));
    one(explorer, '.filters .link').click();
    await eventually(() => expect(isShown(filters)).toBe(false));
  });

  it('opens the filters in place of the text, and Escape closes them', async () => {
    const explorer = await mountExplorer();
    const word = one(explorer, '.legend .word');
    word.click();
    await eventually(() => expect(explorer.shadowRoot?.activeElement).toBe(one(explorer, '.filters')));
    expect(word.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(explorer.shadowRoot?.activeElement).toBe(word));
    expect(isShown(one(explorer, '.reading'))).toBe(true);
  });

  it('tells those who hear it what was chosen and how much is left', async () => {
    const explorer = await mountExplorer(readingFixture(), 'en');
    const status = () => words(one(explorer, '.unseen[role="status"]'));
    explorer.selected = 'flow-troops';
    await eventually(() => expect(status()).toMatch(/^Selected: /));
    explorer.filter = { status: ['denied'] };
    await eventually(() => expect(status()).toMatch(/^\d of \d flows and events shown$/));
  });

  it('says what is missing of a broken file, and shows the rest', async () => {
    const explorer = await mountExplorer(brokenFixture());
    const note = one(explorer, '.note');
    expect(words(note)).toContain('11 von 12 Einträgen sind zu sehen');
    expect(words(note)).toContain('flow-food');
    expect(explorer.matches(':state(partial)')).toBe(true);
  });

  it('says what was expected and found, keeps what was saved, and tries again', async () => {
    const explorer = createExplorer();
    const saved = document.createElement('p');
    explorer.append(saved);
    const failed = next(explorer, 'dispatch-error');
    explorer.src = addressOf({ type: 'Feature', geometry: null, properties: {} });
    expect((await failed).code).toBe('shape');
    await explorer.updateComplete;
    expect(words(one(explorer, '.trouble dl'))).toMatch(
      /^Erwartet FeatureCollection Gefunden in .* Feature$/,
    );
    expect(words(one(explorer, '.trouble h1'))).toBe('Diese Datei ist keine Geschichte');
    expect(isShown(saved)).toBe(true);
    await eventually(() =>
      expect(words(one(explorer, '.unseen[role="status"]'))).toContain('keine Geschichte'),
    );
    const again = next(explorer, 'dispatch-error');
    one(explorer, '.trouble button').click();
    await again;
    explorer.lang = 'en';
    await explorer.updateComplete;
    expect(words(one(explorer, '.trouble h1'))).toBe('This file is not a story');
  });

  it('shows what the host knows to be wrong, and fires nothing', async () => {
    const explorer = createExplorer();
    const failed = vi.fn();
    explorer.addEventListener('dispatch-error', failed);
    explorer.fail({ code: 'network', message: 'No such story.' });
    await explorer.updateComplete;
    expect(words(one(explorer, '.trouble'))).toContain('No such story.');
    expect(all(explorer, '.trouble button')).toEqual([]);
    expect(failed).not.toHaveBeenCalled();
  });

  it('says when the network is gone', async () => {
    const explorer = await mountExplorer();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await explorer.updateComplete;
    expect(words(one(explorer, '.offline'))).toContain('Ohne Netz');
    expect(explorer.matches(':state(offline)')).toBe(true);
    vi.restoreAllMocks();
    dispatchEvent(new Event('online'));
    await explorer.updateComplete;
    expect(all(explorer, '.offline')).toEqual([]);
  });

  it.each(READERS)(
    'is clean to axe in %s, %s',
    async (lang, scheme) => {
      const explorer = await mountExplorer(readingFixture(), lang);
      await eventually(() => expect(one(one(explorer, 'dispatch-map'), '.still svg')).toBeTruthy());
      expect(await violationsIn(explorer, scheme)).toEqual([]);
      explorer.selected = 'flow-troops';
      await explorer.updateComplete;
      expect(await violationsIn(explorer, scheme)).toEqual([]);
      explorer.view = 'table';
      await explorer.updateComplete;
      expect(await violationsIn(explorer, scheme)).toEqual([]);
    },
    60_000,
  );
});
