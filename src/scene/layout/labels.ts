import type { Project, Scene, SceneFlow, ScenePlace } from '../types.ts';
import { countryText, labelWithin, waterText, withinReach } from './area-labels.ts';
import { flowLabels } from './flow-labels.ts';
import { type Label, type LabelText, occupy } from './label.ts';
import { distance, mean, type Point, subtract, unit } from './plane.ts';
import { PlaneGrid } from './plane-grid.ts';
import { eventText, labelBeside, placeText, type Surroundings } from './point-labels.ts';
import type { Sign } from './signs.ts';
import type { StrandLayout } from './strands.ts';
import { pointInFrame } from './trace.ts';

/** Where the picture shows a whole story, one minor place may be named for so many square px. */
const MINOR_AREA = 110_000;
/** One name of a country, region or water for so many square px. */
const AREA_PER_NAME = 110_000;
/** And so many events that nobody chose; none on a phone. */
const MOST_EVENTS = 1;
/** A strand that ends this near to a sign belongs to its place, px. */
const NEAR = 46;
/** An area smaller than this on the screen has no room for its name, px. */
const SMALLEST_AREA = 24;

export interface LabelInput {
  readonly scene: Scene;
  readonly project: Project;
  readonly strands: readonly StrandLayout[];
  readonly ends: readonly Sign[];
  /** Places at which no flow ends. */
  readonly minor: readonly Sign[];
  readonly events: readonly Sign[];
  /** Names that stand already. */
  readonly named: readonly Label[];
  readonly around: Surroundings;
  readonly regional: boolean;
  /** So many strands that only the chosen ones are named. */
  readonly crowded: boolean;
}

/**
 * The names that find room after those of the places where flows end, in this order: the selected flow,
 * minor places, events, flows by width, regions, countries, waters. Nothing lies on a head, a sign or
 * another name; who finds no room is left out.
 */
export function layoutLabels(input: LabelInput): readonly Label[] {
  const labels: Label[] = [];
  const put = (found: readonly Label[]) => {
    for (const label of found) occupy(label, input.around.taken);
    labels.push(...found);
  };
  const { minor, scene, strands, around } = input;
  const room = input.regional
    ? minor.length
    : Math.round((around.frame.width * around.frame.height) / MINOR_AREA);
  const namesFlows = scene.theme.metrics.namesFlows && !input.crowded;
  // Where all strands are named anyway, pointing at one must not move any name.
  const chosen = ({ state }: SceneFlow) => state === 'selected' || (state === 'hovered' && !namesFlows);
  labels.push(...flowLabels(scene, strands, around, chosen));
  labels.push(...placeLabels(minor.slice(0, room), [...input.ends, ...minor], scene, strands, around));
  for (const sign of input.events) put(eventLabels(sign, labels, input, sign.state === 'selected'));
  if (namesFlows) {
    labels.push(
      ...flowLabels(
        scene,
        strands,
        around,
        ({ state, detail }) => state === 'hovered' || (state === 'normal' && !detail),
      ),
    );
  }
  const names = 1 + Math.round((around.frame.width * around.frame.height) / AREA_PER_NAME);
  let areas = 0;
  for (const { text, at, isWithin } of areaTexts(input)) {
    const label = areas < names ? labelWithin(text, at, around, isWithin) : undefined;
    if (!label) continue;
    put([label]);
    areas += 1;
  }
  const named = new Set(labels.map(({ id }) => id));
  for (const sign of input.events.filter(
    ({ state, ids }) => state === 'hovered' && !ids.some((id) => named.has(id)),
  )) {
    put(eventLabels(sign, labels, input, true));
  }
  return labels;
}

/** Names of places beside their signs (a part of `all`), the first ones first; marks the room they take. */
export function placeLabels(
  signs: readonly Sign[],
  all: readonly Sign[],
  scene: Scene,
  strands: readonly StrandLayout[],
  around: Surroundings,
): readonly Label[] {
  const labels: Label[] = [];
  const ends = endsOf(strands);
  const byId = new Map(scene.places.map((place) => [place.id, place]));
  for (const sign of signs) {
    const place = byId.get(sign.ids[0] ?? '');
    if (!place || sign.kind === 'open') continue;
    const text = placeText(place, sign, scene.theme.metrics, around.frame);
    const label = labelBeside(text, sign, awayFrom(sign.at, ends), around, {
      others: all.filter((other) => other !== sign),
      force: sign.kind !== 'minor',
    });
    if (!label) continue;
    occupy(label, around.taken);
    labels.push(label);
  }
  return labels;
}

/**
 * Names of the countries somewhere in which strands out of trunks end, beside their rings: such a crowd of strands
 * leaves no ground for them later. Marks the room they take.
 */
export function ringLabels(
  signs: readonly Sign[],
  scene: Scene,
  strands: readonly StrandLayout[],
  around: Surroundings,
): readonly Label[] {
  const labels: Label[] = [];
  const ended = endedInTrunks(scene);
  const byId = new Map(scene.places.map((place) => [place.id, place]));
  const ends = endsOf(strands);
  for (const sign of signs) {
    const id = sign.ids.find((one) => ended.has(one));
    const place = id === undefined ? undefined : byId.get(id);
    if (sign.kind !== 'open' || !place || place.detail || place.state === 'dimmed') continue;
    const kind = place.type === 'country' ? 'country' : 'region';
    const text = countryText(kind, place.id, place.name, scene.theme.metrics, place.counted);
    const label = labelBeside(text, sign, awayFrom(sign.at, ends), around, {
      others: signs.filter((other) => other !== sign),
      force: false,
    });
    if (!label) continue;
    occupy(label, around.taken);
    labels.push(label);
  }
  return labels;
}

