/** A point of the screen, CSS px. */
interface At {
  readonly x: number;
  readonly y: number;
}

/** A finger that moves less stays where it is, px; one that moves more sideways than this swipes. */
const STILL = 12;
const SWIPE = 48;

/**
 * What a finger asks for that went down in one third of a picture and up somewhere: a swipe to the left goes on, one
 * to the right goes back, a tap goes where its third lies.
 */
export function touchAct(from: At, to: At, third: 'left' | 'right'): 'next' | 'back' | null {
  const [across, along] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(across, along) <= STILL) return third === 'right' ? 'next' : 'back';
  if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(along)) return null;
  return across < 0 ? 'next' : 'back';
}
