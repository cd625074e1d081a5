import type { GlProgram } from './gl-program.ts';

/** Colours and casing of the flows; colours as `#rrggbb`. */
export interface FlowLook {
  /** By group, at most 32. */
  readonly ink: readonly string[];
  /** Filling of strands without a figure and of bands, by group. */
  readonly tint: readonly string[];
  readonly casing: string;
  /** Edge round a selected flow. */
  readonly selection: string;
  /** CSS px. */
  readonly casingWidth: number;
}

const GROUPS = 32;
const NO_COLOUR = '#808080';

/**
 * Gives the program in use the colours of a look, the device px per CSS px, and how many px the lights of
 * motion have run (below 0: none). The program has to be current.
 */
export function setLook(
  gl: WebGL2RenderingContext,
  program: GlProgram,
  look: FlowLook,
  { pixelRatio, time = -1 }: { readonly pixelRatio: number; readonly time?: number },
): void {
  gl.uniform4fv(program.at('u_ink'), palette(look.ink));
  gl.uniform4fv(program.at('u_tint'), palette(look.tint));
  gl.uniform4fv(program.at('u_casing_colour'), channels(look.casing));
  gl.uniform4fv(program.at('u_selection_colour'), channels(look.selection));
  gl.uniform1f(program.at('u_casing'), look.casingWidth);
  gl.uniform1f(program.at('u_dpr'), pixelRatio);
  gl.uniform1f(program.at('u_time'), time);
}

function palette(colours: readonly string[]): Float32Array {
  const values = Array.from({ length: GROUPS }, (_, group) => channels(colours[group] ?? NO_COLOUR));
  return new Float32Array(values.flat());
}

/** Red, green, blue and opacity 0 … 1 of `#rrggbb`. */
function channels(colour: string): number[] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, 255].map((channel) => channel / 255);
}
