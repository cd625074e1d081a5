import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { found, readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

async function mountSelected(selected: string, lang = 'de', file: unknown = readingFixture()) {
  const mounted = await mountInStory('dispatch-details', file, { lang });
  mounted.story.selected = selected;
  await settled(mounted.story, mounted.element);
  return mounted;
}

const claim = (element: Element, id: string) => one(element, `[data-claim="${id}"]`);

describe('<dispatch-details>', () => {
  afterEach(() => page.viewport(1200, 800));

  it('shows nothing but what the page puts inside while nothing is selected', async () => {
    const own = document.createElement('p');
    own.textContent = 'Nichts gewählt';
    const { element } = await mountInStory('dispatch-details', readingFixture(), { inside: [own] });
    expect(all(element, 'article')).toEqual([]);
    expect(own.checkVisibility()).toBe(true);
  });

  it('says of a flow what it is, between whom, how sure and how much', async () => {
    const { element } = await mountSelected('flow-munitions');
    expect(words(one(element, '.kind'))).toBe('Waffen');
    expect(words(one(element, 'h2'))).toBe('Munition');
    const [ends, facts] = all(element, '.facts').map(words);
    expect(ends).toBe('Nordstadt → Oststadt');
    expect(facts).toContain('August 2023');
    expect(facts).toContain('schematisch');
    expect(words(one(element, '.status'))).toBe('umstritten, fast 16.000 bis etwa 28.000 Container');
    expect(one(element, '.status svg').getAttribute('aria-hidden')).toBe('true');
    expect(words(one(element, '.knowing'))).toContain('Nordland bestreitet es');
  });

  it('has every claim once, the oldest first, and marks who denies or doubts', async () => {
    const { element } = await mountSelected('flow-munitions');
    expect(all(element, '[data-claim]').map(({ dataset }) => dataset.claim)).toEqual([
      'flow-munitions/0',
      'flow-munitions/2',
      'flow-munitions/1',
      'flow-munitions/3',
    ]);
    expect(all(element, '.says .strong').map(words)).toEqual(['bezweifelt', 'bestreitet']);
  });

  it('sets the speaker first, then verb and amount as said, then when and where it was read', async () => {
    const { element } = await mountSelected('flow-munitions');
    const item = claim(element, 'flow-munitions/2');
    expect(words(item)).toMatch(/^Open Institute schätzt fast 16\.000 Container/);
    expect(words(item)).toContain('Hafen A → Hafen B · gemeldeter Weg · ≈ 180 km Luftlinie');
    expect(words(item)).toContain('16. April 2025 · verbreitet von The Wire · The Wire');
    expect(item.querySelector('blockquote')?.lang).toBe('en');
    expect(item.querySelector('a')?.getAttribute('href')).toBe('https://example.org/wire');
  });

  it('says that there is no number, no date, only a copy, where that is so', async () => {
    const { element } = await mountSelected('flow-troops');
    expect(words(claim(element, 'flow-troops/1'))).toContain('ohne eine Zahl zu nennen');
    expect(words(claim(element, 'flow-troops/4'))).toContain('Datum unbekannt');
    const copy = claim(element, 'flow-troops/3');
    expect(words(copy)).toContain('13. Juli 2025 · gesehen als Abschrift (MENAFN)');
    expect(copy.querySelector('a')).toBeNull();
  });

  it('gives a distance only between cities or finer, to two figures, with its direction', async () => {
    const between = await mountSelected('flow-munitions', 'en');
    expect(words(one(between.element, 'article'))).toContain(
      '≈ 6,400 km as the crow flies, setting out north-west',
    );
    const vague = await mountSelected('flow-troops', 'en');
    expect(all(vague.element, '.facts').map(words).join()).not.toContain('km');
  });

  it('lists who gives which number and stresses the newest of each side', async () => {
    const { element } = await mountSelected('flow-munitions', 'en');
    expect(all(element, '.numbers li').map(words)).toEqual([
      '16 April 2025 Open Institute nearly 16,000',
      '13 July 2025 Intelligence Service about 28,000',
    ]);
    expect(all(element, '.numbers .newest')).toHaveLength(2);
  });

  it('calls announced what is only announced', async () => {
    const { element } = await mountSelected('flow-workers', 'en');
    expect(words(one(element, '.status'))).toBe('claimed, announced');
    expect(words(claim(element, 'flow-workers/0'))).toContain('4,000 to 6,000 workers, announced');
  });

  it('hides what was said after the window, says so, and shows it when asked', async () => {
    const { story, element } = await mountSelected('flow-munitions');
    story.time = { start: '2023-01-01', end: '2025-05-01' };
    await settled(story, element);
    expect(all(element, '[data-claim]')).toHaveLength(2);
    expect(words(element.shadowRoot?.querySelector('ol + .hint') ?? element)).toContain(
      '2 Aussagen fielen nach der gezeigten Zeit',
    );
    one(element, 'ol + .hint button').click();
    await settled(story, element);
    expect(story.time).toBeNull();
    expect(all(element, '[data-claim]')).toHaveLength(4);
  });

  it('says of an event when and where it was and who took part', async () => {
    const { story, element } = await mountSelected('event-call', 'en');
    expect(words(one(element, '.kind'))).toBe('call');
    expect(all(element, '.facts').map(words)).toEqual([
      '12 August 2025 · East City',
      'with Palace and Northland',
    ]);
    expect(one(element, 'blockquote').lang).toBe('ko');
    one(element, '.place').click();
    await settled(story, element);
    expect(story.selected).toBe('capital-east');
  });

  it('says of a place its names, and what left it, reached it or happened there', async () => {
    const { story, element } = await mountSelected('capital-north');
    expect(words(one(element, 'h2'))).toBe('Nordstadt');
    expect(words(one(element, '.facts'))).toBe('Nordkorea · Lage bis auf die Stadt bekannt');
    const names = all(element, 'dd bdi').map((name) => [name.lang, words(name)]);
    expect(names).toEqual([
      ['en', 'North City'],
      ['ru', 'Северный город'],
    ]);
    // What leaves the country leaves, on the map, its capital.
    expect(all(element, '.mark').map(({ dataset }) => dataset.feature)).toEqual([
      'flow-troops',
      'flow-munitions',
      'flow-workers',
      'flow-food',
    ]);
    const mark = one(element, '.mark[data-feature="flow-food"]');
    mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(story.hovered).toBe('flow-food');
    mark.click();
    await settled(story, element);
    expect(words(one(element, 'h2'))).toBe('Nahrungsmittel');
  });

  it('goes back to the story, and takes the focus on its name', async () => {
    const { story, element } = await mountSelected('flow-troops');
    element.focus();
    expect(element.shadowRoot?.activeElement).toBe(one(element, 'h2'));
    one(element, '.bar button').click();
    await settled(story, element);
    expect(story.selected).toBeNull();
    expect(all(element, 'article')).toEqual([]);
  });

  it('takes no text for markup and finds nothing behind ids like __proto__', async () => {
    const file = readingFixture();
    const troops = found(file.features.find(({ id }) => id === 'flow-troops'));
    troops.properties.names.de = '<img src=x onerror="window.hacked=1">';
    found(troops.properties.claims?.[1]).note = { de: '<script>window.hacked=1</script>' };
    const { story, element } = await mountSelected('flow-troops', 'de', file);
    expect(words(one(element, 'h2'))).toBe('<img src=x onerror="window.hacked=1">');
    expect(words(claim(element, 'flow-troops/1'))).toContain('<script>window.hacked=1</script>');
    expect(all(element, 'img, script')).toEqual([]);
    story.selected = '__proto__';
    await settled(story, element);
    expect(story.selected).toBeNull();
    expect('hacked' in window).toBe(false);
  });

  it('fits 320 px and a pointer', async () => {
    await page.viewport(320, 700);
    const { story, element } = await mountSelected('flow-munitions');
    for (const id of ['flow-munitions', 'event-call', 'capital-north']) {
      story.selected = id;
      await settled(story, element);
      expect(document.documentElement.scrollWidth, id).toBeLessThanOrEqual(320);
      for (const button of all(element, 'button')) {
        expect(button.getBoundingClientRect().height, id).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it.each(READERS)('is clean to axe in %s, %s', async (lang, scheme) => {
    for (const id of ['flow-munitions', 'event-call', 'capital-north']) {
      const { element } = await mountSelected(id, lang);
      expect(await violationsIn(element, scheme), id).toEqual([]);
    }
  });
});
