import type { ReactiveController, ReactiveElement } from 'lit';
import type { Box } from '../../scene/layout/occupancy.ts';
import type { Nearness } from '../shared/live-maps.ts';
import { NEAR } from '../shared/near-watcher.ts';

/** CSS px */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const SETTLE_MS = 120;
/** What only flies past while the page is scrolled is not near. */
const DWELL_MS = 150;
/** Between a name and what covers the frame, CSS px. */
const AIR = 6;

/**
 * Watches the frame of a map: its size, whether it is on screen or near it, and whether the reader wants
 * less motion. While a frame is being pulled wider its picture is only scaled; it is drawn anew at the end.
 */
export class FrameWatcher implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #sizes = new ResizeObserver((entries) => this.#onSize(entries));
  readonly #places = new IntersectionObserver((entries) => this.#onPlace(entries), { rootMargin: NEAR });
  readonly #coverSizes = new ResizeObserver(() => this.#measureCovers());
  readonly #sights = new IntersectionObserver((entries) => this.#onSight(entries));
  #frame: Element | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #size: Size | null = null;
  #dwelling: ReturnType<typeof setTimeout> | undefined;
  #isPlaced = false;
  #near = false;
  #onScreen = false;
  #lastSeen = 0;
  #covers: ReadonlySet<Element> = new Set();
  #covered: readonly Box[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Null while the frame has none. */
  get size(): Size | null {
    return this.#size;
  }

  get near(): boolean {
    return this.#near;
  }

  /** Whether any of it is on screen; what moves elsewhere moves for nobody. */
  get onScreen(): boolean {
    return this.#onScreen;
  }

  get nearness(): Nearness {
    if (this.#onScreen) return 2;
    return this.#near ? 1 : 0;
  }

  /** When any of it was last on screen, in ms since the page was opened. */
  get lastSeen(): number {
    return this.#onScreen ? performance.now() : this.#lastSeen;
  }

  get reducedMotion(): boolean {
    return this.#motion.matches;
  }

  /** Where elements that lie over the frame cover it, in its own CSS px; the same array while nothing moved. */
  get covered(): readonly Box[] {
    return this.#covered;
  }

  /**
   * Tells what lies over the frame from now on. It is measured when the browser has laid the page out anyway: to
   * ask for it at any other time would have it do so in between.
   */
  cover(elements: Iterable<Element>): void {
    const next = new Set(elements);
    const isSame = next.size === this.#covers.size && [...next].every((element) => this.#covers.has(element));
    if (isSame) return;
    this.#covers = next;
    this.#observeCovers();
  }

  #observeCovers(): void {
    this.#coverSizes.disconnect();
    if (!this.#frame) return;
    // The frame too: it tells even if nothing is left that covers it.
    for (const element of [this.#frame, ...this.#covers]) this.#coverSizes.observe(element);
  }

  #measureCovers(): void {
    const frame = this.#frame?.getBoundingClientRect();
    if (!frame) return;
    const boxes = [...this.#covers]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map((rect) => ({
        left: Math.round(rect.left - frame.left) - AIR,
        top: Math.round(rect.top - frame.top) - AIR,
        right: Math.round(rect.right - frame.left) + AIR,
        bottom: Math.round(rect.bottom - frame.top) + AIR,
      }));
    if (JSON.stringify(boxes) === JSON.stringify(this.#covered)) return;
    this.#covered = boxes;
    this.#host.requestUpdate();
  }

  /** To be called when the frame is there. */
  watch(frame: Element): void {
    this.#frame = frame;
    this.#observe();
  }

  hostConnected(): void {
    this.#motion.addEventListener('change', this.#update);
    this.#observe();
  }

  hostDisconnected(): void {
    this.#motion.removeEventListener('change', this.#update);
    clearTimeout(this.#settling);
    clearTimeout(this.#dwelling);
    this.#sizes.disconnect();
    this.#coverSizes.disconnect();
    this.#places.disconnect();
    this.#sights.disconnect();
    this.#isPlaced = false;
    this.#near = false;
    this.#onScreen = false;
  }

  #observe(): void {
    if (!this.#frame) return;
    this.#sizes.observe(this.#frame);
    this.#observeCovers();
    this.#places.observe(this.#frame);
    this.#sights.observe(this.#frame);
  }

  #onSize(entries: readonly ResizeObserverEntry[]): void {
    const box = entries.at(-1)?.contentRect;
    if (!box) return;
    clearTimeout(this.#settling);
    if (this.#size === null) this.#setSize(box);
    else this.#settling = setTimeout(() => this.#setSize(box), SETTLE_MS);
  }

  #setSize({ width, height }: Size): void {
    const next = width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : null;
    if (next?.width === this.#size?.width && next?.height === this.#size?.height) return;
    this.#size = next;
    this.#measureCovers();
    this.#host.requestUpdate();
  }

  #onPlace(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.at(-1)?.isIntersecting ?? false;
    clearTimeout(this.#dwelling);
    if (near && this.#isPlaced) this.#dwelling = setTimeout(() => this.#setNear(true), DWELL_MS);
    else this.#setNear(near);
    this.#isPlaced = true;
  }

  #setNear(near: boolean): void {
    if (near === this.#near) return;
    this.#near = near;
    this.#host.requestUpdate();
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    const onScreen = entries.at(-1)?.isIntersecting ?? false;
    if (onScreen === this.#onScreen) return;
    this.#lastSeen = this.lastSeen;
    this.#onScreen = onScreen;
    this.#host.requestUpdate();
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
