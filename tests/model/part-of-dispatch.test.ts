import { describe, expect, it } from 'vitest';
import { parseDispatch } from '../../src/model/parse.ts';
import { partOfDispatch } from '../../src/model/part-of-dispatch.ts';
import { readDispatch } from '../helpers/read-fixture.ts';

const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const claimed = dispatch.features.filter(({ properties }) => properties.kind !== 'place').map(({ id }) => id);

describe('partOfDispatch', () => {
  it('is the dispatch itself where all is wanted', () => {
    expect(partOfDispatch(dispatch, new Set(claimed))).toBe(dispatch);
  });

  it('is a valid dispatch for each of its marks alone', () => {
    for (const id of claimed) {
      const part: unknown = JSON.parse(JSON.stringify(partOfDispatch(dispatch, new Set([id]))));
      const read = parseDispatch(part);
      expect(
        read.issues.filter(({ severity }) => severity === 'error'),
        id,
      ).toEqual([]);
      const kept = read.dispatch?.features.filter(({ properties }) => properties.kind !== 'place');
      expect(kept?.map((feature) => feature.id)).toEqual([id]);
    }
  });
});
