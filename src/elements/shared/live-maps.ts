/** A map that draws on the GPU, or waits for its turn to. */
export interface MapSeat {
  /** True while the map is on screen or near it; only maps far from it have to give way. */
  isNear(): boolean;
  /** There is room now: the map may go live. */
  seat(): void;
  /** Somebody on screen needs the room: the map has to go back to its still picture at once. */
  unseat(): void;
}

interface Seats {
  readonly live: Set<MapSeat>;
  readonly waiting: Set<MapSeat>;
}

/*
 * Browsers allow some 16 WebGL contexts in a page and never give back one they took away, so all copies
 * of this library that the page may have loaded count together, through the one global registry.
 */
const KEY = Symbol.for('dispatch-atlas.live-maps');
const PHONE = '(pointer: coarse) and (max-width: 767px)';

declare global {
  interface Window {
    [KEY]?: Seats;
  }
}

/** How many live maps this page may have. */
export function mapBudget(): number {
  return matchMedia(PHONE).matches ? 2 : 6;
}

/** Asks for room for a live map; `seat` is called now, or later, or never. */
export function askForSeat(map: MapSeat): void {
  const { live, waiting } = seats();
  if (live.has(map)) return;
  waiting.add(map);
  if (live.size >= mapBudget() && map.isNear()) {
    const away = [...live].find((other) => !other.isNear());
    if (away) {
      live.delete(away);
      away.unseat();
    }
  }
  fill();
}

/** Gives the room back, or stops waiting for it. */
export function leaveSeat(map: MapSeat): void {
  const { live, waiting } = seats();
  waiting.delete(map);
  if (live.delete(map)) fill();
}

/** How many maps are live in this page. */
export function liveMaps(): number {
  return seats().live.size;
}

function fill(): void {
  const { live, waiting } = seats();
  const nearFirst = [...waiting].sort((a, b) => Number(b.isNear()) - Number(a.isNear()));
  for (const map of nearFirst) {
    if (live.size >= mapBudget()) return;
    waiting.delete(map);
    live.add(map);
    map.seat();
  }
}

function seats(): Seats {
  window[KEY] ??= { live: new Set(), waiting: new Set() };
  return window[KEY];
}
