import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { StoryElement } from '../../../src/elements/shared/story-element.ts';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { found, readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

async function mountSelected(selected: string, lang = 'de', file: unknown = readingFixture()) {
  const mounted = await mountInStory('dispatch-details', file, { lang });
  mounted.story.selected = selected;
  await settled(mounted.story, mounted.element);
  return mounted;
}

const claim = (element: Element, id: string) => one(element, `.claims [data-claim="${id}"]`);
const claimIds = (element: Element) =>
  all(element, '.claims [data-claim]').map(({ dataset }) => dataset.claim);
const focused = (element: Element) => element.shadowRoot?.activeElement;

/** Opens a card from elsewhere in the story, as a table or a search does. */
class Opener extends StoryElement {
  protected override render(): unknown {
    return html`<button @click=${() => this.actions.openActor('palace')}>Palace</button>`;
  }
}
defineElement('test-opener', Opener);

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
    expect(claimIds(element)).toEqual([
      'flow-munitions/0',
      'flow-munitions/2',
      'flow-munitions/1',
      'flow-munitions/3',
    ]);
    expect(all(element, '.says .strong').map(words)).toEqual(['bezweifelt', 'bestreitet']);
  });

  it('sets the speaker first, then verb and amount as said, then when and where it was read', async () => {
    const file = readingFixture();
    Object.assign(found(file.sources['s-wire']), { tier: 'newspaper/broadcaster' });
    Object.assign(found(file.sources['s-paper']), { tier: 'toString' });
    const { element } = await mountSelected('flow-munitions', 'de', file);
    expect(words(claim(element, 'flow-munitions/0'))).toMatch(/The Paper · 26\.04\.2025 · toString$/);
    const item = claim(element, 'flow-munitions/2');
    expect(words(item)).toMatch(/^Open Institute schätzt fast 16\.000 Container/);
    expect(words(item)).toContain('Hafen A → Hafen B · gemeldeter Weg · ≈ 180 km Luftlinie');
    expect(words(item)).toContain(
      '16. April 2025 · verbreitet von The Wire The Wire · 29.05.2025 · Zeitung oder Sender',
    );
    expect(item.querySelector('blockquote')?.lang).toBe('en');
    expect(item.querySelector('a')?.getAttribute('href')).toBe('https://example.org/wire');
  });

  it('says that there is no number, no date, only a copy, where that is so', async () => {
    const { element } = await mountSelected('flow-troops');
    expect(words(claim(element, 'flow-troops/1'))).toContain('ohne eine Zahl zu nennen');
    expect(words(claim(element, 'flow-troops/4'))).toContain('Datum unbekannt');
    const copy = claim(element, 'flow-troops/3');
    expect(words(copy)).toContain('13. Juli 2025 gesehen als Abschrift (MENAFN) · 13.07.2025');
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

  it('draws who gives which number, each on its own line of one axis, and stresses the newest of each side', async () => {
    const { element } = await mountSelected('flow-munitions', 'en');
    const rows = all(element, '.chart [data-claim]');
    expect(rows.map(words)).toEqual([
      '16 Apr 2025 Open Institute nearly 16,000',
      '13 Jul 2025 Intelligence Service about 28,000',
    ]);
    expect(rows.map(({ dataset }) => dataset.claim)).toEqual(['flow-munitions/2', 'flow-munitions/3']);
    expect(all(element, '.chart .newest')).toHaveLength(2);
    const [nearly, about] = rows.map((row) => row.querySelector('.sign > svg')?.getAttribute('x'));
    expect(Number.parseFloat(nearly ?? '')).toBeCloseTo(100 * (16 / 30), 5);
    expect(Number.parseFloat(about ?? '')).toBeCloseTo(100 * (28 / 30), 5);
    expect(rows.map((row) => row.querySelectorAll('.limit').length)).toEqual([1, 0]);
    expect(rows.map((row) => row.querySelectorAll('.about').length)).toEqual([0, 1]);
    expect(words(one(element, '.chart .axis'))).toBe('0 30,000');
  });

  it('explains just the signs of a chart, and says in words what is overtaken', async () => {
    const file = readingFixture();
    const munitions = found(file.features.find(({ id }) => id === 'flow-munitions'));
    munitions.properties.claims?.push({
      by: 'service',
      stance: 'estimates',
      source: 's-news',
      said: '2024-06-14',
      amounts: [{ min: 9000, max: 11000, unit: 'containers', scope: 'total' }],
    });
    const { element } = await mountSelected('flow-munitions', 'en', file);
    expect(all(element, '.key li').map(words)).toEqual(['nearly, up to', 'about', 'from … to', 'overtaken']);
    const [first] = all(element, '.chart [data-claim]');
    expect(words(found(first))).toBe('14 Jun 2024 Intelligence Service 9,000 to 11,000 (overtaken)');
    const width = first?.querySelector('rect')?.getAttribute('width') ?? '';
    expect(Number.parseFloat(width)).toBeCloseTo(((11_000 - 9000) / 30_000) * 100, 5);
  });

  it('keeps parts in a list of their own, which says that they are never added', async () => {
    const { element } = await mountSelected('flow-troops', 'en');
    expect(all(element, '.chart [data-claim]').map(({ dataset }) => dataset.claim)).toEqual([
      'flow-troops/3',
      'flow-troops/4',
    ]);
    expect(all(element, '.numbers li').map(words)).toEqual([
      '18 Oct 2024 Intelligence Service 1,500 soldiers',
    ]);
    expect(words(one(element, 'article'))).toContain('They are never added up.');
  });

  it('sets contradictions side by side and leads to the claims', async () => {
    const { element } = await mountSelected('flow-munitions', 'en');
    const [affirming, denying] = all(element, 'div.sides > div').map(words);
    expect(affirming).toBe(
      'Say it is so Open Institute estimates · 16 Apr 2025 Intelligence Service estimates · 13 Jul 2025',
    );
    expect(denying).toBe('Deny or doubt it Palace questions · 17 Oct 2023 Northland denies · 2 Jun 2025');
    expect(all(element, 'ul.sides li').map(words)).toEqual([
      'Open Institute nearly 16,000 containers · 16 Apr 2025',
      'Intelligence Service about 28,000 containers · 13 Jul 2025',
    ]);
    one(element, '.sides [data-jump="flow-munitions/1"]').click();
    await element.updateComplete;
    expect(focused(element)).toBe(claim(element, 'flow-munitions/1'));
    const agreed = await mountSelected('event-call', 'en');
    expect(all(agreed.element, '.sides')).toEqual([]);
  });

  it('says where all that is known goes back to one side', async () => {
    const { element } = await mountSelected('flow-food', 'en');
    expect(words(one(element, '.knowing'))).toBe('Southland says so. Nobody else says so.');
    const { element: many } = await mountSelected('flow-troops', 'en');
    expect(words(one(many, '.knowing'))).not.toContain('Nobody else');
  });

  it('tells how the clocks stood at both ends of a flow, and at the place of an event', async () => {
    const flow = await mountSelected('flow-munitions', 'en');
    await expect
      .poll(() => all(flow.element, '.times').map(words))
      .toEqual(['Local time in August 2023: North City UTC+9, East City UTC+3; 6 hours apart']);
    const event = await mountSelected('event-call', 'en');
    await expect
      .poll(() => all(event.element, '.times').map(words).join())
      .toMatch(/^Local time on 12 August 2025: UTC\+3, .*your clock$/);
    const vague = await mountSelected('flow-troops', 'en');
    expect(all(vague.element, '.times')).toEqual([]);
  });

  it('goes from mark to mark of a kind, and the focus stays on the button', async () => {
    const { story, element } = await mountSelected('flow-food', 'en');
    expect(words(one(element, '.steps'))).toMatch(/2 of 4/);
    const [previous, next] = all(element, '.step');
    next?.focus();
    next?.click();
    await settled(story, element);
    element.focus();
    expect(story.selected).toBe('flow-troops');
    expect(words(one(element, 'h2'))).toBe('Soldiers');
    expect(focused(element)).toBe(next);
    next?.click();
    await settled(story, element);
    expect(story.selected).toBe('flow-workers');
    expect(next?.getAttribute('aria-disabled')).toBe('true');
    next?.click();
    await settled(story, element);
    expect(story.selected).toBe('flow-workers');
    next?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await settled(story, element);
    expect(story.selected).toBe('flow-troops');
    expect(focused(element)).toBe(previous);
  });

  it('goes only to marks that pass the filter, places too', async () => {
    const { story, element } = await mountSelected('flow-munitions', 'en');
    story.filter = { status: ['claimed'] };
    await settled(story, element);
    expect(words(one(element, '.steps'))).toContain('not among the 2');
    story.selected = 'capital-north';
    await settled(story, element);
    expect(words(one(element, '.steps'))).toContain('2 of 7');
  });

  it('shows first the newest of each side and all denials of a long list, then the rest', async () => {
    const file = readingFixture();
    const munitions = found(file.features.find(({ id }) => id === 'flow-munitions'));
    for (let month = 1; month <= 12; month++) {
      munitions.properties.claims?.push({
        by: 'south',
        stance: 'states',
        source: 's-news',
        said: `2022-${String(month).padStart(2, '0')}-01`,
      });
    }
    const { element } = await mountSelected('flow-munitions', 'en', file);
    expect(claimIds(element)).toEqual([
      'flow-munitions/0',
      'flow-munitions/2',
      'flow-munitions/1',
      'flow-munitions/3',
    ]);
    const button = one(element, '.all button');
    expect(words(button)).toBe('All 16 statements');
    button.click();
    await expect.poll(() => claimIds(element)).toHaveLength(16);
    expect(focused(element)).toBe(claim(element, 'flow-munitions/4'));
    expect(all(element, '.all')).toEqual([]);
  });

  it('opens the card of a speaker and comes back to the name', async () => {
    const { story, element } = await mountSelected('flow-munitions', 'en');
    const speaker = one(element, '.claims [data-claim="flow-munitions/0"] [data-actor="palace"]');
    speaker.focus();
    speaker.click();
    await settled(story, element);
    await expect.poll(() => focused(element)).toBe(one(element, 'h2'));
    expect(words(one(element, 'h2'))).toBe('Palace');
    expect(words(one(element, '.kind'))).toBe('government body');
    expect(words(one(element, '.facts'))).toBe('Part of Eastland');
    expect(words(one(element, '.knowing'))).toBe('3 statements on 2 flows and 1 event.');
    expect(claimIds(element)).toEqual(['flow-munitions/0', 'flow-troops/1', 'event-call/0']);
    expect(all(element, '.subject .mark').map(({ dataset }) => dataset.feature)).toEqual([
      'flow-munitions',
      'flow-troops',
      'event-call',
    ]);
    expect(story.selected).toBe('flow-munitions');
    one(element, '.bar button').click();
    await settled(story, element);
    expect(words(one(element, 'h2'))).toBe('Munitions');
    expect(focused(element)).toBe(
      one(element, '.claims [data-claim="flow-munitions/0"] [data-actor="palace"]'),
    );
  });

  it('says of an actor who is part of it, what it sends and receives and what it passed on', async () => {
    const { story, element } = await mountSelected('flow-munitions', 'en');
    one(element, '.carriers [data-actor="wire"]').click();
    await settled(story, element);
    expect(words(one(element, '.knowing'))).toBe('Makes no statement of its own here.');
    expect(claimIds(element)).toEqual(['flow-munitions/2', 'flow-troops/4']);
    one(element, '[data-close]').click();
    await settled(story, element);
    one(element, '.claims [data-actor="palace"]').click();
    await settled(story, element);
    one(element, '.facts [data-actor="east"]').click();
    await settled(story, element);
    expect(words(one(element, '.facts'))).toBe('Includes Palace (3), 3 statements');
    expect(all(element, '.marks .mark').map(({ dataset }) => dataset.feature)).toEqual([
      'flow-munitions',
      'flow-troops',
    ]);
    one(element, '.marks [data-feature="flow-troops"]').click();
    await settled(story, element);
    expect(words(one(element, 'h2'))).toBe('Soldiers');
  });

  it('gives the focus back to what opened a card from elsewhere, unless the reader went on to a mark', async () => {
    const { story, element } = await mountSelected('flow-munitions', 'en');
    const opener = new Opener();
    story.append(opener);
    await settled(story, opener);
    const open = async () => {
      one(opener, 'button').focus();
      one(opener, 'button').click();
      await settled(story, element);
      await expect.poll(() => focused(element)).toBe(one(element, 'h2'));
      expect(words(one(element, 'h2'))).toBe('Palace');
    };
    await open();
    one(element, '[data-close]').click();
    await expect.poll(() => focused(opener)).toBe(one(opener, 'button'));
    await open();
    one(element, '.subject [data-feature="flow-troops"]').click();
    await settled(story, element);
    expect(story.selected).toBe('flow-troops');
    expect(focused(opener)).toBeNull();
  });

  it('links to Wikidata only by a real item number', async () => {
    const file = readingFixture();
    const { palace, north } = file.actors;
    Object.assign(found(palace), { wikidata: 'Q133255' });
    Object.assign(found(north), { wikidata: 'Q1/../../evil' });
    const { story, element } = await mountSelected('flow-munitions', 'en', file);
    one(element, '[data-actor="palace"]').click();
    await settled(story, element);
    expect(one(element, '.facts a').getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q133255');
    one(element, '[data-close]').click();
    await settled(story, element);
    one(element, '[data-actor="north"]').click();
    await settled(story, element);
    expect(words(one(element, 'h2'))).toBe('Northland');
    expect(all(element, '.facts a')).toEqual([]);
  });

  it('copies the address of the mark, or shows it where that is not allowed', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { element } = await mountSelected('flow-munitions', 'en');
    const expected = new URL(location.href);
    expected.searchParams.set('sel', 'flow-munitions');
    expect(words(one(element, '[data-copy]'))).toBe('Copy link to this flow');
    one(element, '[data-copy]').click();
    await expect.poll(() => words(one(element, '[role="status"]'))).toBe('Copied');
    expect(write).toHaveBeenCalledWith(expected.href);
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    one(element, '[data-copy]').click();
    await expect.poll(() => all(element, 'input')).toHaveLength(1);
    const field = element.shadowRoot?.querySelector('input');
    expect(field?.value).toBe(expected.href);
    expect(field?.readOnly).toBe(true);
    await expect.poll(() => focused(element)).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, expected.href.length]);
    write.mockRestore();
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
    expect(claimIds(element)).toHaveLength(2);
    expect(words(element.shadowRoot?.querySelector('ol + .hint') ?? element)).toContain(
      '2 Aussagen fielen nach der gezeigten Zeit',
    );
    one(element, 'ol + .hint button').click();
    await settled(story, element);
    expect(story.time).toBeNull();
    expect(claimIds(element)).toHaveLength(4);
  });

  it('says of an event when and where it was and who took part', async () => {
    const { story, element } = await mountSelected('event-call', 'en');
    expect(words(one(element, '.kind'))).toBe('call');
    expect(all(element, '.facts:not(.times)').map(words)).toEqual([
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
      'flow-munitions',
      'flow-troops',
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
    const { story, element } = await mountSelected('flow-munitions', lang);
    one(element, '[data-actor="palace"]').click();
    await settled(story, element);
    expect(await violationsIn(element, scheme), 'actor').toEqual([]);
  });
});
