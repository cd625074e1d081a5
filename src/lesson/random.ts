/*
 * A small generator of random numbers with a seed, the same on every machine: whole numbers of 32 bits only, no
 * `Math.random`. The steps are those of mulberry32 by Tommy Ettinger (public domain), in the form in which «bryc»
 * published them (github.com/bryc/code); texts are turned into seeds by FNV-1a (Fowler, Noll, Vo) and the last mixing
 * of MurmurHash3 (Austin Appleby, public domain). Not for secrets.
 */

export interface Random {
  /** A whole number from 0 up to, but not including, `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T | undefined;
  /** So many picks from a list, which may be long; one may come twice. */
  draws<T>(list: readonly T[], count: number): readonly T[];
  /** A new list in another order (Fisher and Yates). */
  shuffle<T>(list: readonly T[]): readonly T[];
}

/** A generator that gives the same numbers for the same text. */
export function randomOf(seed: string): Random {
  let state = hashText(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (count: number): number => Math.floor((next() / 0x1_0000_0000) * count);
  return {
    below,
    pick: (list) => list[below(list.length)],
    draws: (list, count) =>
      Array.from({ length: list.length === 0 ? 0 : count }, () => list[below(list.length)]).flatMap((one) =>
        one === undefined ? [] : [one],
      ),
    shuffle: (list) => {
      const mixed = [...list];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const [a, b] = [mixed[last], mixed[other]];
        if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
      }
      return mixed;
    },
  };
}

/** A whole number of 32 bits for a text; neighbours in the alphabet lie far apart. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
