import type { LitElement } from 'lit';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/elements/define.ts';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchLegend, DispatchMap, DispatchStory, DispatchTable } from '../../../src/elements/index.ts';
import { liveMaps } from '../../../src/elements/shared/live-maps.ts';
import { all } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { addressOf, eventually, next } from '../../helpers/story-files.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';
import publicNames from '../../package/public-names.json';

const TAGS = Object.keys(publicNames).sort();
const COLUMNS = { places: { lng: [0], lat: [0] }, from: [0], to: [0] };

/** For each public property something else than it is by default. */
const VALUES: Readonly<Record<string, unknown>> = {
  address: 'https://example.org/story',
  bent: true,
  basemap: { version: 8, sources: {}, layers: [] },
  camera: { lon: 10, lat: 20, zoom: 3 },
  columnNames: ['Berlin'],
  columns: COLUMNS,
  cooperative: true,
  count: 3,
  fill: true,
  filter: { status: ['denied'] },
  form: 'full',
  guided: true,
  hovered: 'flow-troops',
  kinds: 'order',
  lang: 'fr',
  level: 'easy',
  loading: 'eager',
  map: null,
  medium: 'projector',
  mode: 'practise',
  motion: 'off',
  names: 'local',
  projection: 'mercator',
  reveal: 'interaction',
  seed: 7,
  selected: 'flow-troops',
  slide: 2,
  // The story of this test has none; others become null.
  sorting: null,
  src: addressOf(readingFixture()),
  step: 1,
  tool: 'area',
  time: { start: '2020-01-01', end: '2020-12-31' },
  view: 'table',
};
/** The same name for something else. */
const OWN_VALUES: Readonly<Record<string, unknown>> = { 'dispatch-sources view': 'speakers' };
const valueFor = (tag: string, name: string) => OWN_VALUES[`${tag} ${name}`] ?? VALUES[name];
/** What is checked first, and read again as something else; see the tests of the story. */
const CHECKED = new Set(['dispatch']);

type ElementClass = typeof LitElement;

function classOf(tag: string): ElementClass {
  const found = customElements.get(tag);
  if (!found) throw new Error(`no <${tag}>`);
  return found as ElementClass;
}

/** The properties that a page may set, from the class itself. */
function settable(tag: string): string[] {
  const members = new Set(Object.entries(publicNames).find(([name]) => name === tag)?.[1].members);
  return [...classOf(tag).elementProperties]
    .filter(([, { state }]) => !state)
    .map(([name]) => String(name))
    .filter((name) => !CHECKED.has(name) && members.has(name));
}

