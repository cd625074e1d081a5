import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/elements/define.ts';
import type { DispatchExplorer } from '../../../src/elements/index.ts';
import { DARK, LIGHT } from '../../../src/scene/theme.ts';
import { all, one } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { eventually } from '../../helpers/story-files.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

async function mount(dress: (explorer: DispatchExplorer) => void = () => {}): Promise<{
  readonly explorer: DispatchExplorer;
  readonly map: HTMLElement;
}> {
  withoutWebGl2();
  const explorer = document.createElement('dispatch-explorer');
  explorer.lang = 'en';
  dress(explorer);
  document.body.append(explorer);
  explorer.dispatch = readingFixture();
  await eventually(() => expect(all(one(explorer, 'dispatch-map'), '.still svg')).toHaveLength(1));
  return { explorer, map: one(explorer, 'dispatch-map') };
}

const drawing = (map: HTMLElement) => one(map, '.still svg').outerHTML;

describe('the looks that a page gives', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== ours);
    vi.restoreAllMocks();
  });

  const ours = new CSSStyleSheet();
  function style(css: string): void {
    ours.replaceSync(css);
    document.adoptedStyleSheets.push(ours);
  }

  it('reach the drawn map when they are set, and when they change', async () => {
    const { explorer, map } = await mount((element) =>
      element.style.setProperty('--dispatch-goods-people', '#123456'),
    );
    expect(drawing(map)).toContain('#123456');
    explorer.style.setProperty('--dispatch-land', '#654321');
    await eventually(() => expect(drawing(map)).toContain('#654321'));
  });

  it('follow the scheme of the element, not of the page', async () => {
    style(':root { color-scheme: light }');
    const { explorer, map } = await mount();
    expect(drawing(map)).toContain(LIGHT.land);
    explorer.style.colorScheme = 'dark';
    await eventually(() => expect(drawing(map)).toContain(DARK.land));
    expect(drawing(map)).not.toContain(LIGHT.land);
  });

  it('take the fonts of the page', async () => {
    const { explorer } = await mount((element) => {
      element.style.setProperty('--dispatch-font-label', 'Courier');
      element.style.setProperty('--dispatch-font-read', 'Times');
    });
    expect(getComputedStyle(one(explorer, 'header')).fontFamily).toBe('Courier');
    const article = one(explorer, 'dispatch-article');
    expect(getComputedStyle(one(article, '[part="text"] p')).fontFamily).toBe('Times');
  });

  it('reach parts and states from outside', async () => {
    style(`dispatch-explorer::part(header) { letter-spacing: 3px }
      dispatch-explorer:state(ready) { margin-top: 7px }`);
    const { explorer } = await mount();
    expect(getComputedStyle(one(explorer, 'header')).letterSpacing).toBe('3px');
    expect(getComputedStyle(explorer).marginTop).toBe('7px');
  });
});

describe('a page that reads from right to left', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  it.each([1100, 390])(
    'has its panels mirrored at %i px, nothing cut off, the map as it was',
    async (width) => {
      await page.viewport(width, 800);
      const { explorer, map } = await mount((element) => element.setAttribute('dir', 'rtl'));
      expect(explorer.scrollWidth).toBeLessThanOrEqual(explorer.clientWidth);
      const frame = one(map, '.frame').getBoundingClientRect();
      const buttons = one(map, '.controls').getBoundingClientRect();
      expect(buttons.left - frame.left).toBeLessThan(frame.right - buttons.right);
      expect(getComputedStyle(one(map, '.still svg')).transform).toBe('none');
      if (width > 768) {
        expect(one(explorer, '.reading').getBoundingClientRect().left).toBeGreaterThan(frame.left);
      }
    },
  );
});

describe('a column of 200 px', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  it.each(['en', 'de', 'fr'])('holds the explorer in %s', async (lang) => {
    await page.viewport(200, 600);
    document.body.style.margin = '0';
    const { explorer } = await mount((element) => {
      element.lang = lang;
    });
    const edge = explorer.getBoundingClientRect().right;
    const parts = [
      explorer,
      ...all(explorer, 'dispatch-article, dispatch-map, dispatch-legend, dispatch-timeline'),
    ];
    const tooWide = parts
      .flatMap((part) => all(part, 'button, nav, p, h1, h2, section, header, label, select'))
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > edge + 1 && !element.closest('.strip, .legend');
      });
    expect(
      tooWide.map((element) => `${element.localName}.${element.className}: ${element.textContent}`),
    ).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(200);
  });
});
