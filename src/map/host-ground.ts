import type { HostBasemap } from './types.ts';

/** A host's basemap that has not answered by then is given up. */
const PATIENCE_MS = 10_000;

/** The ground that the page around the map wants instead of ours, for as long as there is hope for it. */
export class HostGround {
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onLeave: () => void;
  #style: HostBasemap | undefined;

  /** @param onLeave is told when there is no hope any more */
  constructor(style: HostBasemap | undefined, onLeave: () => void) {
    this.#style = style;
    this.#onLeave = onLeave;
    if (style !== undefined) this.#timer = setTimeout(() => this.leave('no answer'), PATIENCE_MS);
  }

  /** Whether it is the ground of the map, or still may be. */
  get isWanted(): boolean {
    return this.#style !== undefined;
  }

  /** The style has come: nobody waits any longer. */
  arrive(): void {
    clearTimeout(this.#timer);
  }

  leave(reason: string): void {
    clearTimeout(this.#timer);
    this.#style = undefined;
    console.warn(`dispatch-map: the basemap of this page is not used: ${reason}`);
    this.#onLeave();
  }
}
