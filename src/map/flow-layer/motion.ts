/** Px that lights run in a second. */
const SPEED = 48;
/** Ms between two pictures in motion: some thirty a second. */
const FRAME_MS = 33;

/** What of the page tells whether anybody sees it; `document` is one. */
export interface PageVisibility {
  readonly hidden: boolean;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

/** What tells that motion is not wanted; `matchMedia('(prefers-reduced-motion: reduce)')` is one. */
export interface MotionPreference {
  readonly matches: boolean;
  addEventListener(type: 'change', listener: () => void): void;
  removeEventListener(type: 'change', listener: () => void): void;
}

export interface MotionHost {
  readonly page: PageVisibility;
  readonly reduced: MotionPreference;
  /** Asks for a frame of the map. */
  readonly ask: () => void;
}

/**
 * Lets lights run: asks for a frame some thirty times a second, and for none while motion is off, not wanted,
 * or on a page that nobody sees. Time stands still meanwhile, so that lights go on where they were.
 */
export class Motion {
  readonly #host: MotionHost;
  #isOn = false;
  #run = 0;
  #since: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: MotionHost) {
    this.#host = host;
    host.page.addEventListener('visibilitychange', this.#look);
    host.reduced.addEventListener('change', this.#look);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  set isOn(isOn: boolean) {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    this.#look();
  }

  get isRunning(): boolean {
    return this.#isOn && !this.#host.reduced.matches && !this.#host.page.hidden;
  }

  /** Px that the lights have run; undefined: there are none. A frame that uses it has the next one asked for. */
  advance(now: number = performance.now()): number | undefined {
    if (!this.isRunning) return this.#isOn && !this.#host.reduced.matches ? this.#run : undefined;
    this.#run += ((now - (this.#since ?? now)) / 1000) * SPEED;
    this.#since = now;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.isRunning) this.#host.ask();
    }, FRAME_MS);
    return this.#run;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.page.removeEventListener('visibilitychange', this.#look);
    this.#host.reduced.removeEventListener('change', this.#look);
  }

  readonly #look = (): void => {
    this.#since = null;
    if (!this.isRunning) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    if (!this.#host.page.hidden) this.#host.ask();
  };
}
