import type { Position } from 'geojson';
import { joinLegs, legsThrough } from '../../src/geo/geodesic-path.ts';
import { layTrunks } from '../../src/geo/trunks.ts';
import { sharesOf } from '../../src/scene/layout/trace.ts';
import type { Scene, SceneFlow } from '../../src/scene/types.ts';
import { sceneFlows, sceneOf } from './scene-builder.ts';

const PORT: Position = [-20, 20];
const STRAIT: Position = [-18, 6];
const SPLIT: Position = [-8, -4];
const STATUSES = ['claimed', 'confirmed', 'claimed', 'disputed', 'denied', 'unknown'] as const;

/** Strands from one port through one strait: half of them on to one place in the east, the others each to its own. */
export function trunkScene(count: number): Scene {
  const together = Math.ceil(count / 2);
  const ways = Array.from({ length: count }, (_, index): readonly Position[] =>
    index < together
      ? [PORT, STRAIT, SPLIT, [12, 0], [22, 8]]
      : [PORT, STRAIT, SPLIT, [-28 + (50 * (index - together)) / (count - together), -22 - 3 * (index % 2)]],
  );
  const strands = ways.map((stops, index) => ({
    key: `s${index}`,
    path: joinLegs(legsThrough(stops)),
    through: stops.slice(1, -1),
    rank: 0,
    width: 8,
  }));
  const legs = layTrunks(strands);
  const flows = strands.map(({ key, path }, index): SceneFlow => {
    const to = index < together ? 'together' : key;
    const [made] = sceneFlows([
      { id: key, from: ['port', PORT], to: [to, path.at(-1) ?? PORT], hue: 'food' },
    ]);
    if (!made) throw new Error('no flow');
    const at = sharesOf(path);
    const own = (legs.get(key) ?? []).map((leg) => ({
      ...leg,
      from: at[leg.from] ?? 0,
      to: at[leg.to] ?? 1,
    }));
    const { flatPath, ...flow } = made;
    return {
      ...flow,
      path,
      legs: own,
      status: STATUSES[index % STATUSES.length] ?? 'claimed',
      shape: { kind: 'figure', width: 3 + (index % 6) },
      to: { ...flow.to, open: true },
    };
  });
  return sceneOf({ bounds: [-30, -26, 28, 24], flows });
}
