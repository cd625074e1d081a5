import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import grain from '../../../geodata/dispatches/grain-2022.geojson?raw';
import { all, mountInStory, one, settled, words } from '../../helpers/mount-story.ts';
import { seen } from './seen-words.ts';

/** The second story, sorted as Russia sorts it, or not at all. */
async function mountSorted(lang: string, sorting: string | null = 'russia') {
  const { story, element } = await mountInStory('dispatch-table', JSON.parse(grain), { lang });
  story.time = null;
  story.sorting = sorting;
  await settled(story, element);
  return { story, element };
}

/** The group of a flow, as its row says it. */
const groupOf = (element: Element, flow: string) =>
  words(one(element, `.flows tr[data-feature="${flow}"] .group`));

/** Lines of the CSV that the table of flows saves, as cells. */
async function saved(element: Element, separator: string): Promise<readonly (readonly string[])[]> {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:nothing';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  one(element, '.flows .save').click();
  const text = (await blobs[0]?.text()) ?? '';
  return Papa.parse<readonly string[]>(text.trim(), { delimiter: separator }).data;
}

describe('the table of flows while a sorting is shown', () => {
  beforeEach(() => page.viewport(1200, 800));

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    {
      lang: 'en',
      sorting: 'russia',
      by: 'Ministry of Foreign Affairs of Russia',
      separator: ',',
      groups: { 'f-tr-wheat': 'High and upper-middle income', 'f-ammonia': '–' },
    },
    {
      lang: 'de',
      sorting: 'un',
      by: 'Vereinte Nationen',
      separator: ';',
      groups: { 'f-tr-wheat': 'Entwicklungsländer', 'f-ammonia': '–' },
    },
  ])('has a column of whose groups they are, in $lang', async ({ lang, sorting, by, separator, groups }) => {
    const { element } = await mountSorted(lang, sorting);
    const head = one(element, '.flows .head-group');
    expect(words(head)).toBe(by);
    expect(head.getAttribute('scope')).toBe('col');
    const rows = all(element, '.flows tbody tr');
    expect(all(element, '.flows tbody .group')).toHaveLength(rows.length);
    for (const [flow, group] of Object.entries(groups)) {
      expect(groupOf(element, flow)).toBe(`${by}: ${group}`);
      // The head says it already; what is not drawn is not read out.
      const cell = one(element, `.flows tr[data-feature="${flow}"] .group`);
      expect(seen(cell)).toBe(group);
    }
    // Under its own head: as many cells stand before it as heads.
    const place = (cell: Element) => [...(cell.parentElement?.children ?? [])].indexOf(cell);
    expect(place(one(element, '.flows tbody .group'))).toBe(place(head));

    const [heads = [], ...lines] = await saved(element, separator);
    expect(lines).toHaveLength(rows.length);
    const column = heads.indexOf(by);
    for (const [flow, group] of Object.entries(groups)) {
      const line = lines.find((cells) => cells.at(-1) === flow);
      expect(line?.[column]).toBe(group === '–' ? '' : group);
    }
  });

  it('sorts by the group, and leaves those in none at the end', async () => {
    const { story, element } = await mountSorted('en');
    one(element, '.flows .head-group button').click();
    await settled(story, element);
    const groups = all(element, '.flows tbody .group').map((cell) => seen(cell));
    const named = groups.filter((group) => group !== '–');
    expect(named).toEqual(named.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(named).size).toBeGreaterThan(1);
    expect(groups.indexOf('–')).toBe(named.length);
  });

  it('says in each block of lines on a phone whose group it is, and says nothing where there is none', async () => {
    await page.viewport(390, 800);
    const { element } = await mountSorted('de');
    const shown = one(element, '.flows tr[data-feature="f-tr-wheat"] .group');
    expect(seen(shown)).toBe('Außenministerium Russlands: Hohes und oberes mittleres Einkommen');
    expect(one(element, '.flows tr[data-feature="f-ammonia"] .group').checkVisibility()).toBe(false);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  it.each([
    ['no sorting is shown', null],
    ['the story has none of that name', 'nobody'],
  ])('has no such column where %s', async (_why, sorting) => {
    const { element } = await mountSorted('en', sorting);
    expect(all(element, '.flows tbody tr').length).toBeGreaterThan(0);
    expect(all(element, '.group, .head-group')).toEqual([]);
    const [heads = []] = await saved(element, ',');
    expect(heads).toHaveLength(10);
    expect(heads).not.toContain('Ministry of Foreign Affairs of Russia');
  });

  it('gives the column back when the sorting is shown no longer', async () => {
    const { story, element } = await mountSorted('en');
    story.sorting = null;
    await settled(story, element);
    expect(all(element, '.group, .head-group')).toEqual([]);
  });
});
