import type { ReactiveController, ReactiveElement } from 'lit';

/** How near to the window an element has to come for what it shows to be fetched. */
export const NEAR = '300px';

/** Tells whether an element has ever come near the screen, and updates it when it first does. */
export class NearWatcher implements ReactiveController {
  readonly #host: ReactiveElement;
  #places: IntersectionObserver | undefined;
  #wasNear = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Once true it stays so: what was fetched is there. */
  get wasNear(): boolean {
    return this.#wasNear;
  }

  hostConnected(): void {
    if (this.#wasNear) return;
    this.#places = new IntersectionObserver((entries) => this.#onPlace(entries), { rootMargin: NEAR });
    this.#places.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#places?.disconnect();
  }

  #onPlace(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#wasNear = true;
    this.#places?.disconnect();
    this.#host.requestUpdate();
  }
}
