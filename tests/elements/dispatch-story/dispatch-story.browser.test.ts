import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DispatchArticle } from '../../../src/elements/dispatch-article/dispatch-article.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { defineReading, settled } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { addressOf, addressOfText, brokenFixture, eventsOf, next } from '../../helpers/story-files.ts';

class LateStory extends DispatchStory {}

/** A story in the page that was read from an address. */
async function loadedStory(content: unknown = readingFixture()): Promise<DispatchStory> {
  const story = new DispatchStory();
  story.lang = 'de';
  document.body.append(story);
  const loaded = next(story, 'dispatch-load');
  story.src = addressOf(content);
  await loaded;
  await story.updateComplete;
  return story;
}

function link(href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = href;
  return anchor;
}

const click = (element: Element, init: MouseEventInit = {}) =>
  element.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
  );

describe('<dispatch-story>', () => {
  beforeAll(defineReading);

  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = '';
  });

  it('keeps what was set before it was defined', async () => {
    const story = document.createElement('late-story');
    Object.assign(story, {
      src: addressOf(readingFixture()),
      selected: 'flow-troops',
      filter: { by: ['north'] },
    });
    document.body.append(story);
    const loaded = next(story, 'dispatch-load');
    customElements.define('late-story', LateStory);
    const { dispatch } = await loaded;
    expect(story).toMatchObject({ dispatch, selected: 'flow-troops', filter: { by: ['north'] } });
  });

  it('keeps attribute and property of src and lang in step', async () => {
    const story = new DispatchStory();
    document.body.append(story);
    await story.updateComplete;
    expect(story.getAttributeNames()).toEqual([]);
    story.setAttribute('lang', 'de');
    expect(story.lang).toBe('de');
    story.lang = 'en';
    story.src = addressOf(readingFixture());
    await story.updateComplete;
    expect([story.getAttribute('lang'), story.getAttribute('src')]).toEqual(['en', story.src]);
  });

  it('has no looks of its own, and none at all when hidden', async () => {
    const story = await loadedStory();
    expect(getComputedStyle(story).display).toBe('contents');
    story.hidden = true;
    expect(getComputedStyle(story).display).toBe('none');
  });

  it('gives the dispatch frozen, with its issues and the time window of the file', async () => {
    const story = await loadedStory();
    expect(story.dispatch?.id).toBe('reading');
    expect(Object.isFrozen(story.dispatch?.features[0]?.properties)).toBe(true);
    expect(story.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(story.time).toEqual({ start: '2022-02-24', end: '2025-08-15' });
    expect(story.matches(':state(ready)')).toBe(true);
  });

  it('fires nothing for what the host sets', async () => {
    const story = await loadedStory();
    const events = eventsOf(story);
    Object.assign(story, {
      selected: 'flow-troops',
      hovered: 'flow-food',
      filter: { status: ['denied'] },
      time: null,
    });
    await story.updateComplete;
    expect(story).toMatchObject({ selected: 'flow-troops', hovered: 'flow-food', time: null });
    expect(events).toEqual([]);
  });

  it('takes a mark that the dispatch does not have for none', async () => {
    const story = await loadedStory();
    for (const id of ['nobody', 'toString', '__proto__']) {
      story.selected = id;
      expect(story.selected).toBeNull();
    }
  });

  it('lets the page’s own links choose and light up their marks', async () => {
    const story = new DispatchStory();
    const troops = link('#flow-troops');
    const elsewhere = link('#elsewhere');
    story.append(troops, elsewhere);
    document.body.append(story);
    const events = eventsOf(document.body);
    story.dispatch = readingFixture();
    await next(story, 'dispatch-load');
    await story.updateComplete;
    expect([troops.dataset.feature, elsewhere.dataset.feature]).toEqual(['flow-troops', undefined]);
    troops.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(story.hovered).toBe('flow-troops');
    troops.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
    expect(story.hovered).toBeNull();
    expect(click(troops)).toBe(false);
    expect(story.selected).toBe('flow-troops');
    expect(events).toEqual(['load', 'hover', 'hover', 'select']);
  });

  it('leaves a link to the browser where it is meant for a new tab', async () => {
    const story = await loadedStory();
    const troops = link('#flow-troops');
    story.append(troops);
    const reached = next(document.body, 'click');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    click(troops, { ctrlKey: true });
    await reached;
    expect(story.selected).toBeNull();
  });

  it('shows what was asked for last, whatever comes first', async () => {
    const story = new DispatchStory();
    document.body.append(story);
    const events = eventsOf(story);
    const large = { ...readingFixture(), id: 'large', padding: 'x'.repeat(15_000).split('') };
    story.src = addressOf(large);
    await story.updateComplete;
    story.src = addressOf('not json at all');
    await story.updateComplete;
    story.src = addressOf({ ...readingFixture(), id: 'small' });
    const { dispatch } = await next(story, 'dispatch-load');
    expect(dispatch.id).toBe('small');
    expect(events).toEqual(['load']);
  });

  it('forgets what was chosen in the dispatch before, but not what is set for the next', async () => {
    const story = await loadedStory();
    story.selected = 'flow-troops';
    story.src = addressOf(readingFixture());
    story.filter = { status: ['denied'] };
    const loaded = next(story, 'dispatch-load');
    expect(story).toMatchObject({ dispatch: null, selected: null });
    await loaded;
    expect(story).toMatchObject({ selected: null, filter: { status: ['denied'] } });
  });

  it('tells where a file is broken and shows the rest', async () => {
    const story = await loadedStory(brokenFixture());
    expect(story.dispatch?.features.some(({ id }) => id === 'flow-food')).toBe(false);
    expect(story.issues.some(({ path }) => path.startsWith('features/flow-food'))).toBe(true);
    expect(story.matches(':state(partial)')).toBe(true);
  });

  it('takes a dispatch from the host, and takes it away again', async () => {
    const story = await loadedStory();
    story.dispatch = { ...readingFixture(), id: 'at-hand' };
    expect((await next(story, 'dispatch-load')).dispatch.id).toBe('at-hand');
    story.dispatch = null;
    await story.updateComplete;
    expect(story.dispatch).toBeNull();
    expect(story.matches(':state(ready)')).toBe(false);
  });

  it('goes on loading when it was taken out of the page in between', async () => {
    const story = new DispatchStory();
    document.body.append(story);
    story.src = addressOf(readingFixture());
    await story.updateComplete;
    story.remove();
    await Promise.resolve();
    document.body.append(story);
    expect((await next(story, 'dispatch-load')).dispatch.id).toBe('reading');
  });

  it('lets any element with a src stand alone', async () => {
    const article = new DispatchArticle();
    article.src = addressOf(readingFixture());
    document.body.append(article);
    const { dispatch } = await next(article, 'dispatch-load');
    await article.updateComplete;
    expect(dispatch.id).toBe('reading');
    expect(article.shadowRoot?.querySelector('h1')).not.toBeNull();
  });

  it('speaks the language of the page unless it has one of its own', async () => {
    document.documentElement.lang = 'en';
    const story = new DispatchStory();
    const article = new DispatchArticle();
    story.append(article);
    document.body.append(story);
    story.dispatch = readingFixture();
    await next(story, 'dispatch-load');
    await settled(story, article);
    const title = () => article.shadowRoot?.querySelector('h1')?.textContent;
    expect(title()).toContain('Northland');
    story.lang = 'de';
    await settled(story, article);
    expect(title()).toContain('Nordland');
  });
});

