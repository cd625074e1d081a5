import type { Feature, LineString } from 'geojson';
import { cutLine } from '../../scene/layout/cuts.ts';
import { type Polyline, slice } from '../../scene/layout/polyline.ts';
import { widthAt } from '../../scene/layout/strand-size.ts';
import type { StrandLayout, StrandPiece } from '../../scene/layout/strands.ts';
import { markKey } from '../mark-states.ts';
import type { Screen } from '../screen.ts';
import { drawableParts } from './drawable-parts.ts';
import { type Inside, type StrandStyle, strandStyle } from './strand-style.ts';

/*
 * A strand is drawn as many short lines, each with its own width: dashes and dots are cut here and not by
 * `line-dasharray`, whose pattern starts anew at every tile and whose data-driven lengths are whole
 * numbers. Its colour and state are not in the data, so a change of theme, or of what the reader points
 * at, sends nothing to the worker.
 */

export interface StrandProperties {
  readonly key: string;
  readonly part: 'casing' | 'body' | 'inside' | 'core';
  readonly hue: string;
  /** What fills the inside. */
  readonly fill: Inside;
  /** CSS px. */
  readonly width: number;
  readonly cap: 'round' | 'butt';
}

export type StrandFeature = Feature<LineString, StrandProperties>;

/** A stretch of a strand's centre line, px from its start; a dot has its own width. */
interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly diameter?: number;
}

/** Length of what stands for a dot; a line without any is not drawn. */
const DOT = 0.25;
/** An uncut line is drawn in slices of this length, so that its width can grow without visible steps. */
const SLICE = 24;
/** Slices overlap by this much, so that no seam shows. */
const OVERLAP = 0.5;

/** The lines of one strand, or of one bundle. */
export function strandFeatures(strand: StrandLayout, screen: Screen, casing: number): StrandFeature[] {
  const style = strandStyle(strand);
  const lines = strand.pieces.flatMap((piece) => pieceLines(strand, piece, style, casing));
  return lines.flatMap(({ part, line, from, to, width, cap }) => {
    const path = slice(line, Math.max(0, from), Math.min(line.length, to)).map(screen.unproject);
    return drawableParts(path).map((coordinates) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates },
      properties: {
        key: markKey(strand.key),
        part,
        hue: style.hue,
        fill: style.inside,
        width: Math.round(width * 100) / 100,
        cap,
      },
    }));
  });
}

interface StrandLine extends Pick<StrandProperties, 'part' | 'width' | 'cap'> {
  readonly line: Polyline;
  readonly from: number;
  readonly to: number;
}

function pieceLines(
  { tail, neck }: StrandLayout,
  { line, from, to }: StrandPiece,
  style: StrandStyle,
  casing: number,
): StrandLine[] {
  const width = (at: number): number =>
    widthAt(tail, neck, from + ((to - from) * at) / Math.max(1, line.length));
  const { dashes, dots } = cutLine(style.status, line.length, width);
  const uncut = dashes.length === 1 && dashes[0]?.from === 0;
  const strokes: Stroke[] = [
    ...(uncut ? slicesOf(line.length) : dashes),
    ...dots.map(({ at, diameter }) => ({ from: at - DOT / 2, to: at + DOT / 2, diameter })),
  ];
  const lines = (
    part: StrandProperties['part'],
    list: readonly Stroke[],
    { inset = 0, widthOf }: { readonly inset?: number; readonly widthOf: (full: number) => number },
  ): StrandLine[] =>
    list.flatMap(({ from: start, to: end, diameter }) => {
      const ends = uncut || diameter !== undefined ? 0 : inset;
      const full = widthOf(diameter ?? width((start + end) / 2));
      if (full <= 0 || end - ends <= start + ends) return [];
      const cap = diameter === undefined ? 'butt' : 'round';
      return [{ part, line, from: start + ends, to: end - ends, width: full, cap }];
    });
  // Under dashes alone the casing runs on and shows in the gaps; with dots each has its own.
  const first = dashes[0]?.from ?? 0;
  const cased = dots.length === 0 ? slicesOf(line.length).filter(({ to: end }) => end > first) : strokes;
  const { outline, core } = style;
  return [
    ...lines('casing', cased, {
      inset: dots.length === 0 ? 0 : -casing,
      widthOf: (full) => full + 2 * casing,
    }),
    ...lines('body', strokes, { widthOf: (full) => full }),
    ...(style.inside === 'none'
      ? []
      : lines('inside', strokes, { inset: outline, widthOf: (full) => full - 2 * outline })),
    ...(core === 0 ? [] : lines('core', strokes, { inset: outline / 2, widthOf: (full) => full * core })),
  ];
}

function slicesOf(length: number): Stroke[] {
  const count = Math.max(1, Math.round(length / SLICE));
  return Array.from({ length: count }, (_, index) => ({
    from: (length * index) / count - (index === 0 ? 0 : OVERLAP),
    to: (length * (index + 1)) / count,
  }));
}
