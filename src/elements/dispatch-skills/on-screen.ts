import type { Position } from 'geojson';
import { svg } from 'lit';
import { nearestLongitude } from '../../geo/antimeridian.ts';
import type { Box } from '../../scene/layout/occupancy.ts';
import type { Point } from '../../scene/layout/plane.ts';
import { textWidth } from '../../scene/layout/text-width.ts';
import type { DrawnMap } from './skills-view.ts';

const SIZE = 13;
const KNOB = 10;
/** So wide is what a finger can take hold of, px. */
const REACH = 22;

/** Where a position lies on the map, px; null behind the limb. */
export function screenPoint(
  { view, middle }: DrawnMap,
  [longitude = 0, latitude = 0]: Position,
): Point | null {
  const point = view.project([nearestLongitude(longitude, middle), latitude]);
  return point && { x: point[0], y: point[1] };
}

/** A name with its place on the map, px. */
export interface MapLabel {
  readonly text: string;
  readonly lang: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Puts names beside their points, the first ones first; one that finds no room is left out. */
export function placeLabels(
  wanted: readonly {
    readonly at: Point;
    readonly text: string;
    readonly lang: string;
    readonly gap: number;
  }[],
  { frame }: DrawnMap,
  taken: readonly Box[] = [],
): readonly MapLabel[] {
  const boxes = [...taken];
  const labels: MapLabel[] = [];
  for (const { at, text, lang, gap } of wanted) {
    const width = textWidth(text, 'sansSemiBold', SIZE) + 4;
    const found = placesBeside(at, width, gap)
      .map((label) => ({ ...label, text, lang }))
      .find(({ box }) => isInside(box, frame) && !boxes.some((other) => touch(box, other)));
    if (!found) continue;
    boxes.push(found.box);
    labels.push(found);
  }
  return labels;
}

function placesBeside({ x, y }: Point, width: number, gap: number): Omit<MapLabel, 'text' | 'lang'>[] {
  const baseline = y + SIZE * 0.36;
  const [top, bottom] = [y - SIZE * 0.75, y + SIZE * 0.75];
  return [
    { x: x + gap, y: baseline, anchor: 'start', box: { left: x + gap, right: x + gap + width, top, bottom } },
    { x: x - gap, y: baseline, anchor: 'end', box: { left: x - gap - width, right: x - gap, top, bottom } },
    above(x, y - gap - 4, width),
    above(x, y + gap + SIZE, width),
  ];
}

function above(x: number, y: number, width: number): Omit<MapLabel, 'text' | 'lang'> {
  const half = width / 2;
  return { x, y, anchor: 'middle', box: { left: x - half, right: x + half, top: y - SIZE, bottom: y + 4 } };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: DrawnMap['frame']): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function labelNode({ text, lang, x, y, anchor }: MapLabel): unknown {
  return svg`<text class="name" x=${x} y=${y} text-anchor=${anchor} lang=${lang}>${text}</text>`;
}

/** The box of a knob, with what a finger takes hold of. */
export function knobBox({ x, y }: Point): Box {
  return { left: x - KNOB - 3, right: x + KNOB + 3, top: y - KNOB - 3, bottom: y + KNOB + 3 };
}

/** A round knob with a letter, to be dragged or moved by the arrow keys. */
export function knob(handle: string, letter: string, label: string, { x, y }: Point): unknown {
  return svg`<g class="handle" data-handle=${handle} tabindex="0" role="button" aria-label=${label}
    aria-describedby="keys" transform=${`translate(${x} ${y})`}>
    <circle class="reach" r=${REACH}></circle>
    <circle class="ring" r=${KNOB + 4}></circle>
    <circle class="knob" r=${KNOB}></circle>
    <text class="letter" y="4.5" text-anchor="middle">${letter}</text>
  </g>`;
}