describe('<dispatch-story> with a file that is none', () => {
  beforeAll(defineReading);
  afterEach(() => document.body.replaceChildren());

  const feature = { type: 'Feature', geometry: null, properties: {} };
  const cases = [
    [
      'a missing file',
      (lang: string) => `/tests/fixtures/no-such-file.geojson?${lang}`,
      'network',
      ['404', '404'],
    ],
    [
      'a dead address',
      (lang: string) => `http://localhost:9/file.geojson?${lang}`,
      'network',
      ['antwortet nicht', 'does not answer'],
    ],
    ['a web page', () => addressOf('<!doctype html><p>', 'text/html'), 'json', ['Webseite', 'web page']],
    ['a web page under a false name', () => addressOf('<html></html>'), 'json', ['Webseite', 'web page']],
    ['a picture', () => addressOf('…', 'image/png'), 'json', ['image/png', 'image/png']],
    ['another encoding', () => addressOfText(Uint8Array.of(0x7b, 0xfc, 0x7d)), 'json', ['UTF-8', 'UTF-8']],
    ['no JSON', () => addressOf('{"type": "FeatureCollection",'), 'json', ['Zeile 1', 'line 1']],
    ['a bare feature', () => addressOf(feature), 'shape', ['Feature', 'Feature']],
    ['version 2', () => addressOf({ ...readingFixture(), dispatch: '2' }), 'version', ['2', '2']],
    ['6 megabytes', () => addressOf(' '.repeat(6_000_000)), 'size', ['5 Megabyte', '5 megabytes']],
  ] as const;

  it.each(cases)(
    '%s gets a sentence in German and English',
    async (_name, address, code, [german, english]) => {
      const story = new DispatchStory();
      story.lang = 'de';
      const article = new DispatchArticle();
      story.append(article);
      document.body.append(story);
      const failed = next(story, 'dispatch-error');
      story.src = address('de');
      const event = await failed;
      expect(event.code).toBe(code);
      expect(event.message).toContain(german);
      expect(event.message).toMatch(/[.)]$/);
      expect(story.dispatch).toBeNull();
      await story.updateComplete;
      expect(story.matches(':state(error)')).toBe(true);

      const again = next(story, 'dispatch-error');
      story.lang = 'en';
      story.src = address('en');
      expect((await again).message).toContain(english);
    },
  );
});
