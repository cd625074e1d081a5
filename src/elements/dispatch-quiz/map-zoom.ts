import type { ReactiveControllerHost } from 'lit';
import type { Point } from '../../scene/layout/plane.ts';
import type { Frame } from '../../scene/layout/trace.ts';
import type { View } from '../../static/projection.ts';
import { type Camera, cameraAt } from './map-camera.ts';

const MOST_LEVELS = 3;
/** A pointer that moved no further than this has tapped, px. */
const STEADY = 6;

/** How near a flat map is looked at, and where; a near one is moved by dragging. */
export class MapZoom {
  readonly #host: ReactiveControllerHost;
  #levels = 0;
  #camera: Camera | null = null;
  #from: Point | null = null;
  #by: Point = { x: 0, y: 0 };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Null while the whole frame is shown. */
  get camera(): Camera | null {
    return this.#camera;
  }

  get canCome(): boolean {
    return this.#levels < MOST_LEVELS;
  }

  get canGo(): boolean {
    return this.#levels > 0;
  }

  reset(): void {
    this.#levels = 0;
    this.#camera = null;
    this.#from = null;
  }

  /**
   * Goes nearer or away by so many levels.
   * @param base the view of the whole frame
   * @param around what is to lie in the middle, in px of that view; without it what lies there now
   */
  step(by: 1 | -1, base: View, frame: Frame, around: Point | null): void {
    this.#levels = Math.max(0, Math.min(MOST_LEVELS, this.#levels + by));
    const middle = around ?? this.#middle(base, frame);
    this.#camera = this.#levels === 0 ? null : cameraAt(base, frame, this.#levels, middle);
    this.#host.requestUpdate();
  }

  begin({ clientX, clientY }: PointerEvent): void {
    this.#from = { x: clientX, y: clientY };
    this.#by = { x: 0, y: 0 };
  }

  /** How far the ground has been dragged by now, px; null while none is. */
  drag({ clientX, clientY, buttons }: PointerEvent): Point | null {
    if (!this.#from || buttons === 0) return null;
    this.#by = { x: clientX - this.#from.x, y: clientY - this.#from.y };
    return this.#by;
  }

  /** Lets go of the ground, which stays where it was dragged to. */
  end(base: View, frame: Frame): void {
    const { x, y } = this.#by;
    const isDragged = this.#from !== null && Math.hypot(x, y) > STEADY;
    this.#from = null;
    if (!isDragged) return;
    const middle = this.#middle(base, frame);
    const scale = 2 ** this.#levels;
    this.#camera = cameraAt(base, frame, this.#levels, { x: middle.x - x / scale, y: middle.y - y / scale });
    this.#host.requestUpdate();
  }

  /** Whether the click that follows a drag is none; asked once. */
  wasDragged(): boolean {
    const was = Math.hypot(this.#by.x, this.#by.y) > STEADY;
    this.#by = { x: 0, y: 0 };
    return was;
  }

  /** What lies in the middle, in px of the view of the whole frame. */
  #middle(base: View, { width, height }: Frame): Point {
    const { lon, lat } = this.#camera ?? {};
    const shown = lon === undefined || lat === undefined ? null : nearMiddle(base, lon, lat, width);
    return shown ?? { x: width / 2, y: height / 2 };
  }
}

/** A flat map goes on round the world; meant is what lies nearest to the middle. */
function nearMiddle({ project }: View, lon: number, lat: number, width: number): Point | null {
  const points = [0, 360, -360].flatMap((turn) => {
    const point = project([lon + turn, lat]);
    return point ? [{ x: point[0], y: point[1] }] : [];
  });
  return points.toSorted((a, b) => Math.abs(a.x - width / 2) - Math.abs(b.x - width / 2))[0] ?? null;
}
