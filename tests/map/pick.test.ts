import { expect, test } from 'vitest';
import { type PickInput, pickMarks } from '../../src/map/pick.ts';
import type { Sign } from '../../src/scene/layout/signs.ts';
import { flow, MOSCOW, PYONGYANG, scene } from './map-scenes.ts';

function sign(id: string, x: number, y: number, kind: Sign['kind'] = 'city'): Sign {
  return { kind, ids: [id], at: { x, y }, radius: 5, state: 'normal' };
}

function pick(more: Partial<PickInput> & { readonly signs?: readonly Sign[] }): string | null {
  return pickAll(more)[0] ?? null;
}

function pickAll(more: Partial<PickInput> & { readonly signs?: readonly Sign[] }): readonly string[] {
  const { signs = [], ...input } = more;
  return pickMarks({
    scene: scene(),
    layout: { plan: [], strands: [], signs, labels: [] },
    copies: [0],
    point: [100, 100],
    radius: 12,
    flows: [],
    area: null,
    ...input,
  });
}

const FLOWS = [
  { id: 'far', distance: 6 },
  { id: 'near', distance: 2 },
];

test('a place comes before an event, an event before a flow, a flow before an area', () => {
  const event = sign('event', 100, 100, 'event');
  const city = sign('city', 108, 100);
  expect(pick({ signs: [event, city], flows: FLOWS, area: 'area' })).toBe('city');
  expect(pick({ signs: [event], flows: FLOWS, area: 'area' })).toBe('event');
  expect(pick({ flows: FLOWS, area: 'area' })).toBe('near');
  expect(pick({ area: 'area' })).toBe('area');
  expect(pick({})).toBeNull();
});

test('the nearest of its kind wins, and nothing beyond the radius', () => {
  expect(pick({ signs: [sign('a', 109, 100), sign('b', 104, 100)] })).toBe('b');
  expect(pick({ signs: [sign('a', 113, 100)] })).toBeNull();
  expect(pick({ signs: [sign('a', 113, 100)], radius: 22 })).toBe('a');
});

test('an open end of a strand is no place to choose', () => {
  expect(pick({ signs: [sign('country', 100, 100, 'open')] })).toBeNull();
});

test('a selected flow wins a tie, not a difference', () => {
  const selected = scene({ flows: [flow('s', PYONGYANG, MOSCOW, { state: 'selected' })] });
  const tie = [
    { id: 'other', distance: 0 },
    { id: 's', distance: 0.3 },
  ];
  expect(pick({ scene: selected, flows: tie })).toBe('s');
  expect(
    pick({
      scene: selected,
      flows: [
        { id: 'other', distance: 0 },
        { id: 's', distance: 4 },
      ],
    }),
  ).toBe('other');
});

test('of flows all in reach are meant, nearest first, each once', () => {
  const several = [
    { id: 'c', distance: 22 },
    { id: 'b', distance: 9 },
    { id: 'a', distance: 1 },
    { id: 'b', distance: 11 },
  ];
  expect(pickAll({ flows: several, area: 'area' })).toEqual(['a', 'b']);
  expect(pickAll({ flows: several, radius: 22 })).toEqual(['a', 'b', 'c']);
  expect(pickAll({ flows: [{ id: 'c', distance: 22 }], area: 'area' })).toEqual(['area']);
  expect(pickAll({ signs: [sign('city', 100, 100)], flows: several })).toEqual(['city']);
  const selected = scene({ flows: [flow('b', PYONGYANG, MOSCOW, { state: 'selected' })] });
  expect(
    pickAll({
      scene: selected,
      flows: [
        { id: 'a', distance: 0 },
        { id: 'b', distance: 0.4 },
      ],
    }),
  ).toEqual(['b', 'a']);
});

test('a mouse on one flow means that one where the others keep their distance, a finger never', () => {
  const apart = [
    { id: 'a', distance: 0 },
    { id: 'a', distance: 2 },
    { id: 'b', distance: 5 },
  ];
  expect(pickAll({ flows: apart })).toEqual(['a']);
  expect(pickAll({ flows: apart, radius: 22 })).toEqual(['a', 'b']);
  const close = [
    { id: 'a', distance: 0 },
    { id: 'b', distance: 4 },
  ];
  expect(pickAll({ flows: close })).toEqual(['a', 'b']);
});

test('marks are found on copies of the world too', () => {
  expect(pick({ signs: [sign('a', 612, 100)], copies: [-512, 0, 512] })).toBe('a');
});

test('the name of a mark stands for it', () => {
  const box = { left: 90, top: 95, right: 160, bottom: 108 };
  const label = {
    kind: 'flow',
    id: 'named',
    lines: [],
    at: { x: 90, y: 105 },
    anchor: 'start',
    size: 13,
    lineHeight: 16,
    spacing: 0,
    box,
  } as const;
  const layout = { plan: [], strands: [], signs: [], labels: [label] };
  expect(pick({ layout })).toBe('named');
  expect(pick({ layout, point: [100, 120] })).toBeNull();
});
