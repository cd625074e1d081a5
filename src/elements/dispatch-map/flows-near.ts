/** Within this many CSS px a flow is meant, as on the live map: for a mouse, and for a finger. */
const RADIUS = { fine: 12, coarse: 22 } as const;
/** A mouse that is on one flow means that one, where every other is farther than this. */
const CLEAR = 4;
/** Between two looks at what is under the picture's points, CSS px; no strand is thinner. */
const STEP = 2;
const DIRECTIONS = 12;

/**
 * What `idAt` finds at and around the point of a click and may be meant by it, nearest first, each once. A
 * picture made of SVG has no lines to measure to: it is asked point by point.
 */
export function flowsNear(
  click: MouseEvent,
  idAt: (x: number, y: number) => string | undefined,
): readonly string[] {
  const touch = click instanceof PointerEvent && click.pointerType === 'touch';
  const under = idAt(click.clientX, click.clientY);
  const found = new Set(under === undefined ? [] : [under]);
  for (let distance = STEP; distance <= (touch ? RADIUS.coarse : RADIUS.fine); distance += STEP) {
    for (let direction = 0; direction < DIRECTIONS; direction += 1) {
      const angle = (2 * Math.PI * direction) / DIRECTIONS;
      const id = idAt(click.clientX + distance * Math.cos(angle), click.clientY + distance * Math.sin(angle));
      if (id !== undefined) found.add(id);
    }
    if (!touch && distance >= CLEAR && under !== undefined && found.size === 1) return [under];
  }
  return [...found];
}
