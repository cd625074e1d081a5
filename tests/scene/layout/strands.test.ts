import { describe, expect, test } from 'vitest';
import { convexTouch, distance, distanceToSegment } from '../../../src/scene/layout/plane.ts';
import { pointAt } from '../../../src/scene/layout/polyline.ts';
import { widthAt } from '../../../src/scene/layout/strand-size.ts';
import type { StrandLayout } from '../../../src/scene/layout/strands.ts';
import { themeFor } from '../../../src/scene/theme.ts';
import type { Scene, SceneFlow } from '../../../src/scene/types.ts';
import {
  DESK,
  headsOf,
  headTriangle,
  layoutStrands,
  middleOf,
  PHONE,
  projectionOf,
} from '../../helpers/layouts.ts';
import { sceneFlows, sceneOf } from '../../helpers/scene-builder.ts';
import { EIGHTEEN, twoNeighbours } from '../../helpers/two-neighbours.ts';

const desk = twoNeighbours(themeFor('light', 'desk'));
const phone = twoNeighbours(themeFor('light', 'phone'));

function strandsOn(scene: Scene, projection: 'globe' | 'mercator', frame: { width: number; height: number }) {
  return layoutStrands(scene, projectionOf(scene, { projection, ...frame }), frame);
}

function withState(scene: Scene, state: (flow: SceneFlow) => SceneFlow['state']): Scene {
  return { ...scene, flows: scene.flows.map((flow) => ({ ...flow, state: state(flow) })) };
}

describe.each(['globe', 'mercator'] as const)('eighteen flows on a desk, %s', (projection) => {
  const strands = strandsOn(desk, projection, DESK);

  test('are all told apart', () => {
    expect(strands.map(({ key }) => key).toSorted()).toEqual(EIGHTEEN.map(({ id }) => id).toSorted());
    const sorted = strands.toSorted((a, b) => a.slot - b.slot);
    for (const share of [0.2, 0.35, 0.5, 0.65, 0.8]) {
      for (const [index, strand] of sorted.entries()) {
        const next = sorted[index + 1];
        if (!next) continue;
        const own = share * (strand.pieces[0]?.line.length ?? 0);
        const other = strand.side === next.side ? share : 1 - share;
        const widths = localWidth(strand, share) + localWidth(next, other);
        expect(nearest(pointAlong(strand, own), next) - widths / 2).toBeGreaterThan(0.3);
      }
    }
  });

  test('have heads that touch neither each other nor the sign of a place', () => {
    const heads = headsOf(strands);
    expect(heads).toHaveLength(18);
    const project = projectionOf(desk, { projection, ...DESK });
    for (const [index, head] of heads.entries()) {
      const triangle = headTriangle(head);
      for (const other of heads.slice(index + 1)) {
        expect(convexTouch(triangle, headTriangle(other))).toBe(false);
      }
      for (const { position } of desk.places.slice(0, 3)) {
        const [x, y] = project(position) ?? [Number.NaN, Number.NaN];
        const gap = Math.min(
          ...triangle.map((corner, side) =>
            distanceToSegment({ x, y }, corner, triangle[(side + 1) % 3] ?? corner),
          ),
        );
        expect(gap).toBeGreaterThanOrEqual(7);
      }
    }
  });

  test('never cross one another', () => {
    for (const [index, strand] of strands.entries()) {
      for (const other of strands.slice(index + 1)) expect(crosses(strand, other)).toBe(false);
    }
  });

  test('are gathered where they leave, thin at the tail and full at the neck', () => {
    const oil = strands.find(({ key }) => key === 'oil');
    expect(oil?.neck).toBe(8);
    expect(oil?.tail).toBeCloseTo(2.8);
    const rockets = strands.find(({ key }) => key === 'rockets');
    expect(rockets?.tail).toBe(rockets?.neck);
  });
});

describe('on a phone', () => {
  test('each direction becomes one bundle that knows its flows', () => {
    const strands = strandsOn(phone, 'globe', PHONE);
    expect(strands.map(({ bundled, side, flows }) => [bundled, side, flows.length])).toEqual([
      [true, 'outward', 8],
      [true, 'return', 10],
    ]);
  });

  test('the strand the reader chose stays by itself, drawn after the bundles', () => {
    const chosen = withState(phone, ({ id }) => (id === 'troops' ? 'selected' : 'dimmed'));
    const strands = strandsOn(chosen, 'globe', PHONE);
    expect(strands.at(-1)?.key).toBe('troops');
    expect(strands.flatMap(({ flows }) => flows.map(({ id }) => id)).toSorted()).toEqual(
      EIGHTEEN.map(({ id }) => id).toSorted(),
    );
  });
});