describe.each(TAGS)('<%s>', (tag) => {
  beforeAll(() => {
    if (!CSS.supports('selector(:state(ready))')) throw new Error('custom states are needed');
  });

  afterEach(async () => {
    document.body.replaceChildren();
    await Promise.resolve();
    vi.restoreAllMocks();
  });

  it('keeps every property that was set before it had its class', async () => {
    const names = settable(tag);
    expect(names).toContain('src');
    const later = `later-${tag}`;
    const element = document.createElement(later) as LitElement;
    for (const name of names) {
      if (!Object.hasOwn(VALUES, name)) throw new Error(`VALUES lacks ${name}`);
      Reflect.set(element, name, valueFor(tag, name));
    }
    customElements.define(later, class extends classOf(tag) {});
    customElements.upgrade(element);
    document.body.append(element);
    await element.updateComplete;
    for (const name of names) {
      expect(Reflect.get(element, name), name).toEqual(valueFor(tag, name));
      expect(Object.hasOwn(element, name), `${name} hides the property of the class`).toBe(false);
    }
  });

  it('leaves alone what its page has set on it, and sets nothing of the kind itself', async () => {
    const given = { role: 'figure', tabindex: '0', lang: 'fr', dir: 'rtl', title: 'Carte', class: 'wide' };
    const plain = document.createElement(tag) as LitElement;
    const dressed = document.createElement(tag) as LitElement;
    for (const [name, value] of Object.entries(given)) dressed.setAttribute(name, value);
    document.body.append(plain, dressed);
    await Promise.all([plain.updateComplete, dressed.updateComplete]);
    for (const [name, value] of Object.entries(given)) {
      expect(dressed.getAttribute(name), name).toBe(value);
      expect(plain.hasAttribute(name), name).toBe(false);
    }
  });

  it('is not there when it is hidden', async () => {
    const element = document.createElement(tag) as LitElement;
    element.hidden = true;
    document.body.append(element);
    await element.updateComplete;
    expect(getComputedStyle(element).display).toBe('none');
  });

  it('leaves no listener of the page behind, however often it comes and goes', async () => {
    const listening = new Set<unknown>();
    const targets: EventTarget[] = [window, document, document.documentElement];
    for (const target of targets) {
      const { addEventListener, removeEventListener } = target;
      vi.spyOn(target, 'addEventListener').mockImplementation((type: string, listener, options) => {
        listening.add(listener);
        const signal = typeof options === 'object' ? options.signal : undefined;
        signal?.addEventListener('abort', () => listening.delete(listener));
        addEventListener.call(target, type, listener, options);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((type: string, listener, options) => {
        listening.delete(listener);
        removeEventListener.call(target, type, listener, options);
      });
    }
    const element = document.createElement(tag) as LitElement;
    document.body.append(element);
    await element.updateComplete;
    const once = listening.size;
    for (let round = 0; round < 50; round += 1) {
      element.remove();
      document.body.append(element);
      await element.updateComplete;
    }
    expect(listening.size).toBe(once);
    element.remove();
    await Promise.resolve();
    expect(listening.size).toBeLessThanOrEqual(once - Math.min(once, 1));
  });
});

it('a second class for a name leaves the first, and says so once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  defineElement('dispatch-legend', DispatchLegend);
  expect(warn).not.toHaveBeenCalled();
  defineElement('dispatch-legend', class extends DispatchLegend {});
  defineElement('dispatch-map', class extends DispatchLegend {});
  expect(customElements.get('dispatch-legend')).toBe(DispatchLegend);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('another copy of this script');
  vi.restoreAllMocks();
});

it('a part that had its class before the story around it finds that story', async () => {
  const story = document.createElement('late-story');
  story.setAttribute('src', addressOf(readingFixture()));
  story.innerHTML = '<early-map style="height: 300px"></early-map><early-table></early-table>';
  document.body.append(story);
  customElements.define('early-map', class extends DispatchMap {});
  customElements.define('early-table', class extends DispatchTable {});
  const map = story.querySelector<DispatchMap>('early-map');
  const table = story.querySelector<DispatchTable>('early-table');
  await Promise.all([map?.updateComplete, table?.updateComplete]);
  customElements.define('late-story', class extends DispatchStory {});
  await eventually(() => expect(table?.shadowRoot?.querySelector('[data-claim]')).not.toBe(null));
  await eventually(() => expect(map?.matches(':state(ready)')).toBe(true));
  story.remove();
});

describe('a map that is moved', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await Promise.resolve();
    vi.restoreAllMocks();
  });

  async function mount(): Promise<{ story: HTMLElement; map: DispatchMap }> {
    await page.viewport(600, 500);
    const story = document.createElement('dispatch-story');
    const map = document.createElement('dispatch-map');
    map.style.height = '300px';
    story.append(map);
    document.body.append(story);
    const loaded = next(story, 'dispatch-load');
    story.dispatch = readingFixture();
    await loaded;
    return { story, map };
  }

  it('keeps its live map by moveBefore(), and has one after 50 times out and in', async () => {
    const { story, map } = await mount();
    await eventually(() => expect(all(map, 'canvas')).toHaveLength(1));
    const [canvas] = all(map, 'canvas');
    const box = document.createElement('div');
    document.body.append(box);
    expect(typeof Reflect.get(box, 'moveBefore')).toBe('function');
    box.moveBefore(story, null);
    document.body.moveBefore(map, null);
    story.append(map);
    await map.updateComplete;
    expect(all(map, 'canvas')).toEqual([canvas]);
    for (let round = 0; round < 50; round += 1) {
      story.remove();
      await Promise.resolve();
      document.body.append(story);
    }
    await eventually(() => expect(all(map, 'canvas')).toHaveLength(1));
    expect(liveMaps()).toBe(1);
    story.remove();
    await eventually(() => expect(liveMaps()).toBe(0));
    expect(all(map, 'canvas')).toEqual([]);
  });

  it('draws again after it was in another document', async () => {
    withoutWebGl2();
    const { story, map } = await mount();
    await eventually(() => expect(all(map, '.still svg')).toHaveLength(1));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(story);
    await map.updateComplete;
    document.body.append(story);
    await map.updateComplete;
    expect(all(map, '.still svg')).toHaveLength(1);
    expect(map.drawnIds()).toContain('flow-troops');
  });
});
