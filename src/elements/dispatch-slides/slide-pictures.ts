import type { Basemap } from '../../geo/basemap-types.ts';
import { widthOf } from '../../geo/bounds.ts';
import type { Dispatch, TimeWindow } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { METRICS } from '../../scene/theme.ts';
import type { Hue, Palette, Scene } from '../../scene/types.ts';
import { pictureTree } from '../../static/picture.ts';
import type { SvgNode } from '../../static/svg-node.ts';
import type { Size } from '../shared/frame-size.ts';

/** How much of its frame the globe takes, from its middle to its edge. */
const SHARE = 0.47;
/** MapLibre draws the whole world in so many px at zoom 0. */
const WORLD_PX = 512;

/** What all of a story looks like on a wall. */
export function storyScene(
  dispatch: Dispatch,
  time: TimeWindow | null,
  lang: string,
  palette: Palette,
  medium: 'projector' | 'phone',
): Scene {
  const theme = { palette, metrics: { ...METRICS[medium], namesFlows: false } };
  return buildScene(dispatch, { time, filter: {}, selected: null, hovered: null }, { theme, lang });
}

/** A whole globe with some of the story's flows, one of each colour, and not a word on it, for the first slide. */
export function titleGlobe(scene: Scene, basemap: Basemap, size: Size): SvgNode {
  const hues = new Set<Hue>();
  const flows = scene.flows.filter(({ hue, detail }) => {
    const isFirst = !detail && !hues.has(hue);
    hues.add(hue);
    return isFirst;
  });
  const mute: Scene = { ...scene, flows, names: [], events: [], places: [] };
  const [west, south, , north] = scene.bounds;
  const lat = (south + north) / 2;
  const lon = west + widthOf(scene.bounds) / 2;
  const radius = SHARE * Math.min(size.width, size.height);
  const zoom = Math.log2((2 * Math.PI * Math.cos((lat * Math.PI) / 180) * radius) / WORLD_PX);
  return pictureTree(mute, basemap, {
    projection: 'globe',
    ...size,
    camera: { lon, lat, zoom },
    idPrefix: 'title',
  });
}
