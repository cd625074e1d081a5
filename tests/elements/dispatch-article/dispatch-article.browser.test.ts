import { describe, expect, it } from 'vitest';
import { all, defineReading, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

const pointer = (type: string) => new PointerEvent(type, { bubbles: true, composed: true });

describe('<dispatch-article>', () => {
  it('shows title, standfirst, counts and text in the language wanted', async () => {
    const { story, element } = await mountInStory('dispatch-article', readingFixture());
    expect(words(one(element, 'h1'))).toBe('Was Nordland und Ostland einander liefern');
    expect(words(one(element, '.kicker'))).toBe('Nordland und Ostland');
    expect(words(one(element, '.count'))).toBe('4 Lieferungen: 1 bestätigt, 2 behauptet und 1 umstritten');
    expect(one(element, 'em').textContent).toBe('sagen beide');
    story.lang = 'en-US';
    await settled(story, element);
    expect(words(one(element, 'h1'))).toBe('What Northland and Eastland send each other');
    expect(one(element, 'h1').lang).toBe('en');
    expect(one(element, 'article').lang).toBe('en');
    expect(words(one(element, '.count'))).toBe('4 flows: 1 confirmed, 2 claimed and 1 disputed');
  });

  it('marks a text that is there in no other language with its own', async () => {
    const file = readingFixture();
    file.summary = { de: 'Nur auf Deutsch.' };
    const { element } = await mountInStory('dispatch-article', file, { lang: 'en' });
    expect(one(element, '.standfirst').lang).toBe('de');
    expect(one(element, 'article').lang).toBe('en');
  });

  it('lights the marks of a passage, and the passages of a mark', async () => {
    const { story, element } = await mountInStory('dispatch-article', readingFixture());
    const passage = one(element, '[data-feature="flow-troops"]');
    passage.dispatchEvent(pointer('pointerover'));
    await settled(story, element);
    expect(story.hovered).toBe('flow-troops');
    expect(passage.hasAttribute('data-lit')).toBe(true);
    passage.dispatchEvent(pointer('pointerout'));
    await settled(story, element);
    expect(story.hovered).toBeNull();

    story.hovered = 'flow-munitions';
    await settled(story, element);
    expect(all(element, '[data-lit]').map(({ dataset }) => dataset.feature)).toEqual(['flow-munitions']);
    expect(getComputedStyle(one(element, '[data-lit]')).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('lights them for those who come by keyboard too', async () => {
    const { story, element } = await mountInStory('dispatch-article', readingFixture());
    one(element, '[data-feature="flow-munitions"]').focus();
    expect(story.hovered).toBe('flow-munitions');
    one(element, 'a[target="_blank"]').focus();
    expect(story.hovered).toBeNull();
  });

  it('selects on a click without leaving the page, and says which one is current', async () => {
    const { story, element } = await mountInStory('dispatch-article', readingFixture());
    const before = location.href;
    const selected: unknown[] = [];
    story.addEventListener('dispatch-select', ({ id }) => selected.push(id));
    one(element, '[data-feature="flow-munitions"]').click();
    await settled(story, element);
    expect(selected).toEqual(['flow-munitions']);
    expect(location.href).toBe(before);
    expect(all(element, '[aria-current]').map(({ dataset }) => dataset.feature)).toEqual(['flow-munitions']);
  });

  it('underlines a passage in the hue of its goods', async () => {
    const { element } = await mountInStory('dispatch-article', readingFixture());
    const colours = ['flow-troops', 'flow-munitions'].map(
      (id) => getComputedStyle(one(element, `[data-feature="${id}"]`)).textDecorationColor,
    );
    expect(colours).toEqual(['rgb(111, 71, 115)', 'rgb(138, 64, 17)']);
  });

  it('takes no text for markup and follows no address but the web', async () => {
    const { element } = await mountInStory('dispatch-article', readingFixture());
    expect(words(one(element, '.text'))).toContain('<img src=x onerror="window.hacked=1"> bleibt Text');
    expect(all(element, 'img')).toEqual([]);
    expect('hacked' in window).toBe(false);
    const addresses = all(element, '.text a').map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(['#flow-troops', '#flow-munitions', 'https://example.org/zeitung']);
    expect(words(one(element, '.text'))).toContain('böser Link');
  });

  it('prints corrections, the occasion, the date and whose view of borders the map takes', async () => {
    const { element } = await mountInStory('dispatch-article', readingFixture());
    const foot = words(one(element, 'footer'));
    expect(foot).toContain('20. August 2025: Eine Zahl war falsch.');
    expect(foot).toContain('Anlass: Nordländischer Staatschef verspricht Hilfe, Observador, 13. August 2025');
    expect(foot).toContain('Stand: 15. August 2025');
    expect(foot).toContain('Natural Earth');
    expect(foot).toContain('Umstrittene Gebiete');
    expect(one(element, 'footer a').getAttribute('href')).toBe('https://example.org/artikel');
  });

  it("gives the links of a page's own text the same behaviour and looks", async () => {
    const own = document.createElement('p');
    const link = document.createElement('a');
    link.href = '#flow-troops';
    link.textContent = 'Soldaten';
    const other = document.createElement('a');
    other.href = '#elsewhere';
    own.append(link, other);
    const { story, element } = await mountInStory('dispatch-article', readingFixture(), { inside: [own] });
    expect(link.dataset.feature).toBe('flow-troops');
    expect(other.dataset.feature).toBeUndefined();
    expect(getComputedStyle(link).textDecorationColor).toBe('rgb(111, 71, 115)');
    link.dispatchEvent(pointer('pointerover'));
    await settled(story, element);
    expect(story.hovered).toBe('flow-troops');
    expect(link.hasAttribute('data-lit')).toBe(true);
    let selections = 0;
    story.addEventListener('dispatch-select', () => {
      selections += 1;
    });
    link.click();
    await settled(story, element);
    expect(story.selected).toBe('flow-troops');
    expect(selections).toBe(1);
    expect(one(element, 'h1').checkVisibility()).toBe(false);
  });

  it.each(READERS)('is clean to axe in %s, %s', async (lang, scheme) => {
    const { story, element } = await mountInStory('dispatch-article', readingFixture(), { lang });
    story.selected = 'flow-munitions';
    await settled(story, element);
    expect(await violationsIn(element, scheme)).toEqual([]);
  });

  it('works alone with a file of its own', async () => {
    defineReading();
    const element = document.createElement('dispatch-article');
    element.lang = 'en';
    const loaded = new Promise((resolve) =>
      element.addEventListener('dispatch-load', resolve, { once: true }),
    );
    element.src = new URL('../../fixtures/reading.geojson', import.meta.url).href;
    document.body.replaceChildren(element);
    await loaded;
    await element.updateComplete;
    one(element, '[data-feature="flow-troops"]').click();
    await element.updateComplete;
    expect(one(element, '[aria-current]').dataset.feature).toBe('flow-troops');
  });
});
