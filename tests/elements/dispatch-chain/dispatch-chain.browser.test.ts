import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { DispatchChain } from '../../../src/elements/dispatch-chain/dispatch-chain.ts';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { found, readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

/** Waits for the picture, which needs to know how wide the element is. */
async function drawn(element: DispatchChain): Promise<void> {
  await expect.poll(() => all(element, '.picture')).toHaveLength(1);
}

const texts = (element: Element, selector: string) => all(element, selector).map(words);
/** The ways of the list, hop by hop. */
const hops = (element: Element) => all(element, '.hops').map((way) => [...way.children].map(words).join(' '));

describe('<dispatch-chain>', () => {
  afterEach(() => page.viewport(1200, 800));

  it('says of the whole dispatch how far its words came, and lets choose a mark', async () => {
    const { story, element } = await mountInStory('dispatch-chain', readingFixture());
    expect(words(one(element, '.lead'))).toBe(
      '13 Aussagen: 13 über eine Zwischenstation. 2 von 5 Lieferungen und Ereignissen gehen auf einen einzigen Ursprung zurück. Am häufigsten spricht: Südland, mit 5 Aussagen.',
    );
    expect(texts(element, '.passers li')).toContain('The Wire 3');
    const hovered: unknown[] = [];
    story.addEventListener('dispatch-hover', ({ id }) => hovered.push(id));
    const mark = one(element, '[data-feature="flow-munitions"] .mark');
    mark.focus();
    expect(hovered).toEqual(['flow-munitions']);
    mark.click();
    await settled(story, element);
    expect(story.selected).toBe('flow-munitions');
    expect(words(one(element, '.mark-name'))).toBe('Munition');
  });

  it('shows the ways of a mark as a picture and as a list, with every claim', async () => {
    const { story, element } = await mountInStory('dispatch-chain', readingFixture());
    story.selected = 'flow-troops';
    await settled(story, element);
    await drawn(element);
    expect(texts(element, '.picture .head')).toEqual(['Sagt es', 'Veröffentlicht es', 'Liest es']);
    expect(hops(element)).toEqual([
      'Geheimdienst Tageblatt Du',
      'Palast The Paper Du',
      'Nordland The Paper Du',
      'Nordland Tageblatt Du',
      'Geheimdienst MENAFN Du',
      'Open Institute The Wire Du',
    ]);
    const claims = new Set(all(element, '[data-claim]').map((item) => item.dataset.claim));
    expect(claims).toEqual(new Set([0, 1, 2, 3, 4].map((index) => `flow-troops/${index}`)));
    // Only what can be read at its own address is a link.
    expect(all(element, '.readings a').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/tageblatt',
      'https://example.org/paper',
      'https://example.org/paper',
      'https://example.org/tageblatt',
      'https://example.org/wire',
    ]);
    expect(words(one(element, '.reader'))).toContain('4 Ursprünge');
  });

  it('lights up the line of the way the reader points at', async () => {
    const { story, element } = await mountInStory('dispatch-chain', readingFixture());
    story.selected = 'flow-troops';
    await settled(story, element);
    await drawn(element);
    expect(all(element, '.line.lit')).toEqual([]);
    found(all(element, '.way')[1]).dispatchEvent(new PointerEvent('pointerenter'));
    await settled(story, element);
    expect(all(element, '.line.lit')).toHaveLength(2);
    expect(all(element, '.line.dim').length).toBeGreaterThan(0);
    found(all(element, '.way')[1]).dispatchEvent(new PointerEvent('pointerleave'));
    await settled(story, element);
    expect(all(element, '.line.dim')).toEqual([]);
  });

  it('opens the card of an actor from picture and list, and of nobody the file does not know', async () => {
    const { story, element } = await mountInStory('dispatch-chain', readingFixture());
    story.selected = 'flow-munitions';
    await settled(story, element);
    await drawn(element);
    const buttons = texts(element, '.picture button');
    expect(buttons).toContain('Palast');
    expect(buttons).toContain('The Wire');
    expect(buttons).not.toContain('The Paper');
    expect(texts(element, '.hops button')).toContain('Open Institute');
  });

  it('follows time, filter and who tells, and goes back to all', async () => {
    const { story, element } = await mountInStory('dispatch-chain', readingFixture());
    story.selected = 'flow-munitions';
    story.time = { start: '2022-01-01', end: '2024-12-31' };
    await settled(story, element);
    expect(all(element, '.way')).toHaveLength(1);
    story.time = null;
    story.filter = { toldBy: 'north' };
    await settled(story, element);
    expect(hops(element)).toEqual(['Nordland The Wire Du']);
    expect(words(one(element, '.lead'))).toContain('1 Aussage aus einem Ursprung, auf einem Weg.');
    story.selected = 'flow-food';
    await settled(story, element);
    expect(words(one(element, '.lead'))).toBe('In der gezeigten Zeit und Auswahl sagt dazu niemand etwas.');
    one(element, '.link').click();
    await settled(story, element);
    expect(story.selected).toBeNull();
    expect(all(element, '.marks li').map((item) => item.dataset.feature)).toEqual([
      'flow-troops',
      'flow-munitions',
      'event-call',
    ]);
  });

  it('stands as a list on a phone, and fits 320 px', async () => {
    await page.viewport(320, 700);
    const { story, element } = await mountInStory('dispatch-chain', readingFixture());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    story.selected = 'flow-troops';
    await settled(story, element);
    expect(all(element, '.picture')).toEqual([]);
    expect(words(one(element, '.lead'))).toContain('4 Ursprünge');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const target of all(element, 'button')) {
      expect(target.getBoundingClientRect().height, words(target)).toBeGreaterThanOrEqual(24);
    }
  });

  it('takes no text for markup', async () => {
    const file = readingFixture();
    found(file.sources['s-paper']).publisher = '<img src=x onerror="window.hacked=1">';
    const { story, element } = await mountInStory('dispatch-chain', file);
    story.selected = 'flow-troops';
    await settled(story, element);
    await drawn(element);
    expect(all(element, 'img')).toEqual([]);
    expect('hacked' in window).toBe(false);
  });

  it.each(READERS)('is clean to axe in %s, %s', async (lang, scheme) => {
    const { story, element } = await mountInStory('dispatch-chain', readingFixture(), { lang });
    expect(await violationsIn(element, scheme)).toEqual([]);
    story.selected = 'flow-troops';
    await settled(story, element);
    await drawn(element);
    expect(await violationsIn(element, scheme)).toEqual([]);
  });
});
