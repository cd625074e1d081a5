import type { Status } from '../model/types.ts';
import { type Cuts, cutLine } from '../scene/layout/cuts.ts';
import { directionAt, pointAt } from '../scene/layout/polyline.ts';
import { casingLeft } from '../scene/layout/strand-size.ts';
import { type StrandLayout, type StrandPiece, slimAt } from '../scene/layout/strands.ts';
import type { Hue, MarkState, StrandShape, Theme } from '../scene/types.ts';
import { arrowPath, bandPath, dotPath, headPath, pieceWidth, saltirePath } from './strand-outline.ts';
import { type SvgNode, svg } from './svg-node.ts';

const SELECTED_EDGE = 1.25;
const HOVER_CASING = 1;
const OPEN_HEAD = 1.75;
const SALTIRE = { size: 9, stroke: 1.75, every: 120, air: 12 } as const;
/** How far a body that is parted from its head runs on under it, as a share of the head's length. */
const UNDER_HEAD = 0.25;
/** What is inside an outline is never thinner, half of it, px. */
const THINNEST_HALF = 0.2;
/** A core inside a narrower band can't be seen; the label says the range. */
const NARROWEST_BAND_WITH_CORE = 6;

/** How a strand looks, apart from where it runs. */
export interface StrandLook {
  readonly shape: StrandShape;
  readonly status: Status;
  readonly hue: Hue;
  readonly state: MarkState;
}

/** What fills a body or head, and the outline that keeps inside it. */
interface Paint {
  readonly fill: string;
  readonly stroke?: string;
  readonly outline: number;
}

/** Where a strand runs; all of a layout that its drawing needs. */
export type StrandForm = Pick<StrandLayout, 'tail' | 'neck' | 'pieces'>;

/** One strand: selection edge, casing, body, head. */
export function strandNodes(strand: StrandForm, look: StrandLook, theme: Theme): readonly SvgNode[] {
  return strand.pieces.flatMap((piece) => pieceNodes(strand, piece, look, theme));
}

function pieceNodes(
  strand: StrandForm,
  piece: StrandPiece,
  look: StrandLook,
  theme: Theme,
): readonly SvgNode[] {
  const body = bodyPaint(look, theme);
  const head = headPaint(look, theme);
  const width = pieceWidth(strand, piece);
  const cuts = cutLine(look.status, piece.line.length, width);
  const joined = piece.head !== undefined && cuts.dashes.length > 0 && sameOutline(body, head);
  const half = (s: number) => Math.max(THINNEST_HALF, (width(s) - body.outline) / 2);
  const marks = markPath(piece, cuts, { half, outline: body.outline, joined });
  const headD = !joined && piece.head ? headPath(piece.head, head.outline / 2) : '';
  return [
    ...groundNodes(piece, cuts, width, marks, headD, { body, head }, look, theme),
    ...painted(marks, body),
    ...coreNodes(piece, cuts, width, look, theme),
    ...painted(headD, head),
    ...saltires(piece, look, theme),
  ];
}

/** What lies under body and head and parts them from the map and from each other. */
function groundNodes(
  piece: StrandPiece,
  cuts: Cuts,
  width: (s: number) => number,
  marks: string,
  headD: string,
  paints: { readonly body: Paint; readonly head: Paint },
  look: StrandLook,
  theme: Theme,
): readonly SvgNode[] {
  const { casing: colour, selection } = theme.palette;
  const casing = theme.metrics.casing + (look.state === 'hovered' ? HOVER_CASING : 0);
  const first = cuts.dashes[0]?.from ?? 0;
  const silhouette = (from: number) => arrowPath(piece, from, (s) => width(s) / 2);
  if (look.state === 'selected') {
    const d = silhouette(0);
    return [
      svg('path', {
        d,
        fill: selection,
        stroke: selection,
        'stroke-width': 2 * (casing + SELECTED_EDGE),
        ...ROUND,
      }),
      svg('path', { d, fill: colour, stroke: colour, 'stroke-width': 2 * casing, ...ROUND }),
    ];
  }
  if (piece.slim) return slimGround(piece, cuts, width, casing, colour);
  if (cuts.dots.length === 0) {
    return [
      svg('path', {
        d: silhouette(first),
        fill: colour,
        stroke: colour,
        'stroke-width': 2 * casing,
        ...ROUND,
      }),
    ];
  }
  const ring = (d: string, paint: Paint) =>
    d === ''
      ? []
      : [
          svg('path', {
            d,
            fill: colour,
            stroke: colour,
            'stroke-width': 2 * casing + paint.outline,
            ...ROUND,
          }),
        ];
  return [...ring(marks, paints.body), ...ring(headD, paints.head)];
}

