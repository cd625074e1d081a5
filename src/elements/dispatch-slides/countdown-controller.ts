import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Countdown, secondsLeft, startCountdown, turnCountdown } from './countdown.ts';

/** How often the clock is looked at, ms. */
const TICK_MS = 250;

/** Counts down in an element, which is updated with every second. */
export class CountdownController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #countdown: Countdown | null = null;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #shown = 0;
  /** True while the teacher chooses how long. */
  isChoosing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whole seconds that are left; null where no time was given. */
  get seconds(): number | null {
    return this.#countdown && secondsLeft(this.#countdown, performance.now());
  }

  get isPaused(): boolean {
    return this.#countdown?.kind === 'paused';
  }

  /** Opens the choice of minutes; once more takes choice and clock away. */
  toggle(): void {
    this.isChoosing = !this.isChoosing && this.#countdown === null;
    this.#set(null);
  }

  start(minutes: number): void {
    this.isChoosing = false;
    this.#set(startCountdown(minutes, performance.now()));
  }

  turn(): void {
    if (this.#countdown) this.#set(turnCountdown(this.#countdown, performance.now()));
  }

  hostConnected(): void {
    if (this.#countdown) this.#tick();
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
  }

  #set(countdown: Countdown | null): void {
    this.#countdown = countdown;
    this.#tick();
    this.#host.requestUpdate();
  }

  #tick(): void {
    clearInterval(this.#ticking);
    if (this.#countdown?.kind !== 'running') return;
    this.#ticking = setInterval(() => {
      const seconds = this.seconds ?? 0;
      if (seconds === 0) clearInterval(this.#ticking);
      if (seconds === this.#shown) return;
      this.#shown = seconds;
      this.#host.requestUpdate();
    }, TICK_MS);
  }
}
