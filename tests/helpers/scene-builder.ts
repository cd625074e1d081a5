import type { Position } from 'geojson';
import { flatPath } from '../../src/geo/flat-path.ts';
import { geodesicPath } from '../../src/geo/geodesic-path.ts';
import { placeStrands } from '../../src/geo/strands.ts';
import type { LocalText } from '../../src/language/text.ts';
import { themeFor } from '../../src/scene/theme.ts';
import type { Scene, SceneFlow, ScenePlace } from '../../src/scene/types.ts';

export function words(text: string, lang = 'en'): LocalText {
  return { text, lang };
}

export interface FlowPlan extends Partial<Omit<SceneFlow, 'from' | 'to' | 'path' | 'lane' | 'label'>> {
  readonly id: string;
  readonly from: readonly [place: string, position: Position];
  readonly to: readonly [place: string, position: Position];
  readonly name?: string;
  readonly amount?: string;
}

/** Flows side by side, as `src/geo` places them. */
export function sceneFlows(plans: readonly FlowPlan[]): readonly SceneFlow[] {
  const paths = plans.map(({ from, to }) => geodesicPath(from[1], to[1]));
  const placed = placeStrands(
    plans.map(({ id }, index) => ({ key: id, path: paths[index] ?? [], through: [], rank: index, width: 8 })),
  );
  return plans.flatMap((plan, index) => {
    const { from, to, name = plan.id, amount, ...rest } = plan;
    const [path, placing] = [paths[index], placed.get(plan.id)];
    if (!path || !placing) return [];
    const { corridor, side, slot, of, outward, row } = placing;
    const flat = flatPath(path);
    return [
      {
        key: plan.id,
        goods: plan.id,
        hue: 'arms',
        status: 'confirmed',
        shape: { kind: 'figure', width: 8 },
        route: 'schematic',
        state: 'normal',
        detail: false,
        ...rest,
        path,
        ...(flat ? { flatPath: flat } : {}),
        from: { place: from[0], position: path[0] ?? [0, 0], open: false, ...placing.from },
        to: { place: to[0], position: path.at(-1) ?? [0, 0], open: false, ...placing.to },
        lane: { corridor, side, slot, of, outward, row },
        label: { name: words(name), ...(amount === undefined ? {} : { amount: words(amount) }) },
      } satisfies SceneFlow,
    ];
  });
}

export function scenePlace(id: string, position: Position, rest: Partial<ScenePlace> = {}): ScenePlace {
  return {
    id,
    name: words(id),
    type: 'city',
    precision: 'city',
    sign: 'city',
    position,
    rank: 0,
    state: 'normal',
    ...rest,
  };
}

/** A whole scene around what a test cares about. */
export function sceneOf(parts: Partial<Scene>): Scene {
  return {
    id: 'fixture',
    lang: 'en',
    title: words('A fixture'),
    description: words('Lines of a fixture.'),
    theme: themeFor('light', 'desk'),
    bounds: [-30, -30, 30, 30],
    storyCountries: [],
    flows: [],
    places: [],
    events: [],
    names: [],
    drawn: [],
    unlocated: [],
    bent: [],
    ...parts,
  };
}
