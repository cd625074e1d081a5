import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether motion is paused, in whichever map, and whether the reader wanted it so; kept for the life of the page. */
let paused = false;
let isChosen = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
  if (value === paused) return;
  paused = value;
  for (const update of listeners) update();
}

/** Gives an element the choice to pause motion, which all maps of a page share. */
export class MotionChoice implements ReactiveController {
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  get paused(): boolean {
    return paused;
  }

  /** The reader pauses, or goes on. */
  toggle(): void {
    isChosen = true;
    set(!paused);
  }

  /** The machine can't keep up: motion is paused, unless the reader has decided about it. */
  giveUp(): void {
    if (!isChosen) set(true);
  }

  hostConnected(): void {
    listeners.add(this.#update);
  }

  hostDisconnected(): void {
    listeners.delete(this.#update);
  }
}
