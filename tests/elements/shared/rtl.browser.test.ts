import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/elements/define.ts';
import { DispatchExplorer } from '../../../src/elements/dispatch-explorer/dispatch-explorer.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { svgFile } from '../../../src/elements/dispatch-share/picture-file.ts';
import { sharePicture } from '../../../src/elements/dispatch-share/share-picture.ts';
import { SKILL_TOOLS } from '../../../src/elements/dispatch-skills/skills-view.ts';
import { DispatchSlides } from '../../../src/elements/dispatch-slides/dispatch-slides.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { loadBasemap } from '../../../src/elements/shared/load-basemap.ts';
import type { StoryState } from '../../../src/elements/shared/story-context.ts';
import { isFlow } from '../../../src/model/dispatch-index.ts';
import { readDispatch } from '../../../src/model/read.ts';
import { LIGHT } from '../../../src/scene/theme.ts';
import { all, one } from '../../helpers/mount-story.ts';
import { found } from '../../helpers/reading-fixture.ts';
import { restingState } from '../../helpers/resting-state.ts';
import { addressOf, eventually, next } from '../../helpers/story-files.ts';
import { hebrewWord, turnedTexts } from '../../helpers/turned-texts.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';
import { poisonedFile } from '../../hostile/poisoned-file.ts';

/*
 * A story in which every text runs from right to left, in every element: amid our words each is kept apart, or it would
 * turn round the numbers, brackets, arrows and names beside it. What is written without a browser is looked at in
 * `tests/hostile/bidi.test.ts`, all sentences of lessons in `tests/lesson/right-to-left.test.ts`.
 */

const FILE = poisonedFile(hebrewWord);
const STORY = found(readDispatch(JSON.stringify(FILE)).dispatch ?? undefined);
const IDS = STORY.features.map(({ id }) => id);

const FILTERS = [
  {},
  { toldBy: 'palace' },
  { goods: ['troops', 'food'], by: ['palace', 'south'], status: ['confirmed'] },
  { goods: ['food'], status: ['denied'] },
] as const;

/** What a picture is made of: as one speaker tells it, with a mark chosen. */
const STATE: StoryState = {
  ...restingState(STORY, 'en'),
  selected: 'flow-troops',
  filter: { toldBy: 'palace' },
};

type Tag = keyof HTMLElementTagNameMap & `dispatch-${string}`;
type Updating = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** Looks at an element now and again, and remembers. */
class Watcher {
  readonly turned = new Set<string>();
  count = 0;
  readonly #root: Updating;

  constructor(root: Updating) {
    this.#root = root;
  }

  async look(): Promise<void> {
    // A change of the story is followed by one of its parts, and that by what they fetch or place.
    for (let updates = 0; updates < 3; updates += 1) await this.#root.updateComplete;
    await new Promise((done) => setTimeout(done));
    this.see();
  }

  see(): void {
    const { count, turned } = turnedTexts(document.body);
    this.count += count;
    for (const line of turned) this.turned.add(line);
  }

  /** Nothing was turned, and at least so many texts were there to be. */
  expectKept(least: number): void {
    expect([...this.turned]).toEqual([]);
    expect(this.count).toBeGreaterThanOrEqual(least);
  }
}

