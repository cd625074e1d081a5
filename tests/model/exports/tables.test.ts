import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportDispatch, type TableName } from '../../../src/model/exports/export-dispatch.ts';
import { CASES, type Case, rawClaims, rawFeatures, rawName, rawSources } from './raw.ts';

/** A table as another program reads it: by its heads, and without the apostrophe that keeps it from running. */
function read(
  { dispatch }: Case,
  table: TableName,
  options: { lang: string; separator?: ',' | ';' } = { lang: 'en' },
): readonly Readonly<Record<string, string>>[] {
  const { text, name, type } = exportDispatch(dispatch, table, options);
  expect(name).toBe(`${dispatch.id}-${table}.csv`);
  expect(type).toBe('text/csv;charset=utf-8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([head, cell]) => [head, cell.replace(/^'(?=[=+\-@\t\r\n])/, '')]),
    ),
  );
}

/** Several are a text; one is a number, which has a comma where cells are parted by semicolons. */
function figures(values: readonly (number | undefined)[]): string {
  const written = values.map(text).join('; ');
  return values.length === 1 ? written.replace('.', ',') : written;
}

const text = (value: unknown): string => (value === undefined ? '' : String(value));

describe.each(CASES)('the tables of the $name file, read by Papa Parse', (file) => {
  const { raw } = file;

  test('flows', () => {
    const place = (id: string | undefined) => {
      const found = rawFeatures(raw, 'place').find((one) => one.id === id);
      return found ? rawName(found.properties, 'en', raw.lang) : '';
    };
    const flows = rawFeatures(raw, 'flow');
    expect(flows.length).toBeGreaterThan(0);
    expect(read(file, 'flows')).toMatchObject(
      flows.map(({ id, properties }) => ({
        id,
        name: rawName(properties, 'en', raw.lang),
        goods: properties.goods,
        goods_name: rawName(raw.goods[properties.goods ?? ''] ?? properties, 'en', raw.lang),
        from: properties.from,
        from_name: place(properties.from),
        to: properties.to,
        to_name: place(properties.to),
        start: text(properties.start),
        end: text(properties.end),
        status: properties.status,
        claims: text(properties.claims?.length),
      })),
    );
  });

  test('claims', () => {
    const claims = rawClaims(raw);
    const rows = read(file, 'claims', { lang: raw.lang, separator: ';' });
    expect(rows).toHaveLength(claims.length);
    for (const [index, { id, feature, claim }] of claims.entries()) {
      const { amounts = [], carriedBy = [] } = claim;
      expect(rows[index]).toMatchObject({
        id,
        about: feature.id,
        about_name: rawName(feature.properties, raw.lang, raw.lang),
        by: claim.by,
        by_name: rawName(raw.actors[claim.by] ?? { name: claim.by }, raw.lang, raw.lang),
        stance: claim.stance,
        said: text(claim.said),
        period: text(claim.period),
        value: figures(amounts.map(({ value }) => value)),
        min: figures(amounts.map(({ min }) => min)),
        max: figures(amounts.map(({ max }) => max)),
        unit: amounts.map(({ unit }) => unit).join('; '),
        qualifier: amounts.map(({ qualifier }) => text(qualifier)).join('; '),
        carried_by: carriedBy.join('; '),
        sources: rawSources(claim).join('; '),
        quote: text(claim.quote?.exact),
        quote_lang: text(claim.quote?.lang),
        note: text(claim.note?.[raw.lang]),
      });
      expect(rows[index]?.sentence).not.toBe('');
    }
  });

  test('events', () => {
    expect(read(file, 'events')).toMatchObject(
      rawFeatures(raw, 'event').map(({ id, properties }) => ({
        id,
        name: rawName(properties, 'en', raw.lang),
        type: properties.type,
        start: text(properties.start),
        at: text(properties.at),
        actors: (properties.actors ?? []).join('; '),
        status: properties.status,
        claims: text(properties.claims?.length),
      })),
    );
  });

  test('sources', () => {
    const claims = rawClaims(raw);
    expect(read(file, 'sources')).toMatchObject(
      Object.entries(raw.sources).map(([id, source]) => ({
        id,
        type: source.type,
        title: text(source.title),
        // A semicolon would part the names, so it is a comma in a list.
        author: (source.author ?? []).map((one) => one.replaceAll(';', ',')).join('; '),
        publisher: text(source.publisher),
        issued: text(source.issued),
        accessed: text(source.accessed),
        lang: text(source.lang),
        tier: text(source.tier),
        seen_via: text(source.seenVia),
        URL: source.URL === undefined || source.seenVia !== undefined ? '' : new URL(source.URL).href,
        claims: String(claims.filter(({ claim }) => rawSources(claim).includes(id)).length),
      })),
    );
  });
});

test('no cell is a formula, and what is negative stays a number', () => {
  for (const { dispatch } of CASES) {
    for (const table of ['flows', 'claims', 'events', 'sources'] as const) {
      const { text: csv } = exportDispatch(dispatch, table, { lang: 'de' });
      const { data } = Papa.parse<string[]>(csv);
      for (const cell of data.flat())
        if (!/^-?[\d.]+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
  }
  const [shipped] = CASES;
  const alaska = shipped && read(shipped, 'events').find(({ id }) => id === 'event-summit');
  expect(Number(alaska?.longitude)).toBeLessThan(-100);
});
