import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { found, readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

/** The box whose label begins with a name. */
function box(element: Element, name: string): HTMLInputElement {
  const label = all(element, 'label').find((found) => words(found) === name);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no box for ${name}`);
  return input;
}

const only = (element: Element, name: string) => one(element, `.only[aria-label="nur ${name}"]`);
const ticked = (element: Element) =>
  all(element, 'label')
    .filter((label) => label.querySelector('input')?.checked)
    .map(words);

describe('<dispatch-legend>', () => {
  afterEach(() => page.viewport(1200, 800));

  it('counts the flows of the file by goods, status and who speaks of them', async () => {
    const { element } = await mountInStory('dispatch-legend', readingFixture());
    const [goods, status, speakers] = all(element, '[role="group"]').map((group) =>
      [...group.querySelectorAll('.row')].map((row) =>
        [row.querySelector('label'), row.querySelector('.count')].map((part) => part && words(part)),
      ),
    );
    expect(goods).toEqual([
      ['Menschen', '2'],
      ['Waffen', '1'],
      ['Nahrung', '1'],
    ]);
    expect(status).toEqual([
      ['bestätigt', '1'],
      ['behauptet', '2'],
      ['umstritten', '1'],
    ]);
    // The palace speaks for its state; nobody is counted twice on one flow.
    expect(speakers).toEqual([
      ['Südland', '4'],
      ['Ostland', '2'],
      ['Nordland', '2'],
      ['Open Institute', '2'],
    ]);
  });

  it('switches off and on, and says how many flows are left', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    const filters: unknown[] = [];
    story.addEventListener('dispatch-filter', ({ filter }) => filters.push(filter));
    box(element, 'Waffen').click();
    await settled(story, element);
    expect(filters).toEqual([{ goods: ['people', 'food'] }]);
    expect(words(one(element, '.foot p:not(.names)'))).toBe('3 von 4 Lieferungen sichtbar');
    box(element, 'behauptet').click();
    await settled(story, element);
    expect(story.filter).toEqual({ goods: ['people', 'food'], status: ['confirmed', 'disputed'] });
    expect(words(one(element, '.foot p:not(.names)'))).toBe('1 von 4 Lieferungen sichtbar');
    one(element, '.foot .link').click();
    await settled(story, element);
    expect(story.filter).toEqual({});
    expect(ticked(element)).toHaveLength(all(element, 'input').length);
  });

  it('takes one alone, and all again', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    only(element, 'umstritten').click();
    await settled(story, element);
    expect(story.filter).toEqual({ status: ['disputed'] });
    const pressed = () => all(element, '.head .word').map((word) => word.getAttribute('aria-pressed'));
    expect(pressed()).toEqual(['true', 'false', 'true']);
    all(element, '.head .word')[1]?.click();
    await settled(story, element);
    expect(story.filter).toEqual({});
    expect(pressed()).toEqual(['true', 'true', 'true']);
  });

  it('shows all again when the last box goes out, and ticks it', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    only(element, 'umstritten').click();
    await settled(story, element);
    box(element, 'umstritten').click();
    await settled(story, element);
    expect(story.filter).toEqual({});
    expect(box(element, 'umstritten').checked).toBe(true);
  });

  it('opens a category to choose among its goods', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    const more = one(element, '.more');
    expect(words(more)).toBe('2 Güter');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    more.click();
    await settled(story, element);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    box(element, 'Soldaten').click();
    await settled(story, element);
    expect(story.filter).toEqual({ goods: ['workers', 'arms', 'food'] });
    expect(box(element, 'Menschen').indeterminate).toBe(true);
    box(element, 'Menschen').click();
    await settled(story, element);
    expect(story.filter).toEqual({});
  });

  it('follows what the host sets', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    story.filter = { goods: ['arms'], by: ['north'] };
    await settled(story, element);
    expect(ticked(element)).toEqual(['Waffen', 'bestätigt', 'behauptet', 'umstritten', 'Nordland']);
  });

  it('widens the time and takes the story’s own again', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    const time = story.time;
    expect(words(one(element, '.foot .link'))).toBe('Ganze Zeit');
    one(element, '.foot .link').click();
    await settled(story, element);
    expect(story.time).toBeNull();
    expect(words(one(element, '.foot .link'))).toBe('Zeit der Geschichte');
    one(element, '.foot .link').click();
    expect(story.time).toEqual(time);
  });

  it('shows no shape, cut or scale that is not in the picture', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    const samples = () => all(element, '.samples .sample').map(words);
    expect(samples()).toEqual(['Spanne der Angaben', 'keine Zahl genannt', 'nur angekündigt']);
    story.filter = { goods: ['food'] };
    await settled(story, element);
    expect(samples()).toEqual(['keine Zahl genannt']);

    element.form = 'strip';
    story.filter = {};
    await settled(story, element);
    const strip = () => all(element, '.strip li').map(words);
    expect(strip()).toEqual(['bestätigt', 'behauptet', 'umstritten', 'Spanne', 'keine Zahl', 'angekündigt']);
    element.bent = true;
    story.filter = { status: ['disputed'] };
    await settled(story, element);
    expect(strip()).toEqual(['umstritten', 'Spanne', 'gebogen: schematisch']);
    expect(all(element, 'input')).toEqual([]);
  });

  it('reads the width of a unit that several flows share', async () => {
    const file = readingFixture();
    const workers = found(file.features.find(({ id }) => id === 'flow-workers'));
    delete found(workers.properties.claims?.[0]).phase;
    const { element } = await mountInStory('dispatch-legend', file);
    const heads = all(element, '.samples h3').map(words);
    expect(heads).toEqual(['Menge', 'Breite: Soldaten']);
    expect(all(element, '.samples > :last-child .sample').map(words)).toEqual(['1.000', '4.000', '10.000']);
  });

  it('shows the world as one speaker tells it, in that speaker’s words, and leads back', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    const select = element.shadowRoot?.querySelector('select');
    if (!select) throw new Error('no choice of speakers');
    expect([...select.options].map(words)).toEqual([
      'allen Sprechern',
      'Südland (4)',
      'Ostland (3)',
      'Nordland (3)',
      'Open Institute (2)',
    ]);
    story.filter = { goods: ['people', 'arms'], status: ['confirmed'], by: ['south'] };
    await settled(story, element);
    select.value = 'north';
    select.dispatchEvent(new Event('change'));
    await settled(story, element);
    // Another world has other statuses, and no other speakers.
    expect(story.filter).toEqual({ goods: ['people', 'arms'], toldBy: 'north' });
    expect(words(one(element, '.teller p'))).toBe(
      'Nordland spricht von 2 der 4 Lieferungen; zu den anderen 2 ist hier keine Aussage verzeichnet. Alle Sprecher',
    );
    const heads = () => all(element, '.groups h3').map(words);
    expect(heads()).not.toContain('Sprecher');
    const statuses = found(all(element, '[role="group"]')[1]);
    expect([...statuses.querySelectorAll('label')].map(words)).toEqual(['sagt es', 'bestreitet es']);
    expect(words(one(element, '.foot p:not(.names)'))).toBe('2 von 4 Lieferungen sichtbar');
    box(element, 'bestreitet es').click();
    await settled(story, element);
    expect(story.filter).toEqual({ goods: ['people', 'arms'], status: ['claimed'], toldBy: 'north' });

    element.form = 'strip';
    await settled(story, element);
    const strip = all(element, '.strip li').map(words);
    expect(strip.slice(0, 2)).toEqual(['Erzählt nach Nordland Alle Sprecher', 'sagt es']);
    one(element, '.told button').click();
    await settled(story, element);
    expect(story.filter).toEqual({ goods: ['people', 'arms'] });
    expect(all(element, '.told')).toEqual([]);
  });

  it('knows a speaker of the address who is part of another, and shows all again', async () => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture());
    story.filter = { toldBy: 'palace' };
    await settled(story, element);
    const select = element.shadowRoot?.querySelector('select');
    expect(select?.value).toBe('palace');
    expect(select?.selectedOptions[0] && words(select.selectedOptions[0])).toBe('Palast');
    one(element, '.foot .link').click();
    await settled(story, element);
    expect(story.filter).toEqual({});
    expect(select?.value).toBe('');
  });

  it('takes no text for markup', async () => {
    const file = readingFixture();
    found(file.actors.north).names.de = '<img src=x onerror="window.hacked=1">';
    const { element } = await mountInStory('dispatch-legend', file);
    expect(box(element, '<img src=x onerror="window.hacked=1">').checked).toBe(true);
    expect(all(element, 'img')).toEqual([]);
    expect('hacked' in window).toBe(false);
  });

  it('fits 320 px, and every target a finger', async () => {
    await page.viewport(320, 700);
    const { element } = await mountInStory('dispatch-legend', readingFixture());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const target of all(element, 'button, label')) {
      expect(target.getBoundingClientRect().height, words(target)).toBeGreaterThanOrEqual(24);
    }
  });

  it.each(READERS)('is clean to axe in %s, %s', async (lang, scheme) => {
    const { story, element } = await mountInStory('dispatch-legend', readingFixture(), { lang });
    one(element, '.more').click();
    story.filter = { status: ['disputed'] };
    await settled(story, element);
    expect(await violationsIn(element, scheme)).toEqual([]);
    story.filter = { toldBy: 'north' };
    await settled(story, element);
    expect(await violationsIn(element, scheme)).toEqual([]);
    element.form = 'strip';
    await element.updateComplete;
    expect(await violationsIn(element, scheme)).toEqual([]);
  });
});
