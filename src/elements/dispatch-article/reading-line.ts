/** Where the eye rests: this share of the text's visible height from its top. */
const SHARE = 0.2;

/** What is seen of a text that scrolls; CSS px in the window, or of scrolling. */
export interface TextView {
  readonly top: number;
  readonly bottom: number;
  /** How far it can still be scrolled down. */
  readonly rest: number;
}

/** The height at which a paragraph is being read. */
export function readingLine({ top, bottom }: TextView): number {
  return top + SHARE * Math.max(0, bottom - top);
}

/** The same while the reader scrolls: towards the end it sinks, so that it reaches the last paragraph too. */
export function sinkingLine(view: TextView): number {
  const line = readingLine(view);
  return line + Math.max(0, Math.max(view.bottom, line) - line - view.rest);
}

/** Of paragraphs by their upper edges, from top to bottom, the last that has reached a line; −1: none yet. */
export function paragraphAt(line: number, tops: readonly number[]): number {
  return tops.findLastIndex((top) => top <= line);
}
