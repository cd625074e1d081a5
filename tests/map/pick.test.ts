import { expect, test } from 'vitest';
import { type PickInput, pickMark } from '../../src/map/pick.ts';
import type { Sign } from '../../src/scene/layout/signs.ts';
import { flow, MOSCOW, PYONGYANG, scene } from './map-scenes.ts';

function sign(id: string, x: number, y: number, kind: Sign['kind'] = 'city'): Sign {
  return { kind, ids: [id], at: { x, y }, radius: 5, state: 'normal' };
}

function pick(more: Partial<PickInput> & { readonly signs?: readonly Sign[] }): string | null {
  const { signs = [], ...input } = more;
  return pickMark({
    scene: scene(),
    layout: { strands: [], signs, labels: [] },
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
  const layout = { strands: [], signs: [], labels: [label] };
  expect(pick({ layout })).toBe('named');
  expect(pick({ layout, point: [100, 120] })).toBeNull();
});