describe('strandsOf', () => {
  test('grows a strand under the pointer without moving anything', () => {
    const calm = strandsOn(desk, 'globe', DESK);
    const pointed = strandsOn(
      withState(desk, ({ id }) => (id === 'oil' ? 'hovered' : 'normal')),
      'globe',
      DESK,
    );
    const [before, after] = [calm, pointed].map((strands) => strands.find(({ key }) => key === 'oil'));
    expect(after?.neck).toBeCloseTo((before?.neck ?? 0) * 1.15);
    expect(after?.pieces[0]?.head?.tip).toEqual(before?.pieces[0]?.head?.tip);
    expect(pointed.map(middleOf).slice(0, 5)).toEqual(calm.map(middleOf).slice(0, 5));
  });

  test('draws a single flow on its true path', () => {
    const scene = sceneOf({
      flows: sceneFlows([{ id: 'one', from: ['a', [-20, 0]], to: ['b', [20, 0]] }]),
    });
    const [strand] = strandsOn(scene, 'globe', DESK);
    for (const point of strand?.pieces[0]?.line.points ?? []) expect(point.y).toBeCloseTo(DESK.height / 2, 0);
  });

  test('ends a strand at the limb, without a head there', () => {
    const scene = sceneOf({
      bounds: [-40, -30, 40, 30],
      flows: sceneFlows([{ id: 'over', from: ['a', [0, 0]], to: ['b', [150, 10]] }]),
    });
    const [strand] = strandsOn(scene, 'globe', DESK);
    const last = strand?.pieces.at(-1)?.line.points.at(-1) ?? { x: 0, y: 0 };
    const radius = 0.8 * Math.hypot(DESK.width, DESK.height) * 0.5;
    expect(headsOf(strand ? [strand] : [])).toEqual([]);
    expect(distance(last, { x: DESK.width / 2, y: DESK.height / 2 })).toBeGreaterThan(radius * 0.98);
  });

  test('leaves out what is wholly behind the globe or outside the frame', () => {
    const behind = sceneFlows([{ id: 'behind', from: ['a', [170, 0]], to: ['b', [-170, 0]] }]);
    expect(strandsOn(sceneOf({ flows: behind }), 'globe', DESK)).toEqual([]);
    const far = sceneFlows([{ id: 'far', from: ['a', [0, -60]], to: ['b', [10, -62]] }]);
    expect(strandsOn(sceneOf({ bounds: [0, 40, 10, 50], flows: far }), 'mercator', DESK)).toEqual([]);
  });

  test('draws a flow twice where the flat map shows its place twice', () => {
    const scene = sceneOf({
      bounds: [-180, -60, 180, 75],
      flows: sceneFlows([{ id: 'pacific', from: ['a', [150, 10]], to: ['b', [-150, 10]] }]),
    });
    const [strand] = strandsOn(scene, 'mercator', DESK);
    expect(strand?.pieces).toHaveLength(2);
    const [left, right] = strand?.pieces.map(({ line }) => line.points[0]?.x ?? 0) ?? [];
    expect(Math.abs((left ?? 0) - (right ?? 0))).toBeCloseTo(DESK.width, 0);
  });

  test('keeps a known route within 6 px of where it was reported', () => {
    const plans = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      route: 'reported' as const,
      from: ['x', [0, 0]] as const,
      to: ['y', [30, 0]] as const,
    }));
    const scene = sceneOf({
      bounds: [0, -10, 30, 10],
      flows: sceneFlows(plans.map((plan) => ({ ...plan, from: ['x', [0, 0]], to: ['y', [30, 0]] }))),
    });
    for (const strand of strandsOn(scene, 'mercator', DESK)) {
      expect(Math.abs(middleOf(strand).y - DESK.height / 2)).toBeLessThan(6.5);
    }
  });

  test('is stable and costs nothing without flows', () => {
    expect(strandsOn(sceneOf({}), 'globe', DESK)).toEqual([]);
    expect(strandsOn(desk, 'globe', DESK)).toEqual(strandsOn(desk, 'globe', DESK));
  });
});

function pointAlong({ pieces: [piece] }: StrandLayout, s: number) {
  return piece ? pointAt(piece.line, s) : { x: 0, y: 0 };
}

function localWidth({ tail, neck }: StrandLayout, share: number): number {
  return widthAt(tail, neck, share);
}

function nearest(point: { x: number; y: number }, { pieces }: StrandLayout): number {
  return Math.min(
    ...pieces.flatMap(({ line }) =>
      line.points.slice(1).map((next, index) => distanceToSegment(point, line.points[index] ?? next, next)),
    ),
  );
}

/** Whether the one changes sides of the other between its ends. */
function crosses(a: StrandLayout, b: StrandLayout): boolean {
  const [first, second] = [a.pieces[0], b.pieces[0]];
  if (!first || !second) return false;
  const steps = Array.from({ length: 41 }, (_, index) => index / 40);
  const points = steps.map((share) => pointAt(first.line, first.line.length * share));
  const others = steps.map((share) => pointAt(second.line, second.line.length * share));
  return points.some((p, i) => {
    const q = points[i + 1];
    return (
      q !== undefined &&
      others.some((r, j) => others[j + 1] !== undefined && meet(p, q, r, others[j + 1] ?? r))
    );
  });
}

type P = { readonly x: number; readonly y: number };

function meet(a: P, b: P, c: P, d: P): boolean {
  const turn = (p: P, q: P, r: P) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}
