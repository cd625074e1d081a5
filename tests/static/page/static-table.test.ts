import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/language/shell.ts';
import { isClaimed } from '../../../src/model/dispatch-index.ts';
import { staticTables } from '../../../src/static/page/static-table.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const dispatches = [
  'tests/fixtures/reading.geojson',
  'geodata/dispatches/north-korea-russia.geojson',
  'geodata/dispatches/grain-2022.geojson',
].map(readDispatch);

/** Contents of an attribute, in the order of the page. */
const valuesOf = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
/** The tables, each from its caption to its end. */
const tablesOf = (markup: string) => markup.split('<table>').slice(1);

describe.each(dispatches)('the tables of $id without script', (dispatch) => {
  const { markup } = staticTables(dispatch, dispatch.lang);
  const [claims = '', ...marks] = tablesOf(markup);

  test('hold every claim of the file once, in its order', () => {
    const expected = dispatch.features
      .filter(isClaimed)
      .flatMap(({ id, properties }) => properties.claims.map((_, index) => `${id}/${index}`));
    expect(valuesOf(claims, 'data-claim').toSorted()).toEqual(expected.toSorted());
  });

  test('hold every flow, event and place once', () => {
    const ids = marks.flatMap((table) => valuesOf(table, 'data-feature'));
    expect(ids.toSorted()).toEqual(dispatch.features.map(({ id }) => id).toSorted());
  });

  test('give each mark one place to which a link in the text leads', () => {
    expect(valuesOf(markup, 'id').toSorted()).toEqual(dispatch.features.map(({ id }) => id).toSorted());
  });

  test.each(LANGUAGES)('are as wide as their heads, in %s', (lang) => {
    for (const table of tablesOf(staticTables(dispatch, lang).markup)) {
      const heads = table.match(/<th scope="col">/g)?.length ?? 0;
      const [, ...rows] = table.split('<tr');
      for (const row of rows.slice(1)) expect(row.match(/<t[hd][ >]/g), row).toHaveLength(heads);
    }
  });
});

describe('a row', () => {
  const [reading] = dispatches;
  if (!reading) throw new Error('the fixture is missing');
  const { markup } = staticTables(reading, 'en');

  test('of a claim names speaker first, then stance, mark, amount, date and source', () => {
    expect(markup).toContain(
      '<tr data-feature="flow-munitions" data-claim="flow-munitions/2"><th scope="row"><bdi lang="de">Open Institute</bdi></th><td>estimates</td><td><bdi lang="en">Munitions</bdi></td><td>nearly 16,000 containers</td><td>16 April 2025</td><td><a href="https://example.org/wire" rel="noopener noreferrer nofollow"><bdi lang="en">The Wire</bdi></a> </td></tr>',
    );
  });

  test('names a copy, and does not link it', () => {
    const [row = ''] = /<tr[^>]* data-claim="flow-munitions\/3">.*/.exec(markup) ?? [];
    expect(row).toContain('(copy: <bdi>MENAFN</bdi>)');
    expect(row).not.toContain('<a ');
  });

  test('escapes what a file says', () => {
    const hostile = {
      ...reading,
      actors: Object.fromEntries(
        Object.entries(reading.actors).map(([id, actor]) => [
          id,
          { ...actor, name: '<img src=x onerror=1>', names: {} },
        ]),
      ),
    };
    const { markup } = staticTables(hostile, 'en');
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img');
  });
});
