/** Time that is given to a class; all times in ms, of one clock. */
export type Countdown =
  | { readonly kind: 'running'; readonly ends: number }
  | { readonly kind: 'paused'; readonly left: number };

/** What a teacher may give, minutes. */
export const MINUTES: readonly number[] = [1, 2, 5, 10];

export function startCountdown(minutes: number, now: number): Countdown {
  return { kind: 'running', ends: now + minutes * 60_000 };
}

/** Stops the clock, or lets it run on. */
export function turnCountdown(countdown: Countdown, now: number): Countdown {
  if (countdown.kind === 'paused') return { kind: 'running', ends: now + countdown.left };
  return { kind: 'paused', left: Math.max(0, countdown.ends - now) };
}

/** Whole seconds that are left; a second that has begun counts. */
export function secondsLeft(countdown: Countdown, now: number): number {
  const left = countdown.kind === 'paused' ? countdown.left : countdown.ends - now;
  return Math.max(0, Math.ceil(left / 1000));
}

/** "4:05" */
export function writtenSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
