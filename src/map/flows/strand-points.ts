import type { Feature, Point } from 'geojson';
import { type Polyline, pointAt } from '../../scene/layout/polyline.ts';
import type { StrandLayout } from '../../scene/layout/strands.ts';
import { HEAD_IMAGE_WIDTH, headImageId } from '../images/heads.ts';
import { markKey } from '../mark-states.ts';
import type { Screen } from '../screen.ts';
import { STRIKE_IMAGE } from '../style/ids.ts';
import { strandStyle } from './strand-style.ts';

/** Head, strike or count of a strand: what stands on it at one point and keeps its size. */
export interface StrandPointProperties {
  readonly key: string;
  readonly part: 'head' | 'strike' | 'count';
  readonly image: string;
  readonly size: number;
  /** Degrees clockwise from the top of the screen. */
  readonly turn: number;
  readonly text: string;
}

type StrandPoint = Feature<Point, StrandPointProperties>;

const STRIKE = { every: 120, air: 12 } as const;
/** Share of its way at which a bundle bears its figure: those of the two directions don't stand side by side. */
const COUNT_AT = 0.42;

export function strandPoints(strand: StrandLayout, screen: Screen): StrandPoint[] {
  const style = strandStyle(strand);
  const point = (
    at: { readonly x: number; readonly y: number },
    properties: Partial<StrandPointProperties> & Pick<StrandPointProperties, 'part'>,
  ): StrandPoint => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: screen.unproject(at) },
    properties: { key: markKey(strand.key), image: '', size: 1, turn: 0, text: '', ...properties },
  });
  const heads = strand.pieces.flatMap(({ head }) => {
    if (head === undefined) return [];
    const { tip, direction, width } = head;
    const turn = (Math.atan2(direction.x, -direction.y) * 180) / Math.PI;
    const image = headImageId(style.hue, style.head);
    return [point(tip, { part: 'head', image, size: width / HEAD_IMAGE_WIDTH, turn })];
  });
  const strikes = style.status === 'denied' ? strand.pieces.flatMap(({ line }) => strikesOn(line)) : [];
  const longest = strand.pieces.toSorted((a, b) => b.line.length - a.line.length)[0];
  const count =
    strand.bundled && longest !== undefined
      ? [
          point(pointAt(longest.line, longest.line.length * COUNT_AT), {
            part: 'count',
            text: String(strand.flows.length),
          }),
        ]
      : [];
  return [
    ...heads,
    ...strikes.map((at) => point(at, { part: 'strike', image: STRIKE_IMAGE + style.hue })),
    ...count,
  ];
}

/** One in the middle, the others every so far from it. */
function strikesOn(line: Polyline): { x: number; y: number }[] {
  const half = Math.max(0, Math.floor((line.length / 2 - STRIKE.air) / STRIKE.every));
  return Array.from({ length: 2 * half + 1 }, (_, index) =>
    pointAt(line, line.length / 2 + (index - half) * STRIKE.every),
  );
}
