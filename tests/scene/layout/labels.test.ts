import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/scene/layout/label.ts';
import { layoutScene, type SceneLayout } from '../../../src/scene/layout/layout-scene.ts';
import type { Box } from '../../../src/scene/layout/occupancy.ts';
import { convexTouch } from '../../../src/scene/layout/plane.ts';
import { widthAt } from '../../../src/scene/layout/strand-size.ts';
import { themeFor } from '../../../src/scene/theme.ts';
import type { Scene, SceneFlow } from '../../../src/scene/types.ts';
import { DESK, headsOf, headTriangle, PHONE, projectionOf } from '../../helpers/layouts.ts';
import { sceneFlows, sceneOf, scenePlace, words } from '../../helpers/scene-builder.ts';
import { EIGHTEEN, twoNeighbours } from '../../helpers/two-neighbours.ts';

type Projection = 'globe' | 'mercator';

function lay(scene: Scene, projection: Projection, frame: { width: number; height: number }): SceneLayout {
  return layoutScene(scene, projectionOf(scene, { projection, ...frame }), frame);
}

function ids(labels: readonly Label[], kind: Label['kind']): readonly (string | undefined)[] {
  return labels.filter((label) => label.kind === kind).map(({ id }) => id);
}

function choose(scene: Scene, id: string): Scene {
  const state = (own: string): SceneFlow['state'] => (own === id ? 'selected' : 'dimmed');
  return { ...scene, flows: scene.flows.map((flow) => ({ ...flow, state: state(flow.id) })) };
}

