import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/model/claims.ts';
import { isFlow } from '../../src/model/dispatch-index.ts';
import type { Claim } from '../../src/model/types.ts';
import facts from '../fixtures/grain-facts.json';
import { ROOT } from '../helpers/source-files.ts';
import { readShipped } from './shipped.ts';

const { dispatch, claimed, claims } = readShipped('grain-2022.geojson');
const flows = dispatch.features.filter(isFlow);

/*
 * The fixture holds what was collected for the story: for each mark its claims as speaker, source, day and numbers; a
 * last `null` says that the claim was left out. `series` are figures of many marks, `[speaker, source, day, …numbers]`.
 */
type Row = readonly (string | number | null)[];

interface Fact {
  readonly by: string;
  readonly source: string;
  readonly said: string | null;
  readonly numbers: readonly number[];
  readonly isLeftOut: boolean;
}

function factOf(row: Row): Fact {
  const [by, source, said, ...rest] = row;
  return {
    by: String(by),
    source: String(source),
    said: typeof said === 'string' ? said : null,
    numbers: rest.flatMap((one) => (typeof one === 'number' ? [one] : [])),
    isLeftOut: row.length > 3 && row.at(-1) === null,
  };
}

const marks = Object.entries(facts.marks).map(([id, rows]) => ({ id, facts: rows.map(factOf) }));
const series = facts.series.map(factOf);
const numbersOf = ({ amounts = [] }: Claim) =>
  amounts.flatMap(({ value, min, max }) => [value, min, max].flatMap((one) => one ?? []));
const isSaid = (claim: Claim, { by, source }: Fact) => claim.by === by && sourcesOf(claim).includes(source);

describe('what was collected', () => {
  const kept = marks.filter(({ id }) => claimed.some((feature) => feature.id === id));
  const readme = readFileSync(join(ROOT, 'geodata/README.md'), 'utf8');
  const [, section = ''] = readme.split('## `dispatches/grain-2022.geojson`');
  const [, leftOut = ''] = section.split('### What was left out, and why');

  test('is in the file, or named as left out with a reason', () => {
    const missing = marks.filter((mark) => !kept.includes(mark)).map(({ id }) => id);
    expect(kept.length).toBeGreaterThan(50);
    expect(missing.filter((id) => !leftOut.includes(`\`${id}\``))).toEqual([]);
  });

  test.each(kept)('of $id, is there claim by claim', ({ id, facts: list }) => {
    const own = claimed.find((feature) => feature.id === id)?.properties.claims ?? [];
    for (const fact of list.filter(({ isLeftOut }) => !isLeftOut)) {
      const said = own.filter((claim) => isSaid(claim, fact));
      expect(said, `${fact.by} ${fact.source}`).not.toEqual([]);
      expect(said.map((claim) => claim.said)).toContain(fact.said ?? undefined);
      const numbers = said.flatMap(numbersOf);
      for (const number of fact.numbers) expect(numbers).toContain(number);
    }
    for (const fact of list.filter(({ isLeftOut }) => isLeftOut))
      expect(own.some((claim) => isSaid(claim, fact))).toBe(false);
  });
});

describe('the claims of the file', () => {
  /** What speakers said in words only, and our own reckoning, which says that it is ours. */
  const REST = ['e-brave-arr/0', 'e-putin-0320/0', 'e-putin-0320/1', 'e-putin-1031/1', 'e-sort-russia/1'];
  const known = [...marks.flatMap((mark) => mark.facts), ...series];

  test.each([...claims])(
    '%s is from the speaker and the source it names, with their number',
    (address, claim) => {
      const said = known.filter((fact) => isSaid(claim, fact));
      const numbers = new Set(said.flatMap((fact) => fact.numbers));
      const isOurs = claim.amounts?.some(({ of }) => of?.en?.includes('our reckoning')) ?? false;
      if (!REST.includes(address) && !isOurs)
        expect(numbersOf(claim).filter((number) => !numbers.has(number) && claim.source !== 'S-jcc')).toEqual(
          [],
        );
      if (address !== 'e-brave-arr/0') expect(said).not.toEqual([]);
    },
  );

  test('say of every sum from the table that it is ours', () => {
    const summed = [...claims].filter(
      ([, { by, source, amounts }]) => by === 'jcc' && amounts && [source].flat().includes('S-jcc'),
    );
    expect(summed.length).toBeGreaterThan(30);
    for (const [address, { amounts = [] }] of summed)
      for (const { of } of amounts) expect(of?.en, address).toMatch(/\bour\b/);
  });
});

