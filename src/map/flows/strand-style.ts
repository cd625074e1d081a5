import type { Status } from '../../model/types.ts';
import type { StrandLayout } from '../../scene/layout/strands.ts';
import type { Hue, StrandShape } from '../../scene/types.ts';
import type { HeadFilling } from '../images/heads.ts';

/** What fills the inside of an outlined strand. */
export type Inside = 'none' | 'tint' | 'casing';

/** How status and amount shape the lines that make up a strand (looks: status cuts, amount shapes). */
export interface StrandStyle {
  readonly status: Status;
  readonly hue: Hue;
  readonly inside: Inside;
  /** Width of the outline round the inside, CSS px. */
  readonly outline: number;
  /** Share of the width that is core; 0 where there is none. */
  readonly core: number;
  readonly head: HeadFilling;
}

/** Outline of a strand nobody gave a figure for, of an announced one, and edge of a band; CSS px. */
const OUTLINE = 1.5;
const OUTLINE_ANNOUNCED = 1.25;
const BAND_EDGE = 1;
/** In a narrower band a core can't be seen; the label says the range. */
const NARROWEST_BAND_WITH_CORE = 6;

/** The style of a strand, or of a bundle of several: one neutral line. */
export function strandStyle({ bundled, flows }: StrandLayout): StrandStyle {
  const [flow] = flows;
  if (bundled || flow === undefined) {
    return { status: 'confirmed', hue: 'neutral', inside: 'none', outline: 0, core: 0, head: 'solid' };
  }
  const { status, hue, shape } = flow;
  return { status, hue, ...bodyOf(shape, status), head: headOf(shape, status) };
}

function bodyOf(shape: StrandShape, status: Status): Pick<StrandStyle, 'inside' | 'outline' | 'core'> {
  if (shape.kind === 'announced') return { inside: 'casing', outline: OUTLINE_ANNOUNCED, core: 0 };
  if (status === 'denied') return { inside: 'casing', outline: OUTLINE, core: 0 };
  switch (shape.kind) {
    case 'figure':
      return { inside: 'none', outline: 0, core: 0 };
    case 'none':
      return { inside: 'tint', outline: OUTLINE, core: 0 };
    case 'upper':
      return { inside: 'tint', outline: BAND_EDGE, core: 0 };
    case 'range':
      return {
        inside: 'tint',
        outline: BAND_EDGE,
        core: shape.band < NARROWEST_BAND_WITH_CORE ? 0 : shape.core / shape.band,
      };
  }
}

function headOf(shape: StrandShape, status: Status): HeadFilling {
  if (shape.kind === 'announced' || status === 'denied') return 'open';
  if (status === 'disputed' || status === 'unknown') return 'open';
  return shape.kind === 'none' ? 'tint' : 'solid';
}
