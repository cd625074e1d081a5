/** 2: on screen; 1: near it; 0: far away. */
export type Nearness = 0 | 1 | 2;

/** A map that draws on the GPU, or waits for its turn to. */
export interface MapSeat {
  /** Where the map is now; only those nearer to the reader take the room of others. */
  nearness(): Nearness;
  /** When the map was last on screen, in ms since the page was opened. */
  lastSeen(): number;
  /** There is room now: the map may go live. */
  seat(): void;
  /** Somebody nearer needs the room: the map has to go back to its still picture at once. */
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
  const last = nearestFirst(live).at(-1);
  if (last && live.size >= mapBudget() && last.nearness() < map.nearness()) {
    live.delete(last);
    last.unseat();
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
  for (const map of nearestFirst(waiting)) {
    if (live.size >= mapBudget()) return;
    waiting.delete(map);
    live.add(map);
    map.seat();
  }
}

/** Of those equally near, the one seen last comes first. */
function nearestFirst(maps: Iterable<MapSeat>): MapSeat[] {
  return [...maps].sort((a, b) => b.nearness() - a.nearness() || b.lastSeen() - a.lastSeen());
}

function seats(): Seats {
  window[KEY] ??= { live: new Set(), waiting: new Set() };
  return window[KEY];
}
