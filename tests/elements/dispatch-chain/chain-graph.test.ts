import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainGraph } from '../../../src/elements/dispatch-chain/chain-graph.ts';
import { chainLayout } from '../../../src/elements/dispatch-chain/chain-layout.ts';
import { markChains, type Way } from '../../../src/model/chains.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const story = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const chains = markChains(story, { time: null, filter: {} });
const chainOf = (id: string): readonly Way[] => {
  const found = chains.find(({ feature }) => feature.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.ways;
};
const names = (ways: readonly Way[]) =>
  chainGraph(ways).columns.map(({ kind, blocks }) => [
    kind,
    blocks.map((block) => block.stations.map(({ hop }) => hop.name.text).join(' + ') || block.kind),
  ]);
const layoutOf = (ways: readonly Way[], width = 900) =>
  chainLayout(chainGraph(ways), width, 150, ({ stations }) =>
    stations.map(({ hop }) => ({ name: hop.name.text, below: 'state' })),
  );

describe('the columns of a chain', () => {
  test('run from the speaker to the reader, no more of them than are needed', () => {
    expect(names(chainOf('event-pyongyang-admits'))).toEqual([
      ['speaker', ['Nordkorea']],
      ['carrier', ['KCNA']],
      ['publisher', ['TASS (quoting KCNA)']],
      ['reader', ['reader']],
    ]);
  });

  test('draw those together who stand between the same', () => {
    expect(names(chainOf('flow-information'))[1]).toEqual([
      'publisher',
      [
        chainOf('flow-information')
          .map(({ hops }) => hops[1]?.name.text)
          .join(' + '),
      ],
    ]);
  });

  test('lead past a column that a way has no use for', () => {
    const [, carriers] = names(chainOf('flow-rockets'));
    expect(carriers?.[1]).toContain('Lusa');
    expect(carriers?.[1]).toContain('pass');
  });
});

describe('any chain of the real story', () => {
  const some = fc.constantFrom(...chains.map(({ ways }) => ways));

  test('has every hop of every way, and an unbroken line along it', () => {
    fc.assert(
      fc.property(some, (ways) => {
        const { columns, links } = chainGraph(ways);
        const columnOf = new Map(
          columns.flatMap(({ blocks }, index) => blocks.map(({ id }) => [id, index] as const)),
        );
        for (const way of ways) {
          const drawn = columns.flatMap(({ blocks }) => blocks.flatMap(({ stations }) => stations));
          for (const { key } of way.hops) expect(drawn.some(({ hop }) => hop.key === key)).toBe(true);
          const steps = links.filter(({ ways: by }) => by.has(way.key));
          expect(steps.map(({ from }) => columnOf.get(from)).sort()).toEqual(
            columns.slice(1).map((_, index) => index),
          );
        }
        for (const { from, to } of links) {
          expect((columnOf.get(to) ?? 0) - (columnOf.get(from) ?? 0)).toBe(1);
        }
      }),
    );
  });

  test('has room for all: no two blocks of a column overlap, none leaves the picture', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 600, max: 1400 }), (ways, width) => {
        const { blocks, height } = layoutOf(ways, width);
        for (const one of blocks) {
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.y + one.height).toBeLessThanOrEqual(height + 0.01);
          expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01);
          for (const other of blocks) {
            if (one === other || one.x !== other.x) continue;
            expect(one.y >= other.y + other.height || other.y >= one.y + one.height).toBe(true);
          }
        }
      }),
    );
  });

  test('stays readable with the many ways of one flow', () => {
    const ways = chainOf('flow-munitions');
    expect(ways.length).toBeGreaterThan(20);
    const graph = chainGraph(ways);
    expect(graph.links.length).toBeLessThan(3 * ways.length);
    expect(layoutOf(ways).height).toBeLessThan(1800);
  });
});
