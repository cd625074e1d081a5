import type { ReactiveControllerHost } from 'lit';

/** CSS px */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Knows how large the frame of a picture is, and has it drawn anew when that changes. */
export class FrameSize {
  readonly #host: ReactiveControllerHost;
  readonly #observer = new ResizeObserver(([entry]) => this.#measured(entry));
  #element: Element | undefined;
  #size: Size | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Null before it is known. */
  get size(): Size | null {
    return this.#size;
  }

  get element(): Element | undefined {
    return this.#element;
  }

  /** For the `ref` of the frame. */
  readonly observe = (element: Element | undefined): void => {
    if (element === this.#element) return;
    this.#observer.disconnect();
    this.#element = element;
    if (element) this.#observer.observe(element);
  };

  #measured(entry: ResizeObserverEntry | undefined): void {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    const size = { width: Math.round(width), height: Math.round(height) };
    if (size.width === 0 || size.height === 0) return;
    if (size.width === this.#size?.width && size.height === this.#size.height) return;
    // In the next frame: a picture drawn now would change the page whose sizes are just being told.
    requestAnimationFrame(() => {
      this.#size = size;
      this.#host.requestUpdate();
    });
  }
}