/** Ids of the places somewhere in which strands end that came through way points. */
function endedInTrunks({ flows }: Scene): ReadonlySet<string> {
  return new Set(flows.flatMap(({ legs, to }) => (legs && to.open ? [to.place] : [])));
}

/** An end of a strand on the screen, and a point of its way inside. */
interface StrandEnd {
  readonly at: Point;
  readonly inside: Point;
}

function endsOf(strands: readonly StrandLayout[]): PlaneGrid<StrandEnd> {
  const ends = new PlaneGrid<StrandEnd>(NEAR);
  for (const { line, head } of strands.flatMap(({ pieces }) => pieces)) {
    const inside = line.points[line.points.length >> 1];
    for (const at of [line.points[0], head?.tip ?? line.points.at(-1)]) {
      if (at && inside) ends.add(at, { at, inside });
    }
  }
  return ends;
}

/** The direction opposite to the strands that leave or reach a point. */
function awayFrom(at: Point, ends: PlaneGrid<StrandEnd>): Point | undefined {
  const ways = ends
    .near(at)
    .filter((end) => distance(end.at, at) < NEAR)
    .map(({ inside }) => unit(subtract(inside, at)));
  if (ways.length === 0) return undefined;
  const toward = mean(ways);
  return Math.hypot(toward.x, toward.y) < 0.2 ? undefined : unit({ x: -toward.x, y: -toward.y });
}

function eventLabels(
  sign: Sign,
  labels: readonly Label[],
  input: LabelInput,
  chosen: boolean,
): readonly Label[] {
  const { scene, around, regional } = input;
  const most = scene.theme.metrics.namesFlows ? MOST_EVENTS : 0;
  const many = labels.filter(({ kind }) => kind === 'event').length >= most;
  if (!chosen && (sign.state === 'dimmed' || sign.ids.length > 1 || (many && !regional))) return [];
  const ids = new Set(sign.ids);
  const candidates = scene.events.filter(({ id }) => ids.has(id));
  const event = candidates.find(({ state }) => state === sign.state) ?? candidates[0];
  if (!event) return [];
  const label = labelBeside(eventText(event, scene.theme, around.frame), sign, undefined, around, {
    others: [],
    force: chosen,
  });
  return label ? [label] : [];
}

interface AreaText {
  readonly text: LabelText;
  readonly at: Point;
  /** Whether its middle may stand at a point of the picture. */
  readonly isWithin: (at: Point) => boolean;
}

const anywhere = () => true;

function areaTexts({ scene, project, named, around }: LabelInput): readonly AreaText[] {
  const { metrics } = scene.theme;
  const at = (position: ScenePlace['position']) => pointInFrame(project, position, around.frame);
  // Beside its ring or nowhere: further off, in such a crowd, a name would seem to be another country's.
  const known = new Set([...named.map(({ id }) => id), ...endedInTrunks(scene)]);
  const areas = scene.places
    .filter(({ id }) => !known.has(id))
    .filter((place) => place.sign === 'none' && !place.detail && place.state !== 'dimmed')
    .filter((place) => place.type === 'country' || areaSize(place, project) >= SMALLEST_AREA)
    .toSorted((a, b) => Number(a.type === 'country') - Number(b.type === 'country') || a.rank - b.rank)
    .map((place) => ({
      at: at(place.position),
      text: countryText(
        place.type === 'country' ? 'country' : 'region',
        place.id,
        place.name,
        metrics,
        place.counted,
      ),
      isWithin: () => anywhere,
    }));
  const names = scene.names
    .toSorted((a, b) => Number(a.kind === 'water') - Number(b.kind === 'water'))
    .map((name) => ({
      at: at(name.position),
      text:
        name.kind === 'water'
          ? waterText(name.text, metrics)
          : countryText('country', undefined, name.text, metrics),
      isWithin: (middle: Point) => withinReach(name, project, middle),
    }));
  return [...areas, ...names].flatMap(({ at: point, text, isWithin }) =>
    point ? [{ at: point, text, isWithin: isWithin(point) }] : [],
  );
}

/** Of the corners of an area no more than these are looked at: its size needs no better. */
const MOST_CORNERS = 60;

/** The longer side of an area on the screen, px; 0 where it is out of sight. */
function areaSize({ area }: ScenePlace, project: Project): number {
  if (!area) return 0;
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const corners = polygons.flat(2);
  const each = Math.ceil(corners.length / MOST_CORNERS);
  const points = corners.flatMap((position, index) => {
    if (index % each !== 0) return [];
    const point = project(position);
    return point ? [{ x: point[0], y: point[1] }] : [];
  });
  if (points.length === 0) return 0;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return Math.max(spanOf(xs), spanOf(ys));
}

function spanOf(values: readonly number[]): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return high - low;
}
