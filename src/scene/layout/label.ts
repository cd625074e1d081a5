import { type LocalText, wordsOf } from '../../language/text.ts';
import type { Metrics } from '../types.ts';
import { type Box, LABEL, LEADER, type Occupancy } from './occupancy.ts';
import type { Point } from './plane.ts';
import { type LabelFont, textWidth } from './text-width.ts';

export type LabelKind = 'place' | 'minor' | 'region' | 'country' | 'water' | 'event' | 'flow';
export type LabelTone = 'ink' | 'muted' | 'map' | 'water';

/** A run of words in one tone. */
export interface LabelRun {
  readonly text: LocalText;
  readonly font: LabelFont;
  readonly tone: LabelTone;
}

/** A name on the map. */
export interface Label {
  readonly kind: LabelKind;
  /** Feature id of what is named; names that belong to no feature have none. */
  readonly id?: string;
  readonly lines: readonly (readonly LabelRun[])[];
  /** Where the first baseline is anchored, px. */
  readonly at: Point;
  readonly anchor: Anchor;
  readonly size: number;
  readonly lineHeight: number;
  /** Letter-spacing in em. */
  readonly spacing: number;
  readonly box: Box;
  /** A hairline from a dot on the strand to the name. */
  readonly leader?: { readonly from: Point; readonly to: Point };
}

export type Anchor = 'start' | 'middle' | 'end';

/** A label before it has found its place. */
export type LabelText = Pick<Label, 'kind' | 'id' | 'lines' | 'size' | 'lineHeight' | 'spacing'> & {
  readonly width: number;
  readonly height: number;
};

/** Space between two runs of one line, em. */
export const RUN_GAP = 0.45;
/** Of the type's size: how far letters rise above and reach below the baseline. */
const ASCENT = 0.78;
const DESCENT = 0.22;

export function labelText(
  kind: LabelKind,
  id: string | undefined,
  lines: readonly (readonly LabelRun[])[],
  size: number,
  spacing = 0,
): LabelText {
  const lineHeight = size * 1.22;
  const width = Math.max(...lines.map((runs) => lineWidth(runs, size, spacing)));
  const height = (lines.length - 1) * lineHeight + size * (ASCENT + DESCENT);
  return { kind, ...(id === undefined ? {} : { id }), lines, size, lineHeight, spacing, width, height };
}

export function lineWidth(runs: readonly LabelRun[], size: number, spacing: number): number {
  const words = runs.reduce((sum, run) => sum + textWidth(run.text.text, run.font, size, spacing), 0);
  return words + Math.max(0, runs.length - 1) * RUN_GAP * size;
}

/** The label with its text block's `anchor` side at `at`, which is the middle of the block's height. */
export function placeLabel(text: LabelText, at: Point, anchor: Anchor): Label {
  const { width, height, size, ...label } = text;
  const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  const top = at.y - height / 2;
  return {
    ...label,
    size,
    anchor,
    at: { x: at.x, y: top + size * ASCENT },
    box: { left, top, right: left + width, bottom: top + height },
  };
}

/** Breaks words into lines no wider than `most` px, at most `lines` of them; the last takes the rest. */
export function breakText(
  text: LocalText,
  font: LabelFont,
  size: number,
  most: number,
  lines: number,
): LocalText[] {
  const result: string[] = [];
  for (const word of wordsOf(text.text)) {
    const line = result.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    const fits = textWidth(longer, font, size) <= most || result.length >= lines;
    if (line === undefined || !fits) result.push(word);
    else result[result.length - 1] = longer;
  }
  return result.map((line) => ({ text: line, lang: text.lang }));
}

/** Type never gets smaller than this, px. */
export function smallest(metrics: Metrics): number {
  if (metrics.medium === 'projector') return 24;
  return metrics.medium === 'print' ? 10.5 : 12;
}

/** Marks the room a label takes, its hairline included. */
export function occupy({ box, leader }: Label, taken: Occupancy): void {
  taken.markBox(box, LABEL);
  if (leader) taken.markLine(leader.from, leader.to, 1, LEADER);
}
