import type { ClosedSpan } from '../../scene/timeline/types.ts';
import { moveWindow, pointWindow } from '../../scene/timeline/window-steps.ts';

/** A pointer that moves less than this was only pressed, CSS px. */
const SLOP = 4;

interface Grip {
  readonly x: number;
  readonly isInside: boolean;
  readonly window: ClosedSpan;
  readonly span: ClosedSpan;
  readonly dayAt: (x: number) => number;
  isDragged: boolean;
}

/**
 * What a pointer does on the axis itself: a press brings the nearer end of the window there, so that nobody needs to
 * drag; a drag that begins between the ends moves the window, one beside it the nearer end.
 */
export class AxisDrag {
  readonly #set: (window: ClosedSpan) => void;
  #grip: Grip | null = null;

  constructor(set: (window: ClosedSpan) => void) {
    this.#set = set;
  }

  down(event: PointerEvent, window: ClosedSpan, span: ClosedSpan): void {
    const { currentTarget: track, button, isPrimary, clientX: x, pointerId } = event;
    if (button !== 0 || !isPrimary || !(track instanceof Element)) return;
    const { left, width } = track.getBoundingClientRect();
    const days = span.last - span.first + 1;
    const dayAt = (to: number) => span.first + Math.floor(((to - left) * days) / Math.max(1, width));
    // A pointer that has gone already cannot be captured, and needs not.
    if (event.isTrusted) track.setPointerCapture(pointerId);
    const day = dayAt(x);
    const isInside = day >= window.first && day <= window.last;
    this.#grip = { x, isInside, window, span, dayAt, isDragged: false };
  }

  move({ clientX }: PointerEvent): void {
    const grip = this.#grip;
    if (!grip || (!grip.isDragged && Math.abs(clientX - grip.x) < SLOP)) return;
    grip.isDragged = true;
    const { window, span, dayAt } = grip;
    const days = dayAt(clientX) - dayAt(grip.x);
    this.#set(grip.isInside ? moveWindow(window, days, span) : pointWindow(window, dayAt(clientX), span));
  }

  up({ clientX }: PointerEvent): void {
    const grip = this.#grip;
    this.#grip = null;
    if (grip && !grip.isDragged) this.#set(pointWindow(grip.window, grip.dayAt(clientX), grip.span));
  }

  cancel(): void {
    this.#grip = null;
  }
}
