/** So often code has to run before engines compile it well; a pick among 100,000 flows then takes a tenth. */
const TIMES = 24;
const PAUSE_MS = 30;
/** An idle moment shorter than this belongs to whoever moves the map. */
const IDLE_MS = 10;

/** Calls `pick` in idle moments with shares of 0 … 1, as often as it takes to be quick when a reader points. */
export function warmPicking(pick: (share: number) => void): void {
  const step = (left: number): void => {
    pick(left / TIMES);
    if (left > 0) later(() => step(left - 1));
  };
  later(() => step(TIMES));
}

/** Safari has no idle callbacks. */
function later(run: () => void): void {
  if (!('requestIdleCallback' in globalThis)) {
    setTimeout(run, PAUSE_MS);
    return;
  }
  requestIdleCallback((idle) => {
    if (idle.timeRemaining() < IDLE_MS) later(run);
    else run();
  });
}
