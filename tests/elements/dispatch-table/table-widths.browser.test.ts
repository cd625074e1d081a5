import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import grain from '../../../geodata/dispatches/grain-2022.geojson?raw';
import korea from '../../../geodata/dispatches/north-korea-russia.geojson?raw';
import { installFonts } from '../../../src/elements/shared/install-fonts.ts';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { seen } from './seen-words.ts';

const STORIES = { grain, korea };

/** How wide the table is in a window of 1280 and of 1440 px, beside map and legend. */
const WIDTHS = [755, 900] as const;
const MOST_LINES = { 755: 7, 900: 5 } as const;

async function mountWhole(story: keyof typeof STORIES, lang: string, width: number) {
  await page.viewport(1440, 800);
  const mounted = await mountInStory('dispatch-table', JSON.parse(STORIES[story]), { lang });
  mounted.story.style.width = `${width}px`;
  mounted.story.style.display = 'block';
  mounted.story.time = null;
  await settled(mounted.story, mounted.element);
  return mounted;
}

/** In how many lines its words stand. */
function linesOf(cell: HTMLElement): number {
  const { paddingTop, paddingBottom, lineHeight } = getComputedStyle(cell);
  const words = document.createRange();
  words.selectNodeContents(cell);
  const { height } = words.getBoundingClientRect();
  expect(height).toBeLessThanOrEqual(
    cell.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom) + 1,
  );
  return Math.round(height / Number.parseFloat(lineHeight));
}

describe('the columns of <dispatch-table>', () => {
  beforeAll(async () => {
    await page.viewport(1200, 800);
    // Where words break depends on the letters.
    await installFonts(document, '');
    const faces = ['400 13px "Noto Sans"', '600 13px "Noto Sans"'];
    const found = await Promise.all(faces.map((face) => document.fonts.load(face, 'a')));
    expect(found.every(({ length }) => length > 0)).toBe(true);
  });

  afterEach(() => page.viewport(1200, 800));

  it.each(
    Object.keys(STORIES)
      .filter((name): name is keyof typeof STORIES => name in STORIES)
      .flatMap((story) => ['en', 'de'].flatMap((lang) => WIDTHS.map((width) => ({ story, lang, width })))),
  )('have room for what an amount is of: $story, $lang, $width px', async ({ story, lang, width }) => {
    const { element } = await mountWhole(story, lang, width);
    const lines = all(element, '.claims tbody .amount').map(linesOf);
    expect(lines.length).toBeGreaterThan(50);
    expect(Math.max(...lines)).toBeLessThanOrEqual(MOST_LINES[width]);
    // What an amount takes nobody else lacks.
    for (const cell of all(element, '.claims :is(th, td)')) {
      expect(cell.scrollWidth, words(cell)).toBeLessThanOrEqual(cell.clientWidth + 1);
    }
    for (const head of all(element, '.claims .sort')) {
      expect(head.clientHeight, words(head)).toBeLessThanOrEqual(30);
    }
    for (const cell of all(element, '.claims tbody .stance')) expect(linesOf(cell), words(cell)).toBe(1);
  });

  it.each([
    ['en', '1 statement', '4 statements', '1 Statements'],
    ['de', '1 Aussage', '4 Aussagen', '1 Aussagen'],
    ['fr', '1 déclaration', '4 déclarations', '1 Déclarations'],
  ])('count what they count in blocks of lines, in %s', async (lang, one1, four, wrong) => {
    await page.viewport(390, 800);
    const { story, element } = await mountInStory('dispatch-table', readingFixture(), { lang });
    story.time = null;
    await settled(story, element);
    const counts = all(element, ':is(.flows, .events) tbody .statements').map((cell) => seen(cell));
    expect(counts).toContain(one1);
    expect(counts).toContain(four);
    expect(counts).not.toContain(wrong);
    // In a table the head says it.
    await page.viewport(1200, 800);
    expect(seen(one(element, '.flows tbody .statements'))).toMatch(/^\d+$/);
  });
});
