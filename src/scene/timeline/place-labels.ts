/** A word that wants to stand over a point of an axis; px from the axis' start. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** 0 comes first. */
  readonly rank: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** 0 is the row next to the axis. */
  readonly row: 0 | 1;
  /** Where its leader stands. */
  readonly x: number;
  /** Its own left edge. */
  readonly left: number;
  readonly width: number;
}

const GAP = 12;
/** Air between a leader of the upper row and a word of the lower one. */
const LEADER_GAP = 4;

/**
 * Puts words into one row or two over an axis, the most important first. None overlaps another or leaves the axis,
 * every word stands over its own point, no leader runs through a word, and what finds no room is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  rows: 1 | 2,
): readonly PlacedLabel[] {
  const near: PlacedLabel[] = [];
  const far: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank)) {
    if (wish.width > width || wish.x < 0 || wish.x > width) continue;
    const below = place(wish, near, far, width);
    if (below !== undefined) near.push({ ...wish, left: below, row: 0 });
    if (below !== undefined || rows === 1 || near.some((label) => isUnder(wish.x, label))) continue;
    const above = place(wish, far, [], width);
    if (above !== undefined) far.push({ ...wish, left: above, row: 1 });
  }
  return [...near, ...far].sort((a, b) => a.x - b.x);
}

/** Left edge of a word over a point, or the axis' nearest. */
export function leftOf(x: number, width: number, room: number): number {
  return Math.max(0, Math.min(x - width / 2, room - width));
}

/** Whether two words of a row leave no air between them. */
export function collide(
  a: Pick<PlacedLabel, 'left' | 'width'>,
  b: Pick<PlacedLabel, 'left' | 'width'>,
): boolean {
  return a.left < b.left + b.width + GAP && b.left < a.left + a.width + GAP;
}

function place(
  { x, width }: LabelWish,
  others: readonly PlacedLabel[],
  leaders: readonly PlacedLabel[],
  room: number,
): number | undefined {
  const inside = (left: number) => Math.min(Math.max(0, left), room - width);
  return [x - width / 2, x, x - width]
    .map(inside)
    .find(
      (left) =>
        !others.some((one) => collide({ left, width }, one)) &&
        !leaders.some((one) => isUnder(one.x, { left, width })),
    );
}

function isUnder(x: number, { left, width }: Pick<PlacedLabel, 'left' | 'width'>): boolean {
  return x > left - LEADER_GAP && x < left + width + LEADER_GAP;
}
