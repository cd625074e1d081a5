import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import grain from '../../../geodata/dispatches/grain-2022.geojson?raw';
import { installFonts } from '../../../src/elements/shared/install-fonts.ts';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { sortedFixture } from '../../helpers/sorted-fixture.ts';

/** What may be cut off by rounding, CSS px. */
const ROUNDING = 0.5;

/** A strip on a page of some width, its margins as narrow as a phone's. */
async function mountStrip(width: number, lang: string, sorting: string, dispatch: unknown) {
  await page.viewport(width, 800);
  const { story, element } = await mountInStory('dispatch-legend', dispatch, { lang });
  element.form = 'strip';
  story.time = null;
  story.sorting = sorting;
  await settled(story, element);
  expect(words(one(element, '.strip li:has(.land)')).length).toBeGreaterThan(20);
  return { story, element, strip: one(element, '.strip') };
}

/** Items that stand out of the element on any side. */
function cut(element: HTMLElement): string[] {
  const box = element.getBoundingClientRect();
  return all(element, '.strip li')
    .filter((item) => item.checkVisibility())
    .filter((item) => {
      const { left, right, top, bottom } = item.getBoundingClientRect();
      const isOut = left < box.left - ROUNDING || right > box.right + ROUNDING;
      const isBeyond = top < box.top - ROUNDING || bottom > box.bottom + ROUNDING;
      // Words that are wider than their item.
      const range = document.createRange();
      range.selectNodeContents(item);
      return isOut || isBeyond || range.getBoundingClientRect().right > right + ROUNDING;
    })
    .map(words);
}

const WIDTHS = [320, 390, 480, 600, 819] as const;

describe('the strip of <dispatch-legend> while a sorting is shown', () => {
  beforeAll(async () => {
    // What fits depends on the letters.
    await installFonts(document, '');
    await Promise.all(['400 13px', '600 13px'].map((face) => document.fonts.load(`${face} "Noto Sans"`)));
  });

  afterEach(() => page.viewport(1200, 800));

  it.each(
    WIDTHS.flatMap((width) =>
      ['en', 'de', 'fr'].flatMap((lang) => ['russia', 'un'].map((sorting) => ({ width, lang, sorting }))),
    ),
  )('is whole at $width px where it wraps, in $lang, as $sorting sorts', async ({ width, lang, sorting }) => {
    const { element, strip } = await mountStrip(width, lang, sorting, JSON.parse(grain));
    expect(strip.scrollWidth).toBeLessThanOrEqual(strip.clientWidth);
    expect(strip.scrollHeight).toBeLessThanOrEqual(strip.clientHeight);
    expect(cut(element)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each(['en', 'de'])(
    'wraps on a phone even where it may not: a name is longer than its line, in %s',
    async (lang) => {
      const { element, strip } = await mountStrip(390, lang, 'russia', JSON.parse(grain));
      element.style.setProperty('--dispatch-legend-wrap', 'nowrap');
      expect(strip.scrollWidth).toBeLessThanOrEqual(strip.clientWidth);
      expect(cut(element)).toEqual([]);
    },
  );

  it('breaks a name that is longer than a phone is wide, and cuts none of it', async () => {
    const file = sortedFixture();
    const long = 'Arbeitsgemeinschaft der Getreidehandelsgenossenschaften des Landes';
    Object.assign(file.actors.institute ?? {}, { names: { de: long } });
    const { element, strip } = await mountStrip(390, 'de', 'by-side', file);
    expect(words(one(element, '.strip li:has(.land)'))).toContain(long);
    expect(strip.scrollWidth).toBeLessThanOrEqual(strip.clientWidth);
    expect(cut(element)).toEqual([]);
  });

  it('scrolls where it may not wrap, to its end', async () => {
    const { element, strip } = await mountStrip(819, 'de', 'russia', JSON.parse(grain));
    element.style.setProperty('--dispatch-legend-wrap', 'nowrap');
    const items = all(element, '.strip li').filter((item) => item.checkVisibility());
    const [first, last] = [items[0], items.at(-1)];
    expect(new Set(items.map((item) => Math.round(middleOf(item)))).size).toBe(1);
    expect(strip.scrollWidth).toBeGreaterThan(strip.clientWidth);
    // Nothing of an item is squeezed to make it fit.
    for (const item of items) expect(item.scrollWidth, words(item)).toBeLessThanOrEqual(item.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(819);
    strip.scrollLeft = strip.scrollWidth;
    const { right } = strip.getBoundingClientRect();
    expect(last?.getBoundingClientRect().right).toBeLessThanOrEqual(right + ROUNDING);
    expect(first?.getBoundingClientRect().left).toBeLessThan(0);
    // Whoever has no pointer scrolls it too.
    expect(strip.tabIndex).toBe(0);
  });
});

function middleOf(item: Element): number {
  const { top, bottom } = item.getBoundingClientRect();
  return (top + bottom) / 2;
}
