import type { ReactiveControllerHost } from 'lit';

/** Fetches something for an element once it is wanted, and again after a failure if the reader asks for it. */
export class WantedLoader<T> {
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<T>;
  readonly #what: string;
  #value: T | null = null;
  #isLoading = false;
  #hasFailed = false;

  /** @param what begins the warning where it can't be had: whose it is, and what it is */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<T>, what: string) {
    this.#host = host;
    this.#fetch = fetch;
    this.#what = what;
  }

  /** Null until it is there. */
  get value(): T | null {
    return this.#value;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Begins to load, unless that has been done or has failed. */
  load(): void {
    if (this.#value === null && !this.#isLoading && !this.#hasFailed) void this.#load();
  }

  /** Begins again after a failure. */
  readonly retry = (): void => {
    this.#hasFailed = false;
    this.#host.requestUpdate();
  };

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#value = await this.#fetch();
    } catch (error) {
      console.warn(`${this.#what} could not be loaded:`, error);
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
