/** A picture that comes so much later than it was asked for, in ms, is no motion any more: fewer than seven a second. */
const LATE_MS = 150;
/** So many of them one after the other are no hiccup of a page that loads. */
const LATE_IN_A_ROW = 6;

/**
 * Watches whether lights run or stutter. Where no GPU draws them but the processor plays one, each picture of the
 * globe takes most of a second, and all of the page waits with it.
 */
export class LightPace {
  #late = 0;

  /**
   * Takes the time from asking for a picture until it was drawn, in ms.
   * @returns true when the machine can't keep up; asked again, it counts anew
   */
  isTooMuch(wait: number): boolean {
    this.#late = wait > LATE_MS ? this.#late + 1 : 0;
    if (this.#late < LATE_IN_A_ROW) return false;
    this.#late = 0;
    return true;
  }
}
