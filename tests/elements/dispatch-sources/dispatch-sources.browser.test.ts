import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchSources } from '../../../src/elements/dispatch-sources/dispatch-sources.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { installTokens } from '../../../src/elements/shared/tokens.ts';
import { all, one, settled, words } from '../../helpers/mount-story.ts';
import { found, readingFixture } from '../../helpers/reading-fixture.ts';
import { violationsIn } from '../../helpers/violations.ts';

interface Wanted {
  readonly view?: DispatchSources['view'];
  readonly level?: string;
  readonly lang?: string;
  readonly file?: unknown;
}

async function mount({
  view = 'question',
  level = 'standard',
  lang = 'de',
  file = readingFixture(),
}: Wanted = {}) {
  defineElement('dispatch-story', DispatchStory);
  defineElement('dispatch-sources', DispatchSources);
  installTokens(document);
  const story = new DispatchStory();
  const element = document.createElement('dispatch-sources');
  element.setAttribute('view', view);
  element.setAttribute('level', level);
  story.lang = lang;
  story.append(element);
  document.body.replaceChildren(story);
  const loaded = new Promise((resolve) => story.addEventListener('dispatch-load', resolve, { once: true }));
  story.dispatch = file;
  await loaded;
  await settled(story, element);
  return { story, element };
}

/** Waits for the first map, and has the others drawn too, as for paper. */
async function drawn(element: Element): Promise<void> {
  await expect.poll(() => all(element, '.map > svg').length).toBeGreaterThan(0);
  window.dispatchEvent(new Event('beforeprint'));
}

const choice = (element: Element): HTMLSelectElement => {
  const found = one(element, 'select');
  if (!(found instanceof HTMLSelectElement)) throw new Error('no choice');
  return found;
};
const panel = (element: Element, key: string) => one(element, `[data-panel="${key}"]`);
/** Ids of flows and events on a small map. */
const marksOn = (figure: Element) =>
  new Set([...figure.querySelectorAll('.map .mark')].map((mark) => mark.getAttribute('data-feature')));

