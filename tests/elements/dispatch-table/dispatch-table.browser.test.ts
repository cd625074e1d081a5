import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { all, defineReading, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { found, type ReadingFile, readingFixture } from '../../helpers/reading-fixture.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

const claimIds = ({ features }: ReadingFile): string[] =>
  features.flatMap(({ id, properties }) =>
    (properties.claims ?? []).map((_claim, index) => `${id}/${index}`),
  );

const column = (element: Element, name: string) => all(element, `.claims tbody .${name}`).map(words);
const head = (element: Element, text: string) => {
  const found = all(element, '.claims thead button').find((button) => words(button) === text);
  if (!found) throw new Error(`no column ${text}`);
  return found;
};

describe('<dispatch-table>', () => {
  afterEach(async () => {
    vi.restoreAllMocks();
    await page.viewport(1200, 800);
  });

  it('has a row for every claim of the file, each once, with the mark it belongs to', async () => {
    const file = readingFixture();
    const { story, element } = await mountInStory('dispatch-table', file);
    story.time = null;
    await settled(story, element);
    const rows = all(element, '.claims tbody tr');
    expect(rows.map(({ dataset }) => dataset.claim).sort()).toEqual(claimIds(file).sort());
    for (const { dataset } of rows) expect(dataset.claim?.startsWith(`${dataset.feature}/`)).toBe(true);
  });

  it('is a real table: caption, heads with a scope, the speaker heads the row', async () => {
    const { element } = await mountInStory('dispatch-table', readingFixture(), { lang: 'en' });
    expect(words(one(element, 'caption'))).toBe('Who says what, when, and where it was read');
    expect(all(element, '.claims thead th').map((cell) => cell.getAttribute('scope'))).toEqual(
      Array(6).fill('col'),
    );
    expect(all(element, '.claims thead th').map(words)).toEqual([
      'Speaker',
      'Stance',
      'About',
      'Amount',
      'Said on',
      'Read at',
    ]);
    const first = one(element, 'tbody tr');
    expect(first.firstElementChild?.getAttribute('scope')).toBe('row');
    expect(all(element, 'nav button').map(words).slice(0, 3)).toEqual([
      'Statements 13',
      'Flows 4',
      'Events 1',
    ]);
  });

  it('begins with the newest words, undated ones last, and sorts by every head', async () => {
    const { story, element } = await mountInStory('dispatch-table', readingFixture(), { lang: 'en' });
    expect(column(element, 'said')[0]).toBe('13 August 2025');
    expect(column(element, 'said').at(-1)).toBe('date unknown');
    const said = head(element, 'Said on').parentElement;
    expect(said?.getAttribute('aria-sort')).toBe('descending');

    head(element, 'Said on').click();
    await settled(story, element);
    expect(said?.getAttribute('aria-sort')).toBe('ascending');
    expect(column(element, 'said')[0]).toBe('17 October 2023');
    expect(column(element, 'said').at(-1)).toBe('date unknown');

    head(element, 'Amount').click();
    await settled(story, element);
    expect(said?.hasAttribute('aria-sort')).toBe(false);
    const amounts = column(element, 'amount').filter((text) => text !== '–');
    expect(amounts).toEqual([
      'nearly 16,000 containers',
      'about 28,000 containers',
      '1,500 soldiers',
      '11,000 soldiers',
      'about 13,000 soldiers',
      '4,000 to 6,000 workers',
    ]);
    expect(column(element, 'amount').slice(6)).toEqual(Array(7).fill('–'));

    head(element, 'Speaker').click();
    await settled(story, element);
    const speakers = all(element, '.claims tbody th').map(words);
    expect(speakers).toEqual([...speakers].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('selects and lights the mark of a row; its rows are washed, wherever it was selected', async () => {
    const { story, element } = await mountInStory('dispatch-table', readingFixture());
    one(element, 'tbody tr[data-claim="flow-food/0"] .said').click();
    await settled(story, element);
    expect(story.selected).toBe('flow-food');
    expect(all(element, '.claims [data-lit]').map(({ dataset }) => dataset.claim)).toEqual(['flow-food/0']);
    story.selected = 'flow-munitions';
    await settled(story, element);
    expect(all(element, '.claims [data-lit]')).toHaveLength(4);
    expect(one(element, '[data-lit] button').getAttribute('aria-pressed')).toBe('true');
    one(element, 'tr[data-feature="flow-troops"] td').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    expect(story.hovered).toBe('flow-troops');
  });

  it('links a source, but names a copy as such', async () => {
    const { story, element } = await mountInStory('dispatch-table', readingFixture());
    const copy = one(element, 'tr[data-claim="flow-munitions/3"] .read');
    expect(words(copy)).toBe('MENAFN Abschrift');
    expect(copy.querySelector('a')).toBeNull();
    const link = one(element, 'tr[data-claim="flow-munitions/2"] .read a');
    expect(link.getAttribute('href')).toBe('https://example.org/wire');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(words(one(element, '.note'))).toContain('Abschrift');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(story.selected).toBeNull();
  });

  it('shows what the filter lets through, and says so where nothing is left', async () => {
    const { story, element } = await mountInStory('dispatch-table', readingFixture());
    story.filter = { by: ['east'], status: ['disputed'] };
    await settled(story, element);
    expect(all(element, '.claims tbody tr').map(({ dataset }) => dataset.claim)).toEqual([
      'flow-munitions/0',
    ]);
    story.filter = { status: ['denied'] };
    await settled(story, element);
    expect(all(element, '.claims, .flows, .events')).toEqual([]);
    one(element, '.empty button').click();
    await settled(story, element);
    expect(all(element, '.claims tbody tr')).toHaveLength(13);
  });

  it('hands out what is shown as CSV, and as GeoJSON', async () => {
    const file = readingFixture();
    file.unknownMember = { kept: true };
    const { story, element } = await mountInStory('dispatch-table', file, { lang: 'en' });
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:nothing';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    story.filter = { goods: ['food'], by: ['south'] };
    await settled(story, element);
    one(element, '.claims .save').click();
    one(element, '.geojson').click();
    expect(names).toEqual(['reading-Statements.csv', 'reading.geojson']);
    const csv = (await blobs[0]?.text()) ?? '';
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain('Southland,says,Food,food,East City,North City,claimed,,2024-05~,2024,,Tageblatt');
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(JSON.parse((await blobs[1]?.text()) ?? '')).toMatchObject({
      type: 'FeatureCollection',
      unknownMember: { kept: true },
    });
  });

  it('names every mark that passes, and every place, under each filter', async () => {
    const file = readingFixture();
    const { story, element } = await mountInStory('dispatch-table', file);
    story.time = null;
    await settled(story, element);
    const ids = () => [...new Set(all(element, 'tbody tr').map(({ dataset }) => dataset.feature))].sort();
    expect(ids()).toEqual(file.features.map(({ id }) => id).sort());
    story.filter = { status: ['disputed'] };
    await settled(story, element);
    const expected = file.features.filter(
      ({ properties }) => properties.kind === 'place' || properties.status === 'disputed',
    );
    expect(ids()).toEqual(expected.map(({ id }) => id).sort());
  });

  it('takes no text for markup', async () => {
    const file = readingFixture();
    found(file.actors.north).names.de = '<img src=x onerror="window.hacked=1">';
    found(file.sources['s-copy']).publisher = '<b>MENAFN</b>';
    const { element } = await mountInStory('dispatch-table', file);
    expect(words(one(element, 'tr[data-claim="flow-munitions/1"] th'))).toBe(
      '<img src=x onerror="window.hacked=1">',
    );
    expect(all(element, 'img, b')).toEqual([]);
    expect('hacked' in window).toBe(false);
  });

  it('stacks its rows at 320 px, nothing scrolls sideways, and stays a table to those who hear it', async () => {
    await page.viewport(320, 700);
    const { element } = await mountInStory('dispatch-table', readingFixture());
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const row = one(element, 'tbody tr');
    expect(getComputedStyle(row).display).toBe('flex');
    expect(row.getAttribute('role')).toBe('row');
    expect(one(element, 'table').getAttribute('role')).toBe('table');
    for (const button of all(element, 'button')) {
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  });

  it('says in a sentence why it has nothing to show of its own file', async () => {
    defineReading();
    const element = document.createElement('dispatch-table');
    element.lang = 'en';
    const failed = new Promise((resolve) =>
      element.addEventListener('dispatch-error', resolve, { once: true }),
    );
    element.src = 'data:application/json,%7B%22dispatch%22:%222%22%7D';
    document.body.replaceChildren(element);
    await failed;
    await element.updateComplete;
    expect(words(one(element, '[role="status"]')).length).toBeGreaterThan(20);
    expect(all(element, 'table')).toEqual([]);
  });

  it.each(READERS)('is clean to axe in %s, %s', async (lang, scheme) => {
    const { story, element } = await mountInStory('dispatch-table', readingFixture(), { lang });
    story.selected = 'flow-munitions';
    await settled(story, element);
    expect(await violationsIn(element, scheme)).toEqual([]);
  });
});
