import type { Status } from '../../src/model/types.ts';
import { themeFor } from '../../src/scene/theme.ts';
import type { Hue, MarkState, Scene, StrandShape } from '../../src/scene/types.ts';
import { flow, scene, storyScene } from '../map/map-scenes.ts';
import type { Scenes } from './strand-twin.ts';

const STATUSES: readonly Status[] = ['confirmed', 'claimed', 'disputed', 'denied', 'unknown'];
const SHAPES: readonly StrandShape[] = [
  { kind: 'figure', width: 10 },
  { kind: 'range', core: 6, band: 11 },
  { kind: 'upper', band: 8 },
  { kind: 'none', width: 7 },
  { kind: 'announced', width: 3 },
];
const HUES: readonly Hue[] = ['people', 'arms', 'food', 'energy', 'technology'];

/** Every status in every shape, each strand in a scene of its own: statuses down, shapes across. */
export function everyLine(state: MarkState = 'normal', scheme: 'light' | 'dark' = 'light'): Scenes {
  const [first, ...others] = STATUSES.flatMap((status, row) =>
    SHAPES.map((shape, column) => {
      const west = -50 + column * 21;
      const north = 30 - row * 14;
      const line = flow(`${status}-${shape.kind}`, [west, north], [west + 18, north - 5], {
        status,
        shape,
        state,
        hue: HUES[row] ?? 'neutral',
      });
      return scene({ flows: [line], bounds: [-52, -36, 54, 36], theme: themeFor(scheme, 'desk') });
    }),
  );
  if (!first) throw new Error('no lines');
  return [first, ...others];
}

/** Twelve strands between two places, seven of them outward. */
export const twelve: Scene = storyScene();
