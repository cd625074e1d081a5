import { defaultTime } from '../../model/select.ts';
import type { Dispatch } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { METRICS } from '../../scene/theme.ts';
import type { Metrics, Palette, Scene } from '../../scene/types.ts';

/** All of a dispatch in the time it opens with, of which each task shows its part. */
export function wholeScene(
  dispatch: Dispatch,
  lang: string,
  palette: Palette,
  medium: Metrics['medium'],
): Scene {
  const selection = { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null };
  return buildScene(dispatch, selection, { theme: { palette, metrics: METRICS[medium] }, lang });
}
