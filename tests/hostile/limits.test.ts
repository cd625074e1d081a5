import { afterEach, describe, expect, test } from 'vitest';
import { pageLimits, raiseLimits } from '../../src/elements/shared/page-limits.ts';
import { readValue } from '../../src/elements/shared/read-story.ts';
import { type FileLimits, LIMITS } from '../../src/model/limits.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { readDispatch } from '../../src/model/read.ts';
import { textDepth } from '../../src/model/text-depth.ts';
import { MINIMAL, place, sample } from '../model/sample.ts';

/* One below each limit, one above, and the same above where the host has raised it. */

const lots = <T>(count: number, of: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => of(index));
const outcome = (input: unknown, raised: Partial<FileLimits> = {}) => {
  const { dispatch, issues, fatal } = parseDispatch(input, raised);
  return { isRead: dispatch !== null, rules: [...new Set(issues.map(({ rule }) => rule))], fatal };
};
const sound = { isRead: true, rules: [], fatal: null };
const refused = (rule: string) => ({ isRead: false, rules: [rule], fatal: 'size' });

/** A ring of that many positions. */
const ring = (count: number) => {
  const open = lots(count - 1, (index) => [(index % 1_000) / 100, index / 100_000]);
  return [...open, [0, 0]];
};
const area = (count: number) => ({
  ...place('area', [0, 0]),
  geometry: { type: 'Polygon', coordinates: [ring(Math.floor(count / 2)), ring(Math.ceil(count / 2))] },
});

/** A file in which there is so much of one thing. */
const FILES: readonly (readonly [keyof FileLimits, string, (count: number) => unknown])[] = [
  [
    'features',
    'count',
    (count) => sample([], { features: lots(count, (index) => place(`p${index}`, [0, 0])) }),
  ],
  // One position is the place that stands beside the area.
  ['positions', 'count', (count) => sample([], { features: [place('p', [1, 1]), area(count - 1)] })],
  [
    'records',
    'count',
    (count) =>
      sample([], {
        features: [],
        goods: {},
        sources: {},
        actors: Object.fromEntries(lots(count, (index) => [`a${index}`, { name: 'A', kind: 'media' }])),
      }),
  ],
];

describe.each(FILES)('%s', (name, rule, file) => {
  test('are read up to the limit', () => {
    expect(outcome(file(LIMITS[name]))).toEqual(sound);
  });

  test('are refused beyond it, unless the host allows more', () => {
    const over = file(LIMITS[name] + 1);
    expect(outcome(over)).toEqual(refused(rule));
    // Another limit is another limit, also a lower one, which is sooner reached.
    const other = name === 'positions' ? 1_000 : LIMITS[name] + 1;
    expect(outcome(file(other), { [name]: other })).toEqual(sound);
    expect(outcome(file(other + 1), { [name]: other })).toEqual(refused(rule));
  });
});

test('values are counted one by one, and a host may allow more', () => {
  const file = (count: number) => sample([{}], { x: lots(count, () => 0) });
  const around = lots(300, (index) => index).find((values) => outcome(file(0), { values }).isRead) ?? 0;
  expect(around).toBeGreaterThan(50);
  expect(outcome(file(1_000), { values: around + 999 })).toEqual(refused('values'));
  expect(outcome(file(1_000), { values: around + 1_000 })).toEqual(sound);
  expect(outcome(file(LIMITS.values - around + 1))).toEqual(refused('values'));
});

describe('bytes', () => {
  const fill = (bytes: number) => MINIMAL + ' '.repeat(bytes - MINIMAL.length);

  test('are refused beyond the limit, unless the host allows more', () => {
    expect(readDispatch(fill(LIMITS.bytes)).fatal).toBeNull();
    expect(readDispatch(fill(LIMITS.bytes + 1)).issues).toMatchObject([{ rule: 'bytes', expected: '5' }]);
    expect(readDispatch(fill(LIMITS.bytes + 1), { bytes: 6_000_000 }).fatal).toBeNull();
  });
});

