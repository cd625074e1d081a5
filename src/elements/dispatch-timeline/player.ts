import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PACE = 600;

/**
 * Takes one step after the other until there is none left, or somebody pauses, hides or removes the host, or presses
 * anything else in the document.
 */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #ownButton: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ownButton what may be pressed without pausing: it pauses by itself */
  constructor(host: ReactiveControllerHost & Element, ownButton: () => Element | null) {
    this.#host = host;
    this.#ownButton = ownButton;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** @param step takes a step; false where there is none left */
  play(step: () => boolean): void {
    this.pause();
    const document = this.#host.ownerDocument;
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const name of PRESSES) document.addEventListener(name, this.#onPress, { capture: true });
    const next = () => {
      this.#timer = setTimeout(next, PACE);
      if (!this.#host.checkVisibility() || !step()) this.pause();
    };
    next();
    this.#host.requestUpdate();
  }

  pause(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const document = this.#host.ownerDocument;
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const name of PRESSES) document.removeEventListener(name, this.#onPress, { capture: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }

  readonly #onVisibility = (): void => {
    if (this.#host.ownerDocument.hidden) this.pause();
  };

  readonly #onPress = (event: Event): void => {
    const own = this.#ownButton();
    if (own === null || !event.composedPath().includes(own)) this.pause();
  };
}

const PRESSES = ['pointerdown', 'keydown'] as const;
