// What sets the two details apart.

/** @type {Readonly<Record<'110m' | '50m', import('./part.mjs').Detail>>} */
export const DETAILS = {
  '110m': {
    detail: '110m',
    // Degrees per step of the grid: well under a pixel where the next detail takes over.
    step: 0.01,
    // Least triangle, in square degrees, that a simplified 1:10m line keeps.
    weight: 0.01,
  },
  '50m': { detail: '50m', step: 0.0025, weight: 0.001 },
};
