import type { ReactiveElement } from 'lit';
import type { Basemap } from '../../geo/basemap-types.ts';
import { loadBasemap } from '../shared/load-basemap.ts';

/** The ground of a map: at first the coarse one, and as soon as it is there the fine one. */
export class GroundLoader {
  readonly #host: ReactiveElement;
  #coarse: Basemap | null = null;
  #fine: Basemap | null = null;
  #asked = false;
  #failed = false;
  #isSettled = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Enough for a picture that will soon be replaced. */
  get coarse(): Basemap | null {
    return this.#coarse;
  }

  /** The best there is by now. */
  get best(): Basemap | null {
    return this.#fine ?? this.#coarse;
  }

  /** Whether nothing better than `best` is on its way. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** True where not even the coarse ground could be had. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Begins to load, once. */
  load(): void {
    if (this.#asked) return;
    this.#asked = true;
    void this.#load();
  }

  /** Begins again after a failure: when the reader asks for it, since every failure has the host update. */
  retry(): void {
    if (!this.#failed) return;
    this.#failed = false;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#coarse = await loadBasemap('110m');
      this.#host.requestUpdate();
      this.#fine = await loadBasemap('50m');
    } catch (error) {
      console.warn('dispatch-map: the ground could not be loaded:', error);
      // Without the fine one the map is still a map.
      this.#failed = this.#coarse === null;
    }
    this.#isSettled = !this.#failed;
    this.#host.requestUpdate();
  }
}