describe('texts', () => {
  const LENGTHS = [
    ['summary', LIMITS.text, (words: string) => ({ summary: { en: words } })],
    ['text', LIMITS.text, (words: string) => ({ text: { en: words } })],
    ['license', LIMITS.string, (words: string) => ({ license: words })],
  ] as const;

  test.each(LENGTHS)('%s is left out beyond its length, and the rest is read', (member, most, more) => {
    const file = (length: number) => sample([{}], more('x '.repeat(length / 2) + 'x'.repeat(length % 2)));
    expect(outcome(file(most))).toEqual(sound);
    const { dispatch, issues } = parseDispatch(file(most + 1));
    expect(dispatch?.[member]).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'length', expected: String(most) }]);
  });

  test('a name beyond its length takes its mark with it, and no other', () => {
    const named = (length: number) => sample([{}], {}, { name: 'x'.repeat(length) });
    expect(outcome(named(LIMITS.string))).toEqual(sound);
    const { dispatch, issues } = parseDispatch(named(LIMITS.string + 1));
    expect(dispatch?.features.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(issues).toMatchObject([{ rule: 'length', path: 'features/flow/name' }]);
  });
});

describe('claims', () => {
  test('of one mark are read up to the limit; beyond it the mark is left out', () => {
    const file = (count: number) => sample(lots(count, () => ({})));
    expect(outcome(file(LIMITS.claims))).toEqual(sound);
    expect(outcome(file(LIMITS.claims + 1))).toEqual({ isRead: true, rules: ['count'], fatal: null });
  });
});

describe('nesting', () => {
  const DEEP = 20_000;
  const shapes = [
    ['lists', '['.repeat(DEEP), ']'.repeat(DEEP)],
    ['objects', '{"a":'.repeat(DEEP), `1${'}'.repeat(DEEP)}`],
    ['both', '[{"a":'.repeat(DEEP / 2), `1${'}]'.repeat(DEEP / 2)}`],
  ] as const;

  test.each(shapes)(
    'of 20 000 levels of %s is refused unread, as a text and as a value',
    (_, open, close) => {
      const text = MINIMAL.replace('"dispatch": "1"', `"dispatch": "1", "x": ${open}${close}`);
      expect(textDepth(text)).toBe(DEEP + 1);
      expect(readDispatch(text)).toMatchObject({
        dispatch: null,
        fatal: 'size',
        issues: [{ rule: 'depth' }],
      });
      expect(outcome(JSON.parse(text))).toEqual(refused('depth'));
      // In a geometry too, and without an end.
      const geometry = { type: 'Polygon', coordinates: JSON.parse(open + close) };
      expect(outcome(sample([], { features: [{ ...place('p', [0, 0]), geometry }] }))).toEqual(
        refused('depth'),
      );
      expect(readDispatch(open)).toMatchObject({ fatal: 'size', issues: [{ rule: 'depth' }] });
    },
  );

  test('just as deep as the limit is read', () => {
    const nested = (levels: number) =>
      sample([{}], { x: JSON.parse('['.repeat(levels) + ']'.repeat(levels)) });
    expect(outcome(nested(LIMITS.depth - 1))).toEqual(sound);
    expect(outcome(nested(LIMITS.depth))).toEqual(refused('depth'));
  });
});

describe('a page', () => {
  afterEach(() => raiseLimits({}));
  const features = lots(LIMITS.features + 1, (index) => place(`p${index}`, [0, 0]));
  const large = sample([], { features });

  test('may raise what its elements read, and takes it back', async () => {
    expect(await readValue(large)).toMatchObject({ trouble: { code: 'size' } });
    raiseLimits({ features: 6_000 });
    expect(pageLimits()).toMatchObject({ features: 6_000, bytes: LIMITS.bytes, seconds: 15 });
    expect((await readValue(large)).trouble).toBeUndefined();
    raiseLimits({});
    expect(await readValue(large)).toMatchObject({ trouble: { code: 'size' } });
  });

  test.each([0, -1, Number.NaN])('is told that %d is no limit', (bytes) => {
    expect(() => raiseLimits({ bytes })).toThrow(RangeError);
  });

  test('weighs a reader’s own file before it takes it into memory', async () => {
    const file = new File([MINIMAL, ' '.repeat(LIMITS.bytes)], 'own.geojson');
    expect(await readValue(file)).toEqual({
      trouble: { kind: 'size', limit: LIMITS.bytes, file: 'own.geojson' },
    });
    raiseLimits({ bytes: 6_000_000 });
    expect((await readValue(file)).trouble).toBeUndefined();
  });

  test('takes no file in another encoding for text', async () => {
    const file = new File([Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)], 'own.geojson');
    expect(await readValue(file)).toEqual({ trouble: { kind: 'encoding', file: 'own.geojson' } });
  });
});
