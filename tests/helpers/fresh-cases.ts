import fc, { type IRawProperty, type Parameters } from 'fast-check';

/** How many times as many cases as `npm test` looks at. */
const TIMES = 20;
const USUAL_RUNS = 100;

/*
 * What `import fc from 'fast-check'` gives where FRESH is set (vite.config.ts): cases that nobody has seen, and many. What
 * fails prints its seed and path; given to the assertion as they are, they make it fail in `npm test` too.
 */
export default { ...fc, assert };

function assert<Ts>(property: IRawProperty<Ts>, parameters: Parameters<Ts> = {}): Promise<void> | void {
  const { seed: _seed, path: _path, numRuns = USUAL_RUNS, ...others } = parameters;
  return fc.assert(property, { ...others, numRuns: TIMES * numRuns });
}
