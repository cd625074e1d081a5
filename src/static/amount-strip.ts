import { type SvgNode, svg } from './svg-node.ts';

/** One amount, in the unit of the strip; greater than 0. */
export interface StripMark {
  /** The same twice for a single figure; `low` is 0 where only an upper limit is known. */
  readonly low: number;
  readonly high: number;
}

/** Whole powers of ten, as exponents: the strip reaches from the one to the other. */
export interface Decades {
  readonly first: number;
  readonly last: number;
}

const HEIGHT = 34;
const BASE = 30;
const TOP = 4;
/** A share of the width kept free at either end, so that no stroke is cut. */
const AIR = 0.01;

/** The powers of ten that hold all these marks; at least one step. */
export function decadesOf(marks: readonly StripMark[]): Decades {
  const values = marks.flatMap(({ low, high }) => [low, high]).filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  return { first, last: Math.max(last, first + 1) };
}

/**
 * Amounts as strokes on a logarithmic scale, as wide as its box; a range is a bar. It has no words: they stand
 * beside it. Colours come from the page (`currentColor`), lighter by opacity.
 */
export function amountStrip(marks: readonly StripMark[], decades: Decades): SvgNode {
  const { first, last } = decades;
  const at = (value: number) => {
    const share = value <= 0 ? 0 : (Math.log10(value) - first) / (last - first);
    return `${(100 * (AIR + share * (1 - 2 * AIR))).toFixed(2)}%`;
  };
  const steps = Array.from({ length: last - first + 1 }, (_, index) => at(10 ** (first + index)));
  return svg(
    'svg',
    { class: 'strip', width: '100%', height: HEIGHT, 'aria-hidden': 'true', focusable: 'false' },
    [
      svg('g', { stroke: 'currentColor', 'stroke-opacity': 0.3 }, [
        svg('line', { x1: at(10 ** first), x2: at(10 ** last), y1: BASE, y2: BASE }),
        ...steps.map((x) => svg('line', { x1: x, x2: x, y1: BASE - 4, y2: BASE + 4 })),
      ]),
      svg('g', { stroke: 'currentColor', 'stroke-width': 1.5 }, [
        ...marks.map(({ low, high }) =>
          low === high
            ? svg('line', { x1: at(high), x2: at(high), y1: TOP, y2: BASE })
            : svg('line', { x1: at(low), x2: at(high), y1: (TOP + BASE) / 2, y2: (TOP + BASE) / 2 }),
        ),
      ]),
    ],
  );
}