describe('<dispatch-sources>', () => {
  afterEach(() => page.viewport(1200, 800));

  it('puts the questions to each claim of the most contested mark, the speaker first', async () => {
    const { element } = await mount();
    expect(choice(element).value).toBe('flow-munitions');
    expect(all(element, '.claim').map(({ dataset }) => dataset.claim)).toEqual(
      [0, 2, 1, 3].map((index) => `flow-munitions/${index}`),
    );
    const estimate = one(element, '[data-claim="flow-munitions/2"]');
    expect(words(found(estimate.querySelector('h4') ?? undefined))).toContain('Open Institute');
    expect(words(estimate)).toContain('nearly 16,000 containers');
    expect(words(estimate)).toContain('Die Worte kamen über andere zu uns: The Wire.');
    expect([...estimate.querySelectorAll('dt')].map(words)).toEqual([
      'Welche Rolle, welches Interesse?',
      'Woher können sie das wissen?',
      'Wer widerspricht?',
      'Wer sagt es auch?',
      'Fragt euch',
    ]);
    expect(words(found(estimate.querySelector('.unsaid') ?? undefined))).toMatch(
      /steht nicht in der Datei\.$/,
    );
    // Only what can be read at its own address is a link.
    expect(all(element, '.read a').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/paper',
      'https://example.org/wire',
      'https://example.org/wire',
    ]);
    expect(words(one(element, '[data-claim="flow-munitions/3"]'))).toContain('MENAFN');
  });

  it('follows what is selected, and selects what is chosen', async () => {
    const { story, element } = await mount();
    const selected: unknown[] = [];
    story.addEventListener('dispatch-select', ({ id }) => selected.push(id));
    story.selected = 'flow-food';
    await settled(story, element);
    expect(choice(element).value).toBe('flow-food');
    expect(all(element, '.claim')).toHaveLength(1);
    await userEvent.selectOptions(choice(element), 'flow-troops');
    await settled(story, element);
    expect(selected).toEqual(['flow-troops']);
    expect(one(element, '.head').dataset.feature).toBe('flow-troops');
    story.time = { start: '2022-01-01', end: '2024-12-31' };
    await settled(story, element);
    expect(all(element, '.claim').map(({ dataset }) => dataset.claim)).toEqual([
      'flow-troops/0',
      'flow-troops/4',
    ]);
    expect(words(one(element, '.question > .hint'))).toBe(
      '3 weitere Aussagen fielen nach der gezeigten Zeit.',
    );
  });

  it('leads from a claim to the one that contradicts it, by keys alone', async () => {
    const { element } = await mount();
    const way = one(element, '[data-claim="flow-munitions/2"] [data-goto="flow-munitions/1"]');
    way.focus();
    await userEvent.keyboard('{Enter}');
    expect(element.shadowRoot?.activeElement?.getAttribute('data-claim')).toBe('flow-munitions/1');
  });

  it('asks less, and in plainer words, at an easy level; a level nobody knows is the middle one', async () => {
    const { element } = await mount({ level: 'easy' });
    const headings = () => [...one(element, '.claim').querySelectorAll('dt')].map(words);
    expect(headings()).toEqual(['Woher wissen sie das?', 'Wer sagt etwas anderes?', 'Fragt euch']);
    const open = () => all(element, '.claim .open p').length;
    const few = open();
    element.setAttribute('level', 'advanced');
    await element.updateComplete;
    expect(open()).toBeGreaterThan(2 * few);
    element.setAttribute('level', 'of gods');
    await element.updateComplete;
    expect(headings()).toHaveLength(5);
    expect(open()).toBeLessThan(3 * few);
  });

  it('sets every speaker beside the others, each with that speaker’s words alone', async () => {
    const { element } = await mount({ lang: 'en' });
    one(element, '[data-view="speakers"]').focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(element.getAttribute('view')).toBe('speakers');
    expect(words(one(element, '.lead'))).toMatch(/^Confirmed by the rules: only 1 of 4 flows/);
    element.projection = 'mercator';
    await drawn(element);
    const keys = all(element, '[data-panel]').map(({ dataset }) => dataset.panel);
    expect(keys.slice(0, 2)).toEqual(['all', 'confirmed']);
    expect(new Set(keys.slice(2))).toEqual(new Set(['by:south', 'by:east', 'by:north', 'by:institute']));
    const [south, north] = [panel(element, 'by:south'), panel(element, 'by:north')];
    expect(marksOn(south)).not.toEqual(marksOn(north));
    expect(marksOn(panel(element, 'confirmed'))).toContain('flow-troops');
    expect(marksOn(panel(element, 'confirmed'))).not.toContain('flow-munitions');
    expect(words(south)).toContain('Munitions: about 28,000 containers');
    expect(words(panel(element, 'by:institute'))).toContain('Munitions: nearly 16,000 containers');
    expect(words(north)).toContain('denies it');
    expect(found(north.querySelector('.map svg') ?? undefined).getAttribute('aria-label')).toMatch(
      /^Northland: Speaks of/,
    );
    // One ground for all maps of one size.
    expect(all(element, '.grid .map use').map((use) => use.getAttribute('href'))).toHaveLength(4);
    expect(new Set(all(element, '.map use').map((use) => use.getAttribute('href'))).size).toBe(2);
  });

  it('marks out what is selected on all maps and draws none of them anew', async () => {
    const { story, element } = await mount({ view: 'speakers' });
    await drawn(element);
    const before = all(element, '.map > svg');
    found(
      [...panel(element, 'by:north').querySelectorAll('button')].find(
        ({ dataset }) => dataset.select === 'flow-munitions',
      ),
    ).click();
    await settled(story, element);
    expect(story.selected).toBe('flow-munitions');
    expect(all(element, '.map > svg')).toEqual(before);
    expect(panel(element, 'by:north').querySelectorAll('.chosen')).not.toHaveLength(0);
    expect(panel(element, 'confirmed').querySelector('.map')?.classList.contains('silent')).toBe(true);
    expect(words(one(element, '.marked'))).toContain('Munition');
    const rows = all(element, 'table [data-claim]').map(({ dataset }) => dataset.claim);
    expect(new Set(rows)).toEqual(new Set([0, 1, 2, 3].map((index) => `flow-munitions/${index}`)));
    expect(all(element, 'td.amount').map(words).sort()).toEqual([
      'etwa 28.000 Container',
      'fast 16.000 Container',
    ]);
    one(element, '[data-clear]').click();
    await settled(story, element);
    expect(all(element, '.chosen')).toEqual([]);
  });

  it('has the story told by a speaker, or only as confirmed', async () => {
    const { story, element } = await mount({ view: 'speakers' });
    const press = async (key: string) => {
      one(element, `[data-show="${key}"]`).click();
      await settled(story, element);
      return one(element, `[data-show="${key}"]`).getAttribute('aria-pressed');
    };
    expect(await press('by:south')).toBe('true');
    expect(story.filter).toEqual({ toldBy: 'south' });
    expect(await press('confirmed')).toBe('true');
    expect(story.filter).toEqual({ status: ['confirmed'] });
    expect(await press('all')).toBe('true');
    expect(story.filter).toEqual({});
  });

  it('takes no text for markup, and fits 320 px in both views', async () => {
    await page.viewport(320, 700);
    const file = readingFixture();
    found(file.actors.south).names = { de: '<img src=x onerror="window.hacked=1">' };
    const { element } = await mount({ file });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    element.view = 'speakers';
    await element.updateComplete;
    await drawn(element);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(all(element, 'img')).toEqual([]);
    expect('hacked' in window).toBe(false);
    for (const target of all(element, 'button, select, summary')) {
      if (target.checkVisibility())
        expect(target.getBoundingClientRect().height, words(target)).toBeGreaterThanOrEqual(24);
    }
  });

  it.each([
    ['question', 'fr', 'light'],
    ['speakers', 'de', 'dark'],
  ] as const)('is clean to axe: %s, %s, %s', async (view, lang, scheme) => {
    const { story, element } = await mount({ view, lang });
    story.selected = 'flow-troops';
    await settled(story, element);
    if (view === 'speakers') await drawn(element);
    expect(await violationsIn(element, scheme)).toEqual([]);
  });
});
