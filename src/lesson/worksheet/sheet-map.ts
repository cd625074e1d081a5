import type { Position } from 'geojson';
import { type Bounds, boundsOfLines, padBounds } from '../../geo/bounds.ts';
import { ownPosition } from '../../geo/ends.ts';
import { allMessagesFor, interfaceLanguage } from '../../language/catalogue.ts';
import { formatNumber } from '../../language/format.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { defaultTime } from '../../model/select.ts';
import type { Dispatch } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import { PRINT_THEME } from '../../scene/print-theme.ts';
import type { Scene } from '../../scene/types.ts';
import { type BlankPicture, blankPicture } from '../../static/blank-picture.ts';
import { pictureLegend } from '../../static/picture-legend.ts';
import { viewOf } from '../../static/projection.ts';
import { sampleNodes } from '../../static/strand-sample.ts';
import { shortNumber, svg } from '../../static/svg-node.ts';
import type { Task } from '../types.ts';
import { letteredFlows, statusClaims } from './lettered-flows.ts';
import { type Block, MEASURE, moved, NOTHING, stack } from './paper.ts';
import { isPlaceTask, type LetteredFlow, MOST_PLACES, type NumberedPlace } from './paper-tasks.ts';
import { label, SMALL, widthOf } from './paragraph.ts';
import type { SheetOptions } from './sheet-options.ts';

/** The map is laid out smaller than it is printed, so that its signs can be read on paper. */
const GROWTH = 1.16;
/** Air around what is asked: a share of its size, and at least so many degrees. */
const AIR = { share: 0.06, degrees: 6 } as const;
/** Air between the bounds and the frame, px. */
const FRAME_AIR = 24;
const [LOWEST, HIGHEST] = [250, 420];
/** Land around what is asked helps to find it: the map is so much higher than that needs. */
const ROOMY = 1.15;
const LEGEND = { sample: 46, row: 22, apart: 22 } as const;

/** What is asked of the map, before it has a size. */
export interface MapPlan {
  readonly scene: Scene;
  readonly places: readonly { readonly id: string; readonly position: Position }[];
  readonly flows: ReadonlySet<string>;
  /** The part of the world that is asked about. */
  readonly bounds: Bounds;
  /** How high the map is at best, px. */
  readonly height: number;
}

export interface SheetMap {
  readonly block: Block;
  readonly picture: BlankPicture;
  readonly frame: { readonly width: number; readonly height: number };
  readonly places: readonly NumberedPlace[];
  readonly strands: readonly LetteredFlow[];
}

/** The places and flows a map for these tasks has to show. */
export function planMap(dispatch: Dispatch, tasks: readonly Task[], options: SheetOptions): MapPlan {
  const { lang } = options;
  const selection = { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null };
  const scene = buildScene(dispatch, selection, { theme: PRINT_THEME, lang });
  const { places } = indexDispatch(dispatch);
  const asked = new Map(tasks.filter(isPlaceTask).map(({ answer }) => [answer.place, answer.target]));
  const numbered = [...asked].slice(0, MOST_PLACES).map(([id, target]) => {
    const place = places.get(id);
    return { id, position: (place && ownPosition(place)) ?? target };
  });
  const flows = new Set(letteredFlows(dispatch, scene, tasks).map(({ id }) => id));
  const drawn = scene.flows.filter(({ id, detail }) => flows.has(id) && !detail);
  const told = [...numbered.map(({ position }) => [position]), ...drawn.map(({ path }) => path)];
  const box = boundsOfLines(told);
  const bounds = box ? padBounds(box, AIR.share, AIR.degrees) : scene.bounds;
  return { scene, places: numbered, flows, bounds, height: heightFor(scene, bounds, options) };
}

