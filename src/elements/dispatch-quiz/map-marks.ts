import type { Position } from 'geojson';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { formatNumber } from '../../language/format.ts';
import type { QuizMessages } from '../../language/quiz.ts';
import type { KnownPlace, Wording } from '../../lesson/types.ts';
import type { Point } from '../../scene/layout/plane.ts';
import { type Frame, pointInFrame } from '../../scene/layout/trace.ts';
import { scaleBar } from '../../static/map-furniture.ts';
import type { View } from '../../static/projection.ts';
import { boundsOfFrame } from './map-camera.ts';
import { around, type NameAt, type PlacedName, placeNames } from './map-names.ts';
import type { MapPlace } from './task-scene.ts';

/** What lies over the ground of a task's map. */
export interface MapMarks {
  readonly view: View;
  readonly frame: Frame;
  /** Places that are named. */
  readonly places: readonly MapPlace[];
  /** A way between two of them; empty for none. */
  readonly way: readonly Position[];
  /** What only a map has on which a place is to be pointed at. */
  readonly point: {
    /** Where the pin is set now. */
    readonly pin: Position | null;
    /** Where it was in the tries before. */
    readonly tips: readonly Position[];
    /** The place asked for, once it may be shown. */
    readonly target: { readonly at: Position; readonly name: Wording } | null;
    /** Shown with numbers, from 1. */
    readonly numbered: readonly KnownPlace[];
  } | null;
  readonly words: QuizMessages;
  /** Of the interface. */
  readonly spoken: string;
}

const RING = 17;
const OPEN_RING = 5;
const DOT = 4;
const RADIUS = { ring: OPEN_RING, dot: DOT + 1, none: 8 } as const;
const SIZE = { goal: 16, place: 14, tip: 14 } as const;
const SCALE_AT = 14;

/** Where the names stand: of the ring and the pin first, then of all other places in sight. */
export function namesOf({ view, frame, places, point, words }: MapMarks): readonly PlacedName[] {
  const at = (position: Position) => pointInFrame(view.project, position, frame);
  const { target = null, tips = [] } = point ?? {};
  const shown = tips.flatMap((one) => at(one) ?? []);
  const [goal, tip] = [target && at(target.at), shown.at(-1)];
  const names: NameAt[] = [];
  if (goal && target) {
    const away = tip && !isNear(goal, tip) ? { towards: tip } : {};
    names.push({ ...target.name, at: goal, radius: RING, size: SIZE.goal, isStrong: true, ...away });
  }
  if (tip && !(goal && isNear(goal, tip))) {
    const away = goal ? { towards: goal } : {};
    names.push({ text: words.pin, at: tip, radius: RING, size: SIZE.tip, isStrong: false, ...away });
  }
  for (const { at: position, name, sign, towards } of places) {
    const found = at(position);
    const line = towards && at(towards);
    if (!found) continue;
    names.push({
      ...name,
      at: found,
      radius: RADIUS[sign],
      size: SIZE.place,
      isStrong: point === null && sign !== 'none',
      ...(line && { towards: line }),
    });
  }
  return placeNames(
    names,
    frame,
    shown.slice(0, -1).map((one) => around(one, RING)),
  );
}

/** Signs and names, pin, rings, numbers and a scale bar; the words beside the map say the same. */
export function mapMarks(marks: MapMarks, names: readonly PlacedName[]): SVGTemplateResult {
  const { view, frame, places, point, way } = marks;
  const at = (position: Position) => pointInFrame(view.project, position, frame);
  const line = way
    .flatMap((position) => at(position) ?? [])
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return svg`${line.length > 1 ? svg`<path class="measured" d="M${line.join('L')}" />` : nothing}
    ${places.map(({ at: position, sign }) => placeSign(at(position), sign))}
    ${point ? pointSigns(marks, point) : nothing}
    ${names.map(nameSign)}`;
}

function pointSigns(marks: MapMarks, point: NonNullable<MapMarks['point']>): SVGTemplateResult {
  const { view, frame } = marks;
  const at = (position: Position) => pointInFrame(view.project, position, frame);
  const { pin, tips, target, numbered } = point;
  const goal = target && at(target.at);
  const shown = tips.flatMap((tip) => at(tip) ?? []);
  const last = shown.at(-1);
  const isFound = goal && last && isNear(goal, last);
  const pinned = pin && !target ? at(pin) : undefined;
  return svg`${scaleSign(marks)}
    ${goal && last && !isFound ? svg`<path class="way" d="M${last.x} ${last.y}L${goal.x} ${goal.y}" />` : nothing}
    ${shown.map((tip) => (isFound && tip === last ? nothing : tipSign(tip)))}
    ${goal ? svg`<circle class="goal" cx=${goal.x} cy=${goal.y} r=${RING} />${placeSign(goal, 'dot')}` : nothing}
    ${target ? nothing : numbered.map((place, index) => numberSign(at(place.at), index + 1, pin !== null && isSame(place.at, pin)))}
    ${pinned && !numbered.some((place) => pin !== null && isSame(place.at, pin)) ? pinSign(pinned) : nothing}`;
}

function placeSign(point: Point | null | undefined, sign: MapPlace['sign']): unknown {
  if (!point || sign === 'none') return nothing;
  return sign === 'dot'
    ? svg`<circle class="dot" cx=${point.x} cy=${point.y} r=${DOT} />`
    : svg`<circle class="open" cx=${point.x} cy=${point.y} r=${OPEN_RING - 1} />`;
}

function nameSign({ name, x, y }: PlacedName): SVGTemplateResult {
  const { text, lang, size, isStrong } = name;
  return svg`<text
    x=${x} y=${y + size * 0.35} font-size=${size} font-weight=${isStrong ? 600 : 400} lang=${lang ?? nothing}
  >${text}</text>`;
}

function tipSign({ x, y }: Point): SVGTemplateResult {
  return svg`<circle class="tip" cx=${x} cy=${y} r=${RING} /><circle class="dot" cx=${x} cy=${y} r="3" />`;
}

/** A drop whose tip stands on the spot. */
function pinSign({ x, y }: Point): SVGTemplateResult {
  return svg`<g class="pin" transform="translate(${x} ${y})">
    <path d="M0 0C-3.5-9-11-13.5-11-21.5a11 11 0 0 1 22 0C11-13.5 3.5-9 0 0z" />
    <circle cx="0" cy="-21.5" r="4" />
  </g>`;
}

function numberSign(point: Point | undefined, number: number, isChosen: boolean): unknown {
  if (!point) return nothing;
  const { x, y } = point;
  return svg`<g class="number" ?data-chosen=${isChosen}>
    <circle cx=${x} cy=${y} r="13" />
    <text x=${x} y=${y + 5} text-anchor="middle" font-size="14">${number}</text>
  </g>`;
}

function scaleSign({ view, frame, spoken }: MapMarks): unknown {
  const bar = scaleBar(view, 'mercator', boundsOfFrame(view, frame));
  if (!bar) return nothing;
  const y = frame.height - SCALE_AT;
  return svg`<g class="scale">
    <path d="M${SCALE_AT} ${y - 5}v5h${bar.length}v-5" />
    <text x=${SCALE_AT + bar.length + 7} y=${y} font-size="12">${formatNumber(bar.km, spoken)} km</text>
  </g>`;
}

/** Two rings so near would cover each other. */
function isNear(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < RING;
}

function isSame([lon, lat]: Position, [otherLon, otherLat]: Position): boolean {
  return lon === otherLon && lat === otherLat;
}
