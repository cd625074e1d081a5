import type { ReactiveElement } from 'lit';

type Parts = typeof import('./picture-parts.ts');

/** What draws a map, which comes after the text. */
export class PartsLoader {
  readonly #host: ReactiveElement;
  #parts: Parts | undefined;
  #asked = false;
  #failed = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Undefined while they are not there. */
  get parts(): Parts | undefined {
    return this.#parts;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Begins to load, once. */
  load(): void {
    if (this.#asked) return;
    this.#asked = true;
    void this.retry();
  }

  /** Loads, also after a failure. */
  async retry(): Promise<void> {
    this.#failed = false;
    try {
      this.#parts = await import('./picture-parts.ts');
    } catch (error) {
      console.warn('dispatch-map: its parts could not be loaded:', error);
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
