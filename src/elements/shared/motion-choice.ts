import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the reader has paused motion, in whichever map; kept for the life of the page. */
let paused = false;
const listeners = new Set<() => void>();

/** Gives an element the reader's choice to pause motion, which all maps of a page share. */
export class MotionChoice implements ReactiveController {
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  get paused(): boolean {
    return paused;
  }

  set paused(value: boolean) {
    if (value === paused) return;
    paused = value;
    for (const update of listeners) update();
  }

  hostConnected(): void {
    listeners.add(this.#update);
  }

  hostDisconnected(): void {
    listeners.delete(this.#update);
  }
}
