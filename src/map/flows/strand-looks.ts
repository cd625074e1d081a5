import type { Status } from '../../model/types.ts';
import type { PlannedStrand } from '../../scene/layout/strand-plan.ts';
import { paintedShape } from '../../scene/sorted-marks.ts';
import type { Hue, MarkState, Palette, StrandShape, Theme } from '../../scene/types.ts';
import type { FlowLook } from '../flow-layer/look-uniforms.ts';
import { FLOW_SHAPES, FLOW_STATUSES } from '../flow-layer/types.ts';

/** Hues by their group in the flow layer's palette. */
const HUES: readonly Hue[] = ['people', 'arms', 'food', 'energy', 'technology', 'information', 'neutral'];
const STATES: readonly MarkState[] = ['normal', 'hovered', 'selected', 'dimmed'];
/** In a narrower band a core can't be seen; the label says the range. */
const NARROWEST_BAND_WITH_CORE = 6;
const HOVER_GROWTH = 1.15;

/** How a strand looks, as the shaders take it. */
export interface StrandCode {
  /** Group, status, shape and state as in `look-shader.ts`, without the head's bit. */
  readonly bits: number;
  readonly status: Status;
  /** Share of the width that is core; 0 where there is none. */
  readonly core: number;
  /** How much larger it is drawn in its state. */
  readonly growth: number;
}

/** The look of a strand; a bundle is one neutral line, dimmed if all of its flows are. */
export function codeOf({ line }: PlannedStrand, states: ReadonlyMap<string, MarkState>): StrandCode {
  const stateOf = (key: string): MarkState => states.get(key) ?? 'normal';
  if (line.bundled) {
    const dimmed = line.flows.every(({ key }) => stateOf(key) === 'dimmed');
    return encode('neutral', 'confirmed', { kind: 'figure', width: 0 }, dimmed ? 'dimmed' : 'normal');
  }
  const { hue, status, key } = line.lead;
  return encode(hue, status, paintedShape(line.lead), stateOf(key));
}

function encode(hue: Hue, status: Status, shape: StrandShape, state: MarkState): StrandCode {
  const core = shape.kind === 'range' && shape.band >= NARROWEST_BAND_WITH_CORE ? shape.core / shape.band : 0;
  return {
    bits:
      HUES.indexOf(hue) |
      (FLOW_STATUSES.indexOf(status) << 5) |
      (FLOW_SHAPES.indexOf(shape.kind) << 8) |
      (STATES.indexOf(state) << 11),
    status,
    core,
    growth: state === 'hovered' ? HOVER_GROWTH : 1,
  };
}

/** The colours of a theme by group. */
export function lookOf({ palette, metrics }: Theme): FlowLook {
  const byGroup = (colours: Palette['goods']): readonly string[] => HUES.map((hue) => colours[hue]);
  return {
    ink: byGroup(palette.goods),
    tint: byGroup(palette.tint),
    casing: palette.casing,
    selection: palette.selection,
    casingWidth: metrics.casing,
  };
}