describe('the strands', () => {
  test('are one per goods and country, all of the same day, drawn as totals once', () => {
    const fromOdesa = flows.filter(({ properties }) => properties.from === 'greater-odesa');
    expect(fromOdesa).toHaveLength(29);
    const names = fromOdesa.map(({ properties }) => `${properties.goods} ${properties.to}`);
    expect(new Set(names).size).toBe(29);
    for (const { id, properties } of fromOdesa) {
      const totals = properties.claims.filter(({ amounts }) =>
        amounts?.some(({ scope }) => scope === 'total'),
      );
      expect(
        totals.map(({ by, source, said }) => [by, source, said]),
        id,
      ).toEqual([['jcc', 'S-jcc', '2023-05-17']]);
    }
  });

  test('stay below the sum of the whole table, which is no strand', () => {
    const drawn = flows
      .filter(({ properties }) => properties.from === 'greater-odesa')
      .flatMap(({ properties }) => properties.claims.flatMap(({ amounts = [] }) => amounts))
      .filter(({ scope }) => scope === 'total')
      .reduce((sum, { value = 0 }) => sum + value, 0);
    expect(drawn).toBeLessThan(claims.get('e-table/0')?.amounts?.[0]?.value ?? 0);
    expect(drawn).toBeGreaterThan(20_000_000);
  });

  test('claim no track: every route is ours, and those by sea have way points', () => {
    for (const { id, properties, geometry } of flows) {
      expect(properties.route, id).toBe('schematic');
      for (const { route } of properties.claims) expect(route, id).not.toBe('reported');
      const isFar = properties.mode === 'sea' && properties.from === 'greater-odesa' && id !== 'f-af-wheat';
      if (isFar && geometry?.type === 'LineString')
        expect(geometry.coordinates.length, id).toBeGreaterThan(3);
    }
  });
});

describe('the two sortings', () => {
  /** Income group and development category of each country drawn, from the table as OCHA published it (S-hdx). */
  const TABLE: Readonly<Record<string, readonly [income: string, development: string]>> = {
    spain: ['high', 'developed'],
    italy: ['high', 'developed'],
    netherlands: ['high', 'developed'],
    portugal: ['high', 'developed'],
    israel: ['high', 'developed'],
    china: ['upper-middle', 'developing'],
    turkiye: ['upper-middle', 'developing'],
    libya: ['upper-middle', 'developing'],
    egypt: ['lower-middle', 'developing'],
    bangladesh: ['lower-middle', 'developing'],
    india: ['lower-middle', 'developing'],
    indonesia: ['lower-middle', 'developing'],
    kenya: ['lower-middle', 'developing'],
    tunisia: ['lower-middle', 'developing'],
    ethiopia: ['low', 'developing'],
    yemen: ['low', 'developing'],
    afghanistan: ['low', 'developing'],
    sudan: ['low', 'developing'],
    somalia: ['low', 'developing'],
  };
  const members = (sorting: string, group: string) =>
    dispatch.sortings?.find(({ id }) => id === sorting)?.groups.find(({ id }) => id === group)?.members ?? [];
  const where = (is: (income: string, development: string) => boolean) =>
    Object.entries(TABLE).flatMap(([id, [income, development]]) => (is(income, development) ? [id] : []));

  test('put each country where the table has it; Indonesia, which moved, in no group of Russia’s', () => {
    expect(members('russia', 'better-off').toSorted()).toEqual(
      where((income) => income === 'high' || income === 'upper-middle').toSorted(),
    );
    expect(members('russia', 'all-others').toSorted()).toEqual(
      where((income) => income.startsWith('low'))
        .filter((id) => id !== 'indonesia')
        .toSorted(),
    );
    expect(members('un', 'developing').toSorted()).toEqual(where((_, is) => is === 'developing').toSorted());
    expect(members('un', 'all-others').toSorted()).toEqual(where((_, is) => is === 'developed').toSorted());
  });

  test('belong to their speakers, and overlap', () => {
    const shares = ['e-sort-russia/0', 'e-sort-un/0'].map((address) => claims.get(address));
    expect(shares.map((claim) => [claim?.by, claim?.amounts?.[0]?.value])).toEqual([
      ['ru-mfa', 81],
      ['un', 57],
    ]);
    const both = members('russia', 'better-off').filter((id) => members('un', 'developing').includes(id));
    expect(both).toEqual(expect.arrayContaining(['china', 'turkiye']));
  });
});
