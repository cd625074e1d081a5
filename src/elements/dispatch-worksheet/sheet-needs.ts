import type { ReactiveControllerHost } from 'lit';
import type { Basemap } from '../../geo/basemap-types.ts';
import { loadTimeZones, type ZonesNear } from '../../geo/time-zone.ts';
import { loadBasemap } from '../shared/load-basemap.ts';

/** What a worksheet is made of beside the dispatch. */
export interface Needs {
  readonly basemap: Basemap;
  readonly zones: ZonesNear;
}

/** Fetches the ground and the time zones. A paper waits for both: without them the same number gave another paper. */
export class SheetNeeds {
  readonly #host: ReactiveControllerHost;
  #needs: Needs | null = null;
  #isLoading = false;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Null until all is there. */
  get needs(): Needs | null {
    return this.#needs;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Begins to load, unless that has been done or has failed. */
  load(): void {
    if (!this.#needs && !this.#isLoading && !this.#hasFailed) void this.#load();
  }

  /** Begins again after a failure. */
  readonly retry = (): void => {
    this.#hasFailed = false;
    this.#host.requestUpdate();
  };

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const [basemap, zones] = await Promise.all([loadBasemap('50m'), loadTimeZones()]);
      this.#needs = { basemap, zones };
    } catch (error) {
      console.warn('dispatch-worksheet: what a worksheet needs could not be loaded:', error);
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