/** In a trunk the light ground tapers off with the strand. */
function slimGround(
  piece: StrandPiece,
  { dashes, dots }: Cuts,
  width: (s: number) => number,
  casing: number,
  colour: string,
): readonly SvgNode[] {
  const { head, line } = piece;
  const left = (s: number) => casing * casingLeft(slimAt(piece, s));
  const half = (s: number) => width(s) / 2 + left(s);
  const bands =
    dots.length === 0
      ? [bandPath(piece, dashes[0]?.from ?? 0, line.length, half)]
      : dashes.map(({ from, to }) => bandPath(piece, from - left(from), to + left(to), half));
  const discs = dots.map(({ at, diameter }) => dotPath(pointAt(line, at), diameter / 2 + left(at)));
  const around = { fill: colour, stroke: colour, 'stroke-width': 2 * casing, ...ROUND };
  return [
    svg('path', { d: [...bands, ...discs].join(''), fill: colour }),
    ...(head ? [svg('path', { d: headPath(head), ...around })] : []),
  ];
}

const ROUND = { 'stroke-linejoin': 'round' } as const;

function painted(d: string, paint: Paint): readonly SvgNode[] {
  if (d === '') return [];
  const stroke = paint.stroke ? { stroke: paint.stroke, 'stroke-width': paint.outline } : {};
  return [svg('path', { d, fill: paint.fill, ...stroke })];
}

function bodyPaint({ shape, status, hue }: StrandLook, { palette }: Theme): Paint {
  const stroke = palette.goods[hue];
  if (shape.kind === 'announced') return { fill: palette.casing, stroke, outline: 1.25 };
  if (status === 'denied') return { fill: palette.casing, stroke, outline: 1.5 };
  if (shape.kind === 'none') return { fill: palette.tint[hue], stroke, outline: 1.5 };
  if (shape.kind === 'figure') return { fill: stroke, outline: 0 };
  return { fill: palette.tint[hue], stroke, outline: 1 };
}

function headPaint({ shape, status, hue }: StrandLook, { palette }: Theme): Paint {
  const stroke = palette.goods[hue];
  if (shape.kind === 'announced') return { fill: palette.casing, stroke, outline: 1.25 };
  if (status === 'denied') return { fill: palette.casing, stroke, outline: 1.5 };
  if (status === 'disputed' || status === 'unknown')
    return { fill: palette.casing, stroke, outline: OPEN_HEAD };
  if (shape.kind === 'none') return { fill: palette.tint[hue], stroke, outline: 1.5 };
  return { fill: stroke, outline: 0 };
}

function sameOutline(body: Paint, head: Paint): boolean {
  return body.fill === head.fill && body.outline === head.outline;
}

interface MarkOptions {
  /** Half the width of what is filled, at a distance from the start. */
  readonly half: (s: number) => number;
  readonly outline: number;
  /** The last dash and the head are one outline. */
  readonly joined: boolean;
}

function markPath(
  piece: StrandPiece,
  { dashes, dots }: Cuts,
  { half, outline, joined }: MarkOptions,
): string {
  const inset = outline / 2;
  const { head, line } = piece;
  const bands = dashes.map(({ from, to }, index) => {
    if (!head || index < dashes.length - 1) return bandPath(piece, from + inset, to - inset, half);
    if (joined) return arrowPath(piece, from + inset, half, inset);
    // The end of the body is under its head.
    return bandPath(piece, from + inset, line.length + head.length * UNDER_HEAD, half);
  });
  const discs = dots.map(({ at, diameter }) => dotPath(pointAt(line, at), diameter / 2 - inset));
  return [...bands, ...discs].join('');
}

/** The lowest figure of a range, in the middle of its band. */
function coreNodes(
  piece: StrandPiece,
  cuts: Cuts,
  width: (s: number) => number,
  { shape, hue, status }: StrandLook,
  { palette }: Theme,
): readonly SvgNode[] {
  if (shape.kind !== 'range' || status === 'denied' || shape.band < NARROWEST_BAND_WITH_CORE) return [];
  const share = shape.core / shape.band;
  const half = (s: number) => Math.max(0.5, (width(s) * share) / 2);
  const { line, head } = piece;
  const dashes = cuts.dashes.map(({ from, to }, index) => {
    const isUnderHead = head && index === cuts.dashes.length - 1;
    return bandPath(piece, from + 0.5, isUnderHead ? line.length : to - 0.5, half);
  });
  const dots = cuts.dots.map(({ at, diameter }) => dotPath(pointAt(line, at), (diameter * share) / 2));
  return painted([...dashes, ...dots].join(''), { fill: palette.goods[hue], outline: 0 });
}

function saltires(piece: StrandPiece, { status, hue }: StrandLook, { palette }: Theme): readonly SvgNode[] {
  if (status !== 'denied') return [];
  const { length } = piece.line;
  const count = Math.max(0, Math.floor((length / 2 - SALTIRE.air) / SALTIRE.every));
  const at = Array.from(
    { length: 2 * count + 1 },
    (_, index) => length / 2 + (index - count) * SALTIRE.every,
  );
  const d = at
    .map((s) => saltirePath(pointAt(piece.line, s), directionAt(piece.line, s), SALTIRE.size))
    .join('');
  const line = { d, fill: 'none', 'stroke-linecap': 'round' };
  return [
    svg('path', { ...line, stroke: palette.casing, 'stroke-width': SALTIRE.stroke + 2.5 }),
    svg('path', { ...line, stroke: palette.goods[hue], 'stroke-width': SALTIRE.stroke }),
  ];
}
