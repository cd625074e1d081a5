import { distance, type Point } from '../scene/layout/plane.ts';
import type { Sign } from '../scene/layout/signs.ts';
import type { Palette } from '../scene/types.ts';
import { DIMMED } from './flow-marks.ts';
import { type SvgNode, shortNumber, svg } from './svg-node.ts';

/** Half the diamond of an event, px. */
const EVENT = 5.5;
/** Events further than this from their place are tied to it, px. */
const TETHER_FROM = 18;
/** How far the second diamond looks out where several events lie on each other, px. */
const BEHIND = 3;

/** Dot, ring or diamond of a place or event; each has a light ring against whatever lies under it. */
export function signNodes(sign: Sign, palette: Palette): SvgNode {
  const [lead, ...others] = sign.ids;
  const dimmed = sign.state === 'dimmed' && sign.kind === 'event';
  return svg('g', { 'data-feature': lead, opacity: dimmed ? DIMMED : undefined }, [
    ...others.map((id) => svg('g', { 'data-feature': id })),
    ...tether(sign, palette),
    ...shapes(sign, palette),
    sign.state === 'selected' || sign.state === 'hovered'
      ? svg('circle', {
          ...centre(sign.at),
          r: ringRadius(sign),
          fill: 'none',
          stroke: palette.selection,
          'stroke-width': sign.state === 'selected' ? 1.75 : 1,
        })
      : null,
  ]);
}

/** Of a chosen place the radius holds the ring already. */
function ringRadius({ kind, state, radius }: Sign): number {
  return kind !== 'event' && state === 'selected' ? radius - 1 : radius + 3;
}

/** A hairline from an event that stands aside to its place. */
function tether({ at, of }: Sign, { ink }: Palette): readonly SvgNode[] {
  if (!of || distance(at, of) < TETHER_FROM) return [];
  const d = `M${shortNumber(of.x)} ${shortNumber(of.y)}L${shortNumber(at.x)} ${shortNumber(at.y)}`;
  return [svg('path', { d, stroke: ink, 'stroke-width': 0.75 })];
}

function shapes({ kind, at, ids, status }: Sign, palette: Palette): readonly SvgNode[] {
  const { ink, casing } = palette;
  if (kind === 'event') return diamonds(at, ids.length > 1, status === 'confirmed', palette);
  if (kind === 'minor') return [disc(at, 1.75, palette.mapLabel, casing, 1)];
  if (kind === 'city') return [disc(at, 3.5, ink, casing, 2)];
  if (kind === 'site') return [disc(at, 4.5, casing), ring(at, 2.75, casing, ink, 1.5)];
  if (kind === 'open') return [disc(at, 5.5, casing), ring(at, 3.5, casing, ink, 1.5)];
  return [disc(at, 7, casing), ring(at, 5, casing, ink, 1.5), disc(at, 2.5, ink)];
}

function disc(at: Point, r: number, fill: string, stroke?: string, width?: number): SvgNode {
  const line = stroke && width ? { stroke, 'stroke-width': 2 * width, 'paint-order': 'stroke' } : {};
  return svg('circle', { ...centre(at), r, fill, ...line });
}

function ring(at: Point, r: number, fill: string, stroke: string, width: number): SvgNode {
  return svg('circle', { ...centre(at), r, fill, stroke, 'stroke-width': width });
}

function centre({ x, y }: Point) {
  return { cx: shortNumber(x), cy: shortNumber(y) };
}

function diamonds(at: Point, several: boolean, solid: boolean, palette: Palette): readonly SvgNode[] {
  const front = diamondPath(at);
  const back = several ? diamondPath({ x: at.x + BEHIND, y: at.y }) : undefined;
  const paint = (d: string, fill: string) =>
    svg('path', { d, fill, stroke: palette.ink, 'stroke-width': 1.25, 'stroke-linejoin': 'round' });
  return [
    svg('path', {
      d: (back ?? '') + front,
      fill: palette.casing,
      stroke: palette.casing,
      'stroke-width': 4.5,
      'stroke-linejoin': 'round',
    }),
    ...(back ? [paint(back, palette.casing)] : []),
    paint(front, solid ? palette.ink : palette.casing),
  ];
}

function diamondPath({ x, y }: Point): string {
  return `M${shortNumber(x - EVENT)} ${shortNumber(y)}l${EVENT} ${-EVENT} ${EVENT} ${EVENT} ${-EVENT} ${EVENT}z`;
}
