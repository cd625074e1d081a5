import { afterEach, describe, expect, it, vi } from 'vitest';
import story from '../../../geodata/dispatches/north-korea-russia.geojson?url';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchWorksheet } from '../../../src/elements/dispatch-worksheet/dispatch-worksheet.ts';
import type { DispatchSheetEvent } from '../../../src/elements/dispatch-worksheet/sheet-events.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { eventually, next } from '../../helpers/story-files.ts';
import { violationsIn } from '../../helpers/violations.ts';

async function mount(attributes: Readonly<Record<string, string>> = {}): Promise<DispatchWorksheet> {
  defineElement('dispatch-worksheet', DispatchWorksheet);
  const element = document.createElement('dispatch-worksheet');
  for (const [name, value] of Object.entries({ src: story, lang: 'de', ...attributes }))
    element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await eventually(() => expect(pagesOf(element)).not.toEqual([]));
  return element;
}

const pagesOf = (element: DispatchWorksheet) => all(element, '[part="page"]');
const paperOf = (element: DispatchWorksheet) => pagesOf(element).map(words);

async function press(element: DispatchWorksheet, selector: string): Promise<void> {
  one(element, selector).click();
  await element.updateComplete;
}

/** What the document holds for the printer at the moment it is asked to print. */
function printed(element: DispatchWorksheet, part: string) {
  const printer: { texts: string[]; rules: string; title: string } = { texts: [], rules: '', title: '' };
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    const svgs = [...document.documentElement.querySelectorAll(':scope > [data-dispatch-print] > svg')];
    printer.texts = svgs.map(words);
    printer.title = document.title;
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    printer.rules = rules.map(({ cssText }) => cssText).join('\n');
  });
  one(element, `[part="${part}"]`).click();
  expect(print).toHaveBeenCalledOnce();
  return printer;
}

afterEach(() => {
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('afterprint'));
});

describe('dispatch-worksheet', () => {
  it('shows another paper as the reader wants it, and says so to the page', async () => {
    const element = await mount();
    const first = paperOf(element);
    const told = next(element, 'dispatch-sheet');
    await press(element, '[data-level="advanced"]');
    const { level, seed, count, projection }: DispatchSheetEvent = await told;
    expect({ level, seed, count, projection }).toEqual({
      level: 'advanced',
      seed: 1,
      count: 8,
      projection: 'equal-earth',
    });
    const hard = paperOf(element);
    expect(hard).not.toEqual(first);
    await press(element, '[data-another]');
    expect(element.getAttribute('seed')).toBe('2');
    expect(paperOf(element)).not.toEqual(hard);
    await press(element, '[data-projection="mercator"]');
    expect(paperOf(element).join()).toContain('Mercator');
    element.level = 'standard';
    element.seed = 1;
    element.projection = 'equal-earth';
    await element.updateComplete;
    expect(paperOf(element)).toEqual(first);
  });

  it('prints the pages of the worksheet alone, with no answer among them, and leaves the page as it was', async () => {
    const element = await mount({ level: 'easy' });
    const title = document.title;
    const paper = paperOf(element);
    await press(element, '[data-show="answers"]');
    const answers = paperOf(element);
    expect(answers.join()).not.toBe(paper.join());

    const sheets = printed(element, 'print');
    expect(sheets.texts).toEqual(paper);
    expect(sheets.texts.filter((text) => answers.includes(text) || text.includes('Lösungen'))).toEqual([]);
    expect(sheets.rules).toContain('@page { size: a4; margin: 0px; }');
    expect(sheets.title).not.toBe(title);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-dispatch-print]')).toBeNull();
    expect(document.title).toBe(title);

    vi.restoreAllMocks();
    expect(printed(element, 'print-answers').texts).toEqual(answers);
  });

  it('takes what makes no sense for its defaults, and is sound for everybody', async () => {
    const element = await mount({ level: 'hardest', seed: '-4', count: '1000' });
    expect(one(element, '[data-level="standard"]').getAttribute('aria-pressed')).toBe('true');
    const strange = paperOf(element);
    expect(await violationsIn(element, 'dark')).toEqual([]);
    expect(await violationsIn(await mount(), 'light')).toEqual([]);
    const plain = document.querySelector('dispatch-worksheet');
    expect(plain && paperOf(plain)).toEqual(strange);
  });
});
