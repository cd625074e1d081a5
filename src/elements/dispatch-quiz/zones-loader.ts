import type { ReactiveControllerHost } from 'lit';
import { loadTimeZones, type ZonesNear } from '../../geo/time-zone.ts';

/** Fetches the time zones, once they are wanted. With them come other tasks than without: all have to have the same. */
export class ZonesLoader {
  readonly #host: ReactiveControllerHost;
  #zones: ZonesNear | null = null;
  #isLoading = false;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Null until they are there. */
  get zones(): ZonesNear | null {
    return this.#zones;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Begins to load, unless that has been done or has failed. */
  load(): void {
    if (!this.#zones && !this.#isLoading && !this.#hasFailed) void this.#load();
  }

  /** Begins again after a failure. */
  readonly retry = (): void => {
    this.#hasFailed = false;
    this.#host.requestUpdate();
  };

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#zones = await loadTimeZones();
    } catch (error) {
      console.warn('dispatch-quiz: the time zones could not be loaded:', error);
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
