import type { DispatchFeature } from './types.ts';

/**
 * Features in the one order in which they are shown, whatever their order in the file: by the beginning that they
 * give, the earliest first, then those without (all places are), and of one beginning by id. Whoever has to choose
 * between equals takes the first, so that a file that is sorted anew is the same picture. Letters are compared by
 * their code units, which no language and no browser orders otherwise.
 */
export function inOrder(features: readonly DispatchFeature[]): readonly DispatchFeature[] {
  return features.toSorted((a, b) => compareBeginnings(a, b) || compare(a.id, b.id));
}

/** Dates of EDTF are written so that their text sorts as they do: the rougher one stands before the finer. */
function compareBeginnings(a: DispatchFeature, b: DispatchFeature): number {
  const [start, other] = [beginningOf(a), beginningOf(b)];
  if (start === undefined || other === undefined)
    return Number(start === undefined) - Number(other === undefined);
  return compare(start, other);
}

function beginningOf({ properties }: DispatchFeature): string | undefined {
  return properties.kind === 'place' ? undefined : properties.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