/** So high that the bounds fill the map as wide as it is. */
function heightFor(scene: Scene, bounds: Bounds, { projection = 'equal-earth' }: SheetOptions): number {
  const width = Math.round(MEASURE / GROWTH);
  const { project } = viewOf(scene, { projection, width, height: 4 * width, bounds });
  const [west, south, east, north] = bounds;
  const span = (((east - west) % 360) + 360) % 360;
  const ys = [0, 0.25, 0.5, 0.75, 1]
    .flatMap((share) => [south, north].map((lat) => project([west + share * span, lat])))
    .flatMap((point) => (point ? [point[1]] : []));
  const fitting = Math.max(...ys) - Math.min(...ys) + 2 * FRAME_AIR;
  return Math.max(LOWEST, Math.min(HIGHEST, fitting * GROWTH * ROOMY));
}

/** The blank map as wide as the sheet and so high, with a key of its lines under it. */
export function sheetMap(dispatch: Dispatch, plan: MapPlan, height: number, options: SheetOptions): SheetMap {
  const { lang, basemap, projection = 'equal-earth' } = options;
  const { scene } = plan;
  const worksheet = worksheetMessagesFor(lang);
  const spoken = interfaceLanguage(lang);
  const frame = { width: Math.round(MEASURE / GROWTH), height: Math.round(height / GROWTH) };
  const latitude = (degrees: number) =>
    worksheet.latitude(formatNumber(Math.abs(degrees), spoken), degrees >= 0);
  const picture = blankPicture(
    scene,
    basemap,
    {
      places: plan.places,
      flows: plan.flows,
      words: {
        title: worksheet.map,
        lang: spoken,
        north: worksheet.north,
        km: (km) => `${formatNumber(km, spoken)}\u00a0km`,
        where: (degrees, everyDirection) =>
          (everyDirection ? worksheet.scale : worksheet.scaleAlong)(latitude(degrees)),
      },
    },
    { projection, ...frame, bounds: plan.bounds, idPrefix: 'worksheet' },
  );
  const tree = {
    ...picture.tree,
    attrs: { ...picture.tree.attrs, width: shortNumber(MEASURE), height: shortNumber(height) },
  };
  const features = indexDispatch(dispatch).flows;
  const strands = picture.flows.flatMap(({ sign, id }) => {
    const flow = features.get(id);
    return flow ? [{ sign, flow, proof: statusClaims(dispatch, flow) }] : [];
  });
  return {
    block: stack([{ nodes: [tree], height }, strandKey(dispatch, scene, plan.flows, lang)], 4),
    picture,
    frame,
    places: picture.places,
    strands,
  };
}

/** What the lines on the map mean. */
function strandKey(dispatch: Dispatch, scene: Scene, ids: ReadonlySet<string>, lang: string): Block {
  const drawn = {
    ...scene,
    flows: scene.flows.filter(({ id, detail }) => ids.has(id) && !detail),
    events: [],
  };
  // Amounts are not asked: a figure is what lines look like anyway.
  const { shapes } = allMessagesFor(lang).ui.legend;
  const entries = pictureLegend(drawn, dispatch, lang).filter(({ text }) => text !== shapes.figure);
  let [x, y] = [0, 0];
  const nodes = entries.flatMap(({ sign, text }) => {
    if (sign.kind !== 'strand') return [];
    const taken = LEGEND.sample + 6 + widthOf(text, SMALL);
    if (x > 0 && x + taken > MEASURE) {
      x = 0;
      y += LEGEND.row;
    }
    const sample = sampleNodes({
      ...sign,
      hue: 'neutral',
      theme: PRINT_THEME,
      width: LEGEND.sample,
      height: LEGEND.row,
    });
    const entry = svg('g', { transform: `translate(${shortNumber(x)} ${y})` }, [
      ...sample,
      label(text, SMALL, LEGEND.sample + 6, (LEGEND.row - SMALL.lead) / 2),
    ]);
    x += taken + LEGEND.apart;
    return [entry];
  });
  return nodes.length === 0
    ? NOTHING
    : { nodes: [moved({ nodes, height: 0 }, 0, 0)], height: y + LEGEND.row };
}