function corners({ left, top, right, bottom }: Box) {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe.each([
  ['globe', 'desk', DESK],
  ['mercator', 'desk', DESK],
  ['globe', 'phone', PHONE],
  ['mercator', 'phone', PHONE],
] as const)('names on the %s, %s', (projection, medium, frame) => {
  const scene = twoNeighbours(themeFor('light', medium));
  const { labels, strands, signs } = lay(scene, projection, frame);

  test('stay in the picture and off each other', () => {
    expect(labels.length).toBeGreaterThan(4);
    for (const [index, { box }] of labels.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(frame.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(frame.height);
      for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
    }
  });

  test('lie on no head and no sign', () => {
    for (const { box } of labels) {
      for (const head of headsOf(strands)) expect(convexTouch(corners(box), headTriangle(head))).toBe(false);
      for (const { at } of signs)
        expect(overlap(box, { left: at.x, right: at.x, top: at.y, bottom: at.y })).toBe(false);
    }
  });

  test('let no strand run through them, but for the places where flows end', () => {
    for (const { box } of labels.filter(({ kind }) => kind !== 'place')) {
      for (const { pieces, tail, neck } of strands) {
        for (const { line } of pieces) {
          for (const [index, { x, y }] of line.points.entries()) {
            const half = widthAt(tail, neck, (line.at[index] ?? 0) / line.length) / 2;
            expect(overlap(box, { left: x - half, right: x + half, top: y - half, bottom: y + half })).toBe(
              false,
            );
          }
        }
      }
    }
  });

  test('cross no hairline', () => {
    for (const { leader } of labels) {
      if (!leader) continue;
      const [top, bottom] = [Math.min(leader.from.y, leader.to.y), Math.max(leader.from.y, leader.to.y)];
      const line = { left: leader.from.x - 0.4, right: leader.from.x + 0.4, top, bottom };
      for (const { box, leader: own } of labels) if (own !== leader) expect(overlap(line, box)).toBe(false);
    }
  });

  test('are never set smaller than 12 px', () => {
    for (const { size } of labels) expect(size).toBeGreaterThanOrEqual(12);
  });

  test('name the ends of the flows', () => {
    expect(ids(labels, 'place')).toEqual(['pyongyang', 'moscow', 'kursk']);
  });
});

describe('names of flows', () => {
  const desk = twoNeighbours(themeFor('light', 'desk'));

  test('stand beside all eighteen strands on a desk, on upright hairlines clear of the heads', () => {
    for (const projection of ['globe', 'mercator'] as const) {
      const { labels, strands } = lay(desk, projection, DESK);
      const flows = labels.filter(({ kind }) => kind === 'flow');
      expect(flows.map(({ id }) => id).toSorted()).toEqual(EIGHTEEN.map(({ id }) => id).toSorted());
      for (const { leader } of flows) {
        expect(leader?.from.x).toBe(leader?.to.x);
        for (const head of headsOf(strands)) {
          const away = Math.hypot(head.tip.x - (leader?.from.x ?? 0), head.tip.y - (leader?.from.y ?? 0));
          expect(away).toBeGreaterThanOrEqual(40);
        }
      }
    }
  });

  test('hang below the lower half of a bundle and stand above the upper', () => {
    const { labels } = lay(desk, 'globe', DESK);
    const below = labels.filter(({ leader }) => leader && leader.to.y > leader.from.y).map(({ id }) => id);
    expect(below).toContain('troops');
    expect(below).not.toContain('food');
  });

  test('on a phone only the chosen flow has its name', () => {
    const phone = twoNeighbours(themeFor('light', 'phone'));
    expect(ids(lay(phone, 'globe', PHONE).labels, 'flow')).toEqual([]);
    expect(ids(lay(choose(phone, 'munitions'), 'globe', PHONE).labels, 'flow')).toEqual(['munitions']);
  });

  test('go, but for the chosen one, while a flow is chosen', () => {
    const { labels } = lay(choose(desk, 'oil'), 'globe', DESK);
    expect(ids(labels, 'flow')).toEqual(['oil']);
    expect(ids(labels, 'place')).toEqual(['pyongyang', 'moscow', 'kursk']);
  });

  test('break into lines where they are too long, amount last', () => {
    const [plan] = EIGHTEEN;
    if (!plan) throw new Error('no plan');
    const name = 'Panzerabwehrlenkwaffen und Mehrfachraketenwerfer samt Munition';
    const scene = twoNeighbours(themeFor('light', 'phone'), [{ ...plan, name, amount: 'mehrere Hundert' }]);
    const [label] = lay(choose(scene, plan.id), 'globe', PHONE).labels.filter(({ kind }) => kind === 'flow');
    expect(label?.lines.length).toBeGreaterThan(2);
    expect(label?.lines.at(-1)?.map(({ text }) => text.text)).toEqual(['mehrere Hundert']);
    expect(
      label?.lines
        .flat()
        .map(({ text }) => text.text)
        .join(' '),
    ).toBe(`${name} mehrere Hundert`);
  });
});

describe('other names', () => {
  test('a place stands on the side where no strand leaves', () => {
    const scene = sceneOf({
      bounds: [-20, -14, 20, 14],
      flows: sceneFlows([{ id: 'east', from: ['a', [0, 0]], to: ['b', [18, 0]] }]),
      places: [scenePlace('a', [0, 0]), scenePlace('b', [18, 0], { rank: 1 })],
    });
    const { labels } = lay(scene, 'mercator', DESK);
    const [a, b] = labels.filter(({ kind }) => kind === 'place');
    expect(a?.box.right).toBeLessThan(DESK.width / 2);
    expect(b?.anchor).toBe('start');
  });

  test('places under one another are told by one sign that knows them all', () => {
    const scene = sceneOf({
      places: ['a', 'b', 'c'].map((id, rank) => scenePlace(id, [rank / 100, 0], { rank })),
    });
    expect(lay(scene, 'mercator', DESK).signs.map((sign) => sign.ids)).toEqual([['a', 'b', 'c']]);
  });

  test('events at one place are one diamond beside its sign, and none is lost', () => {
    const events = ['x', 'y', 'z'].map((id, rank) => ({
      id,
      name: words(id),
      date: words('2024'),
      position: [0, 0],
      status: 'confirmed' as const,
      rank,
      state: 'normal' as const,
    }));
    const scene = sceneOf({ places: [scenePlace('a', [0, 0], { state: 'selected' })], events });
    const [diamond] = lay(scene, 'mercator', DESK).signs.filter(({ kind }) => kind === 'event');
    expect(diamond?.ids).toEqual(['x', 'y', 'z']);
    expect(Math.hypot((diamond?.at.x ?? 0) - 480, (diamond?.at.y ?? 0) - 336)).toBeGreaterThan(12);
  });

  test('a country keeps to its own ground or goes without a name', () => {
    const scene = sceneOf({ names: [{ kind: 'country', text: words('Atlantis'), position: [0, 0] }] });
    const project = projectionOf(scene, { projection: 'mercator', ...DESK });
    const ground =
      (country: (x: number) => string) =>
      ({ x }: { x: number }) =>
        ({ kind: 'land', country: country(x) }) as const;
    const inWest = layoutScene(scene, project, {
      ...DESK,
      ground: ground((x) => (x <= 480 ? 'Atlantis' : 'Lemuria')),
    });
    expect(inWest.labels[0]?.box.right).toBeLessThan(505);
    expect(inWest.labels[0]?.lines[0]?.[0]?.text.text).toBe('ATLANTIS');
    const nowhere = layoutScene(scene, project, { ...DESK, ground: ground((x) => String(Math.round(x))) });
    expect(nowhere.labels).toEqual([]);
  });

  test('nothing is named where the page keeps its buttons', () => {
    const scene = sceneOf({ places: [scenePlace('a', [0, 0], { state: 'selected' })] });
    const project = projectionOf(scene, { projection: 'mercator', ...DESK });
    const keepFree = [{ left: 0, top: 0, right: 960, bottom: 672 }];
    expect(layoutScene(scene, project, { ...DESK, keepFree }).labels).toEqual([]);
  });

  test('nothing moves when the reader points at a flow, a place or an event', () => {
    const calm = twoNeighbours(themeFor('light', 'desk'));
    const point = <Mark extends { id: string; state: SceneFlow['state'] }>(
      marks: readonly Mark[],
      id: string,
    ) => marks.map((mark): Mark => (mark.id === id ? { ...mark, state: 'hovered' } : mark));
    const boxes = (scene: Scene) => lay(scene, 'globe', DESK).labels.map(({ id, box }) => ({ id, box }));
    const before = boxes(calm);
    expect(boxes({ ...calm, flows: point(calm.flows, 'missiles') })).toEqual(before);
    expect(boxes({ ...calm, places: point(calm.places, 'seoul') })).toEqual(before);
    expect(boxes({ ...calm, events: point(calm.events, 'summit') })).toEqual(
      expect.arrayContaining(before.slice(0, 5)),
    );
  });

  test('the same scene is always laid out in the same way', () => {
    const scene = twoNeighbours(themeFor('dark', 'desk'));
    expect(lay(scene, 'globe', DESK)).toEqual(lay(scene, 'globe', DESK));
  });
});
