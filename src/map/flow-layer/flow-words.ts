/*
 * How packed flows lie in their arrays, for those who write them (pack-flows.ts says what each word holds) and those
 * who read them. Apart from packing, which most pages do in a worker.
 */

/** Texels in a row of the textures: a power of two, so that the shader divides by shifting. */
export const ROW_SHIFT = 10;
/** Radians that ±1 means in the last word. */
export const SEPARATION = 0.2;

/** Classes of length: class c holds arcs of at most π / 2^(c/2); the last but one all shorter ones. */
export const CLASSES = 14;
/** The class of arcs of no length. */
export const NO_LENGTH = CLASSES - 1;

/** The longest arc of a class, radians. */
export function longestOf(lengthClass: number): number {
  return lengthClass === NO_LENGTH ? 0 : Math.PI / 2 ** (lengthClass / 2);
}

/** Need of segments on the flat map of the first level; each of the others stands for 1/√2 of the one before. */
export const GREATEST_NEED = 5.66;

/** From one longitude to another the short way, in turns: with the shader's float32 arithmetic, so that both agree. */
export function turnsBetween(from: number, to: number): number {
  const turns = Math.fround(to - from);
  return Math.fround(turns - Math.floor(Math.fround(turns + 0.5)));
}