async function mounted(
  tag: Tag,
  lang: string,
  attributes: Readonly<Record<string, string>> = {},
  file: object = FILE,
) {
  const story = new DispatchStory();
  const element = document.createElement(tag);
  if (!('updateComplete' in element)) throw new Error(`<${tag}> is not defined`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  story.lang = lang;
  story.append(element);
  document.body.replaceChildren(story);
  const loaded = next(story, 'dispatch-load');
  story.dispatch = file;
  await loaded;
  await story.updateComplete;
  const watcher = new Watcher(element);
  await watcher.look();
  return { story, element, watcher };
}

/** Answers a task, for better or worse. */
function answer(element: Element): void {
  const inputs = all(element, '.answer :is(input, select, textarea, [data-step="1"])');
  for (const input of inputs) {
    if (input instanceof HTMLSelectElement) {
      input.selectedIndex = 1;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (
      input instanceof HTMLTextAreaElement ||
      (input instanceof HTMLInputElement && input.type === 'text')
    ) {
      input.value = '1';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (input === inputs[0]) input.click();
  }
}

/** Element, attributes, and how many texts it shows at least. */
const READ: readonly (readonly [Tag, Readonly<Record<string, string>>, number])[] = [
  ['dispatch-article', { guided: '' }, 100],
  ['dispatch-legend', { form: 'strip' }, 1],
  ['dispatch-legend', { form: 'full' }, 100],
  ['dispatch-table', {}, 1000],
  ['dispatch-timeline', { form: 'full' }, 50],
  ['dispatch-timeline', { form: 'strip' }, 20],
  ['dispatch-chain', {}, 100],
  ['dispatch-details', {}, 100],
  ['dispatch-sources', { view: 'question', level: 'advanced' }, 500],
  ['dispatch-sources', { view: 'speakers' }, 500],
];

describe.each(['en', 'de'])('in %s no text of a story turns the words around it', (lang) => {
  beforeAll(async () => {
    await page.viewport(1280, 800);
    // Maps of tasks stand on it; without it they would not be there yet.
    await loadBasemap('110m');
    await loadBasemap('50m');
  });

  afterEach(() => {
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });

  it.each(READ)('<%s> %o', async (tag, attributes, least) => {
    const { story, watcher } = await mounted(tag, lang, attributes);
    for (const filter of FILTERS) {
      story.filter = filter;
      await watcher.look();
    }
    story.filter = {};
    for (const id of IDS) {
      story.selected = id;
      await watcher.look();
    }
    story.filter = { toldBy: 'palace' };
    await watcher.look();
    watcher.expectKept(least);
  });

  it('<dispatch-timeline> of what has no date, and of what may only come', async () => {
    const file = structuredClone(STORY);
    const flows = file.features.filter(isFlow);
    for (const { properties } of flows.slice(0, 2))
      Object.assign(properties, { start: undefined, end: undefined });
    for (const { properties } of flows.slice(2, 4)) {
      Object.assign(properties, {
        claims: properties.claims.map((claim) => ({ ...claim, phase: 'possible' })),
      });
    }
    const { element, watcher } = await mounted('dispatch-timeline', lang, { form: 'full' }, file);
    expect(all(element, '.note').length).toBeGreaterThan(2);
    watcher.expectKept(4);
  });

  it('<dispatch-details> of speakers', async () => {
    const { story, element, watcher } = await mounted('dispatch-details', lang);
    story.selected = 'flow-troops';
    await watcher.look();
    const count = all(element, '[data-actor]').length;
    expect(count).toBeGreaterThan(3);
    for (let at = 0; at < count; at += 1) {
      story.selected = 'flow-troops';
      await watcher.look();
      all(element, '[data-actor]')[at]?.click();
      await watcher.look();
    }
    watcher.expectKept(100);
  });

  it('<dispatch-search>', async () => {
    const { element, watcher } = await mounted('dispatch-search', lang);
    const field = one(element, 'input');
    for (const query of [hebrewWord(0).slice(0, 2), 'x', 'שלום']) {
      if (field instanceof HTMLInputElement) field.value = query;
      field.dispatchEvent(new Event('input'));
      await watcher.look();
    }
    await expect.poll(() => one(element, '[role="status"]').textContent).toContain('שלום');
    await watcher.look();
    watcher.expectKept(50);
  });

  it('<dispatch-sorting>', async () => {
    const { story, element, watcher } = await mounted('dispatch-sorting', lang);
    one(element, '[value="by-palace"]').click();
    await watcher.look();
    expect(story.sorting).toBe('by-palace');
    watcher.expectKept(15);
  });

  it('<dispatch-share> and its picture', async () => {
    const { story, watcher } = await mounted('dispatch-share', lang);
    const tree = await sharePicture({
      state: { ...STATE, lang },
      map: null,
      palette: LIGHT,
      address: 'https://example.org/',
      today: new Date(2025, 7, 15),
    });
    const markup = await svgFile(found(tree ?? undefined)).text();
    story.append(new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement);
    await watcher.look();
    watcher.expectKept(5);
  });

  it('<dispatch-quiz>, task by task', async () => {
    const { element, watcher } = await mounted('dispatch-quiz', lang, { count: '20' });
    await eventually(() => one(element, '#question'));
    const forms = new Set<string | undefined>();
    let maps = 0;
    for (let steps = 0; steps < 120 && all(element, '.result').length === 0; steps += 1) {
      forms.add(all(element, '.task')[0]?.dataset.form);
      all(element, '[aria-expanded="false"]')[0]?.click();
      await watcher.look();
      maps += all(element, 'figure.map svg').length;
      answer(element);
      await watcher.look();
      const form = one(element, 'form');
      if (form instanceof HTMLFormElement) form.requestSubmit();
      await watcher.look();
    }
    expect(all(element, '.result')).toHaveLength(1);
    expect([...forms]).toEqual(expect.arrayContaining(['choice', 'match', 'number', 'open']));
    expect(maps).toBeGreaterThan(5);
    watcher.expectKept(500);
  });

  it('<dispatch-slides>, slide by slide', async () => {
    const { element, watcher } = await mounted('dispatch-slides', lang, { count: '20' });
    if (!(element instanceof DispatchSlides)) throw new Error('no slides');
    await eventually(() => one(element, '.room'));
    for (let slide = 1; slide <= element.slideCount; slide += 1) {
      element.slide = slide;
      await watcher.look();
      for (const button of all(element, '.answer, .band [data-feature]')) {
        button.click();
        await watcher.look();
      }
    }
    watcher.expectKept(100);
  });

  // The scale speaks of no place, the areas are those of countries.
  it.each(SKILL_TOOLS.filter((tool) => tool !== 'scale' && tool !== 'area'))(
    '<dispatch-skills>: %s',
    async (tool) => {
      const { element, watcher } = await mounted('dispatch-skills', lang, { tool });
      await eventually(() => one(element, '.over'));
      await watcher.look();
      for (const select of all(element, 'select')) {
        if (!(select instanceof HTMLSelectElement)) continue;
        for (const { value } of select.options) {
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await watcher.look();
        }
      }
      watcher.expectKept(15);
    },
  );

  it('<dispatch-worksheet>', async () => {
    const { element, watcher } = await mounted('dispatch-worksheet', lang, { count: '20' });
    await eventually(() => one(element, '[part="page"]'));
    for (const button of all(element, '[aria-pressed="false"]')) {
      button.click();
      await watcher.look();
    }
    watcher.expectKept(100);
  });

  it('<dispatch-classroom>', async () => {
    const { watcher } = await mounted('dispatch-classroom', lang);
    watcher.expectKept(2);
  });

  it('<dispatch-writer>, entry by entry', async () => {
    const writer = document.createElement('dispatch-writer');
    writer.lang = lang;
    writer.src = addressOf(FILE);
    document.body.replaceChildren(writer);
    await eventually(() => one(writer, '.tabs'));
    const watcher = new Watcher(writer);
    for (const tab of all(writer, '[data-tab]').map(({ dataset }) => dataset.tab)) {
      one(writer, `[data-tab="${tab}"]`).click();
      await watcher.look();
      const count = all(writer, '.strip [data-entry]').length;
      for (let at = 0; at < count; at += 1) {
        all(writer, '.strip [data-entry]')[at]?.click();
        await watcher.look();
        all(writer, '.claim button')[0]?.click();
        await watcher.look();
      }
    }
    watcher.expectKept(200);
  });

  it('<dispatch-explorer> with its still map, on the screen and on paper', async () => {
    withoutWebGl2();
    const explorer = new DispatchExplorer();
    explorer.lang = lang;
    document.body.replaceChildren(explorer);
    explorer.src = addressOf(FILE);
    await eventually(() => one(one(explorer, 'dispatch-map'), '.still svg'));
    const map = one(explorer, 'dispatch-map');
    if (map instanceof DispatchMap) await map.ready;
    const watcher = new Watcher(explorer);
    // The map is drawn in the frame that follows.
    const look = async () => {
      await watcher.look();
      await new Promise(requestAnimationFrame);
      watcher.see();
    };
    for (const filter of FILTERS) {
      explorer.filter = filter;
      await look();
    }
    explorer.filter = {};
    for (const id of IDS) {
      explorer.selected = id;
      await look();
    }
    for (const view of ['table', 'timeline', 'chain', 'story'] as const) {
      explorer.view = view;
      await watcher.look();
    }
    one(explorer, 'header .share').click();
    await eventually(() => one(one(explorer, 'dispatch-share'), '[data-do="print"]'));
    let onPaper = 0;
    vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
      watcher.see();
      for (const sheet of all(explorer, '.sheet')) onPaper = turnedTexts(sheet).count;
      window.dispatchEvent(new Event('afterprint'));
    });
    for (const filter of [{ toldBy: 'palace' }, {}]) {
      explorer.filter = filter;
      onPaper = 0;
      // What makes the sheets comes some time after the story.
      const press = () => {
        one(one(explorer, 'dispatch-share'), '[data-do="print"]').click();
        return onPaper;
      };
      await expect.poll(press, { interval: 200 }).toBeGreaterThan(15);
    }
    watcher.expectKept(300);
  });
});
