import type { ReactiveController, ReactiveElement } from 'lit';

/** CSS px */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Knows how large a part of an element is, and updates the element when that changes. */
export class SizeWatcher implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #selector: string;
  readonly #sizes = new ResizeObserver((entries) => this.#onSize(entries));
  #watched: Element | null = null;
  #size: Size | null = null;

  /** `selector`: of the part, in the element's shadow root. */
  constructor(host: ReactiveElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** Null before it is known. */
  get size(): Size | null {
    return this.#size;
  }

  hostUpdated(): void {
    const part = this.#host.renderRoot.querySelector(this.#selector);
    if (part === this.#watched) return;
    this.#sizes.disconnect();
    this.#watched = part;
    if (part) this.#sizes.observe(part);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#watched = null;
  }

  #onSize(entries: readonly ResizeObserverEntry[]): void {
    const box = entries.at(-1)?.contentRect;
    if (!box || box.width === 0 || box.height === 0) return;
    const next = { width: Math.round(box.width), height: Math.round(box.height) };
    if (next.width === this.#size?.width && next.height === this.#size.height) return;
    this.#size = next;
    this.#host.requestUpdate();
  }
}
