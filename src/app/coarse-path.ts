/** Vertices nearer to the last one than this are left out, px. */
const COARSEST = 2;
/** Coordinates are written in steps of this, px. */
const STEP = 1;

type Point = readonly [number, number];

/**
 * Path data of lines and areas (`M`, `l` and `z` alone) with fewer vertices and digits, for a picture as small as a
 * card's; anything else is given back as it is. Areas that have shrunk to less than a triangle are left out.
 */
export function coarsePath(path: string): string {
  if (!/^M[-\d. Mlz]*$/.test(path)) return path;
  return path
    .split(/(?=M)/)
    .map((ring) => coarseRing(ring))
    .join('');
}

function coarseRing(ring: string): string {
  const isArea = ring.includes('z');
  const points = thinned(pointsOf(ring), isArea);
  const [first, ...rest] = points;
  if (!first || points.length < (isArea ? 3 : 2)) return '';
  let [x, y] = first;
  const moves = rest.flatMap((point) => {
    const move = [point[0] - x, point[1] - y] as const;
    [x, y] = point;
    return move;
  });
  return `M${numbers(first)}l${numbers(moves)}${isArea ? 'z' : ''}`;
}

/** The vertices of one line, absolute. */
function pointsOf(ring: string): readonly Point[] {
  let [x, y] = [0, 0];
  const values = (ring.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  return values.flatMap((value, index): readonly Point[] => {
    if (index % 2 === 1) return [];
    [x, y] = [x + value, y + (values[index + 1] ?? 0)];
    return [[x, y]];
  });
}

/** The first and, of a line, the last vertex stay; between them what is far enough from the last one kept. */
function thinned(points: readonly Point[], isArea: boolean): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1);
    const isEnd = !isArea && index === points.length - 1;
    const isFar = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= COARSEST;
    if (isFar || isEnd) kept.push([snapped(point[0]), snapped(point[1])]);
  }
  return kept;
}

function snapped(value: number): number {
  return Math.round(value / STEP) * STEP;
}

/** As short as path data allows: no zero before the point, no space before a sign. */
function numbers(values: readonly number[]): string {
  return values
    .map((value) => String(value).replace(/^(-?)0\./, '$1.'))
    .reduce((text, value) => (text === '' || value.startsWith('-') ? text + value : `${text} ${value}`), '');
}
