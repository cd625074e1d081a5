import { vi } from 'vitest';

/** Answers the page's question for reduced motion, until mocks are restored; the test browser itself says yes. */
export function prefersReducedMotion(answer: boolean): void {
  const { matchMedia } = window;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    matchMedia.call(window, query.includes('reduced-motion') ? (answer ? 'all' : 'not all') : query),
  );
}
