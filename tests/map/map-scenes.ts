import type { Position } from 'geojson';
import type { Status } from '../../src/model/types.ts';
import { DARK, LIGHT, METRICS } from '../../src/scene/theme.ts';
import type { Hue, Scene, SceneEvent, SceneFlow, ScenePlace, StrandShape } from '../../src/scene/types.ts';

/* Scenes by hand, so that these tests stand without a dispatch and without `buildScene`. */

export { DARK, LIGHT };
export const DESK = METRICS.desk;

export const PHONE = METRICS.phone;

export const PYONGYANG: Position = [125.74, 39.02];
export const MOSCOW: Position = [37.62, 55.76];
export const ANCHORAGE: Position = [-149.9, 61.22];

const RADIANS = Math.PI / 180;

/** A great circle as a scene has it: longitudes run on without a jump. */
export function geodesic(from: Position, to: Position, steps = 64): Position[] {
  const vector = ([x = 0, y = 0]: Position) => [
    Math.cos(y * RADIANS) * Math.cos(x * RADIANS),
    Math.cos(y * RADIANS) * Math.sin(x * RADIANS),
    Math.sin(y * RADIANS),
  ];
  const [a, b] = [vector(from), vector(to)];
  const dot = a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const angle = Math.acos(dot);
  let previous = from[0] ?? 0;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const weights = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
    const [x = 0, y = 0, z = 0] = a.map(
      (value, i) => value * (weights[0] ?? 0) + (b[i] ?? 0) * (weights[1] ?? 0),
    );
    let longitude = Math.atan2(y, x) / RADIANS;
    longitude += 360 * Math.round((previous - longitude) / 360);
    previous = longitude;
    return [longitude, Math.asin(z) / RADIANS];
  });
}

const text = (value: string) => ({ text: value, lang: 'en' });

export function place(id: string, position: Position, more: Partial<ScenePlace> = {}): ScenePlace {
  return {
    id,
    name: text(id),
    type: 'city',
    precision: 'city',
    sign: 'city',
    position,
    rank: 1,
    state: 'normal',
    ...more,
  };
}

export function event(id: string, position: Position, more: Partial<SceneEvent> = {}): SceneEvent {
  return {
    id,
    name: text(id),
    date: text('15 August 2025'),
    position,
    status: 'confirmed',
    rank: 1,
    state: 'normal',
    ...more,
  };
}

export interface FlowOptions extends Partial<SceneFlow> {
  readonly slot?: number;
  readonly of?: number;
  readonly side?: 'outward' | 'return';
}

export function flow(id: string, from: Position, to: Position, options: FlowOptions = {}): SceneFlow {
  const { slot = 0, of = 1, side = 'outward', ...more } = options;
  return {
    key: id,
    id,
    goods: 'goods',
    hue: 'arms',
    status: 'confirmed',
    shape: { kind: 'figure', width: 6 },
    route: 'schematic',
    path: geodesic(from, to),
    from: { place: 'from', position: from, open: false, slot: 0, of: 1 },
    to: { place: 'to', position: to, open: false, slot: 0, of: 1 },
    lane: { corridor: 'corridor', side, slot, of, outward: of, row: 0 },
    state: 'normal',
    detail: false,
    label: { name: text(id), amount: text('about 8,000') },
    ...more,
  };
}

export function scene(more: Partial<Scene> = {}): Scene {
  const parts = { flows: [], places: [], events: [], ...more };
  const drawn = [...parts.places, ...parts.flows, ...parts.events].map(({ id }) => id);
  return {
    id: 'test',
    lang: 'en',
    title: text('A test'),
    description: text('A scene made by hand.'),
    theme: { palette: LIGHT, metrics: DESK },
    bounds: [36, 38, 127, 58],
    storyCountries: ['KP', 'RU'],
    names: [],
    drawn: [...new Set(drawn)],
    unlocated: [],
    bent: [],
    ...parts,
  };
}

const STATUSES: readonly Status[] = ['confirmed', 'claimed', 'disputed', 'denied', 'unknown'];
const SHAPES: readonly StrandShape[] = [
  { kind: 'figure', width: 8 },
  { kind: 'range', core: 4, band: 9 },
  { kind: 'none', width: 7 },
  { kind: 'announced', width: 3 },
  { kind: 'upper', band: 7 },
];
const HUES: readonly Hue[] = ['people', 'arms', 'food', 'energy', 'technology', 'information', 'neutral'];

/** Twelve strands of every kind between Pyongyang and Moscow, seven of them outward. */
export function storyScene(more: Partial<Scene> = {}): Scene {
  const of = 12;
  const flows = Array.from({ length: of }, (_, slot) => {
    const side = slot < 7 ? 'outward' : 'return';
    const ends = side === 'outward' ? [PYONGYANG, MOSCOW] : [MOSCOW, PYONGYANG];
    return flow(`flow-${slot}`, ends[0] ?? PYONGYANG, ends[1] ?? MOSCOW, {
      slot,
      of,
      side,
      hue: HUES[slot % HUES.length] ?? 'neutral',
      status: STATUSES[slot % STATUSES.length] ?? 'unknown',
      shape: SHAPES[(slot >> 1) % SHAPES.length] ?? { kind: 'none', width: 7 },
      lane: { corridor: 'corridor', side, slot, of, outward: 7, row: 0 },
      label: { name: text(`Strand number ${slot}`), amount: text('over 1,000') },
    });
  });
  return scene({
    flows,
    places: [
      place('Pyongyang', PYONGYANG, {
        sign: 'capital',
        rank: 0,
        name: { text: 'Pyongyang 평양', lang: 'en' },
      }),
      place('Moscow', MOSCOW, { sign: 'capital', rank: 0 }),
      place('Kursk', [36.19, 51.73], { rank: 1 }),
      place('Rajin', [130.3, 42.25], { sign: 'site', rank: 3 }),
      place('Alaska', [-152, 64], {
        sign: 'none',
        type: 'region',
        precision: 'region',
        area: {
          type: 'Polygon',
          coordinates: [
            [
              [-165, 60],
              [-141, 60],
              [-141, 69.6],
              [-165, 68],
              [-165, 60],
            ],
          ],
        },
      }),
    ],
    events: [event('Summit', ANCHORAGE)],
    names: [
      { kind: 'water', text: text('Arctic Ocean'), position: [150, 78] },
      { kind: 'water', text: text('Pacific Ocean'), position: [165, 35] },
      { kind: 'country', text: text('China'), position: [103, 35] },
      { kind: 'country', text: text('Russia'), position: [100, 64] },
    ],
    ...more,
  });
}
