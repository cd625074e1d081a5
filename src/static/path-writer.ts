import { type GeoPermissibleObjects, type GeoProjection, type GeoStream, geoStream } from 'd3-geo';

/** Vertices nearer to the last one than this are left out, px; a hairline shows no more. */
const FINEST = 0.6;

/**
 * Path data of geographic lines and areas, as short as the screen allows: relative coordinates in tenths
 * of a px, vertices that fall on each other left out. Empty where nothing of the object is in sight.
 */
export function pathWriter(projection: GeoProjection): (object: GeoPermissibleObjects) => string {
  return (object) => {
    const sink = new PathSink();
    geoStream(object, projection.stream(sink));
    return sink.path();
  };
}

/** What d3-geo streams into; keeps everything in whole tenths, so that rounding never adds up. */
class PathSink implements GeoStream {
  readonly #parts: string[] = [];
  #x = 0;
  #y = 0;
  #pending: readonly [number, number] | null = null;
  /** Of the current line: nothing yet, its start, or more. */
  #drawn: 'nothing' | 'start' | 'line' = 'nothing';
  #inArea = false;

  polygonStart(): void {
    this.#inArea = true;
  }

  polygonEnd(): void {
    this.#inArea = false;
  }

  lineStart(): void {
    this.#drawn = 'nothing';
    this.#pending = null;
  }

  lineEnd(): void {
    if (this.#drawn === 'nothing') return;
    if (this.#inArea) {
      // The way back to the start is drawn by the z; a last vertex nearer than a hairline adds nothing.
      this.#parts.push('z');
    } else if (this.#pending) {
      // The end of an open line stays where it is, however near.
      this.#lineTo(this.#pending);
    }
  }

  point(x: number, y: number): void {
    const next = [Math.round(x * 10), Math.round(y * 10)] as const;
    if (this.#drawn === 'nothing') {
      [this.#x, this.#y] = next;
      this.#parts.push(`M${short(next[0])}${separated(next[1])}`);
      this.#drawn = 'start';
    } else if (Math.hypot(next[0] - this.#x, next[1] - this.#y) < FINEST * 10) {
      this.#pending = next;
    } else {
      this.#lineTo(next);
    }
  }

  path(): string {
    return this.#parts.join('');
  }

  #lineTo([x, y]: readonly [number, number]): void {
    const [dx, dy] = [x - this.#x, y - this.#y];
    this.#pending = null;
    if (dx === 0 && dy === 0) return;
    [this.#x, this.#y] = [x, y];
    this.#parts.push((this.#drawn === 'line' ? separated(dx) : `l${short(dx)}`) + separated(dy));
    this.#drawn = 'line';
  }
}

const written = new Map<number, string>();

/** Tenths as a decimal without the zero before the point: `-5` → `-.5`. */
function short(tenths: number): string {
  const known = written.get(tenths);
  if (known !== undefined) return known;
  const text = String(tenths / 10).replace(/^(-?)0\./, '$1.');
  // Steps from vertex to vertex are few and come again and again; positions are many.
  if (Math.abs(tenths) < 1000) written.set(tenths, text);
  return text;
}

/** With a space before it unless the sign parts it from what went before. */
function separated(tenths: number): string {
  const text = short(tenths);
  return text.startsWith('-') ? text : ` ${text}`;
}
