import type { CentreLine } from '../../scene/layout/centre-lines.ts';
import { type PlannedStrand, spanOf } from '../../scene/layout/strand-plan.ts';
import type { MarkState } from '../../scene/types.ts';
import type { FlowHit } from './flow-renderer.ts';
import { type PlacedPiece, type PlacedStrand, sizeOf, widthAlong } from './placed-strands.ts';
import { codeOf } from './strand-looks.ts';

type Pixel = readonly [number, number];

/** Flows within `radius` px of a point, the nearest first; a bundle counts as its first flow. */
export function pickStrands(strands: readonly PlacedStrand[], point: Pixel, radius: number): FlowHit[] {
  return strands
    .flatMap((strand) => {
      const [flow] = strand.planned.line.flows;
      const distance = Math.max(0, distanceTo(strand, point));
      return flow !== undefined && distance <= radius ? [{ id: flow.id, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance);
}

/** Strands where they were planned, for a picture that is not drawn yet. */
export function placedAsPlanned(
  plan: readonly PlannedStrand[],
  states: ReadonlyMap<string, MarkState>,
): readonly PlacedStrand[] {
  return plan.map((planned) => {
    const code = codeOf(planned, states);
    const size = sizeOf(planned, code);
    const pieces = planned.line.trace.copies.flatMap((move) =>
      planned.centres.map((centre) => ({
        centre: { ...centre, data: centre.data.map((value, at) => (at % 3 === 0 ? value + move : value)) },
        span: spanOf(centre, planned, size.headLength),
      })),
    );
    return { planned, code, size, pieces };
  });
}

/** Px from a point to the edge of a strand; negative inside. */
function distanceTo({ size, pieces }: PlacedStrand, point: Pixel): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const width = widthAlong(size, piece);
    nearest = Math.min(nearest, distanceToBody(piece, width, point));
    const { tip } = piece.span;
    if (tip === undefined) continue;
    const [base, end] = [pointOn(piece.centre, tip - size.headLength), pointOn(piece.centre, tip)];
    const [off, share] = toSegment(point, base, end);
    nearest = Math.min(nearest, off - (size.headWidth / 2) * (1 - share));
  }
  return nearest;
}

function pointOn({ data, count }: CentreLine, s: number): Pixel {
  let index = count - 2;
  while (index > 0 && (data[3 * index + 2] ?? 0) > s) index -= 1;
  const at = 3 * index;
  const [x0 = 0, y0 = 0, s0 = 0, x1 = 0, y1 = 0, s1 = 0] = data.subarray(at, at + 6);
  const share = s1 === s0 ? 0 : (s - s0) / (s1 - s0);
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

function distanceToBody({ centre, span }: PlacedPiece, width: (s: number) => number, point: Pixel): number {
  const { data, count } = centre;
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < count - 1; index += 1) {
    const at = 3 * index;
    const [x0 = 0, y0 = 0, s0 = 0] = [data[at], data[at + 1], data[at + 2]];
    const [x1 = 0, y1 = 0, s1 = 0] = [data[at + 3], data[at + 4], data[at + 5]];
    if (s1 < span.start || s0 > span.stop) continue;
    const [off, share] = toSegment(point, [x0, y0], [x1, y1]);
    nearest = Math.min(nearest, off - width(s0 + (s1 - s0) * share) / 2);
  }
  return nearest;
}

/** Distance of a point from a segment, and the share of it at which it is nearest. */
function toSegment([x, y]: Pixel, [x0, y0]: Pixel, [x1, y1]: Pixel): readonly [number, number] {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return [Math.hypot(x - x0 - dx * share, y - y0 - dy * share), share];
}
