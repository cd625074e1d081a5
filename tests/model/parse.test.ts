import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skippedFeatures } from '../../src/model/issue.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { dispatchOf, MINIMAL, place, sample } from './sample.ts';

const rulesOf = (input: unknown) => parseDispatch(input).issues.map(({ rule }) => rule);
const minimal = () => JSON.parse(MINIMAL);

/** 40 sound features and one that is not. */
function fortyOne(broken: unknown) {
  const places = Array.from({ length: 40 }, (_, index) => place(`p${index}`, [index, 10]));
  return sample([{}], { features: [...places.slice(0, 20), broken, ...places.slice(20)] });
}

describe('parseDispatch', () => {
  test.each([undefined, null, 5, 'text', true, [], Symbol('x'), () => 1, 10n])('refuses %s', (input) => {
    expect(parseDispatch(input)).toMatchObject({ dispatch: null, fatal: 'shape' });
  });

  test('refuses a value that contains itself', () => {
    const endless: Record<string, unknown> = minimal();
    endless.self = endless;
    expect(parseDispatch(endless)).toMatchObject({ dispatch: null, fatal: 'size' });
  });

  test('refuses a value with too many parts', () => {
    const many = { ...minimal(), x: Array.from({ length: LIMITS.values }, () => 0) };
    expect(parseDispatch(many)).toMatchObject({ fatal: 'size', issues: [{ rule: 'values' }] });
  });

  test.each([
    ['features', LIMITS.features],
    ['claims', LIMITS.claims],
  ])('reads as many %s as allowed, and no more', (what, most) => {
    const file = (count: number) =>
      what === 'features'
        ? sample([], { features: Array.from({ length: count }, (_, index) => place(`p${index}`, [0, 0])) })
        : sample(Array.from({ length: count }, () => ({})));
    expect(rulesOf(file(most))).toEqual([]);
    expect(rulesOf(file(most + 1))).toEqual(['count']);
  });

  test('reads as many records as allowed, and no more', () => {
    const actors = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`a${index}`, { name: 'A', kind: 'media' }]),
      );
    const file = (count: number) => sample([], { actors: actors(count), features: [] });
    // The sample has one entry under goods and one under sources.
    expect(parseDispatch(file(LIMITS.records - 2)).fatal).toBeNull();
    expect(parseDispatch(file(LIMITS.records - 1)).fatal).toBe('size');
  });

  test.each(['1', '1.0', '1.12', '1.2.3'])('accepts version %s', (dispatch) => {
    expect(parseDispatch({ ...minimal(), dispatch }).fatal).toBeNull();
  });

  test.each(['2', '0', '10', '1.', 'one', 1, 2])('refuses version %s', (dispatch) => {
    expect(parseDispatch({ ...minimal(), dispatch })).toMatchObject({ dispatch: null, fatal: 'version' });
  });

  test.each(['type', 'dispatch', 'id', 'lang', 'title', 'features', 'actors', 'goods', 'sources'])(
    'needs %s',
    (member) => {
      const { [member]: _, ...rest } = minimal();
      const { dispatch, fatal, issues } = parseDispatch(rest);
      expect({ dispatch, fatal }).toEqual({ dispatch: null, fatal: 'shape' });
      expect(issues).toContainEqual(expect.objectContaining({ rule: 'missing', path: member }));
    },
  );

  test.each(['actors', 'goods', 'sources'])('takes no list for %s', (member) => {
    for (const list of [[], ['']]) {
      const { fatal, issues } = parseDispatch({ ...minimal(), [member]: list });
      expect(fatal).toBe('shape');
      expect(issues).toMatchObject([{ rule: 'type', path: member, expected: 'object' }]);
    }
  });

  test('leaves a list out that should be units', () => {
    const { dispatch, issues } = parseDispatch({ ...minimal(), units: [''] });
    expect(dispatch?.units).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'type', path: 'units' }]);
  });

  test('names every missing member at once', () => {
    expect(parseDispatch({}).issues).toHaveLength(9);
  });

  test.each([
    [null, '20'],
    ['text', '20'],
    [{}, '20'],
    [{ type: 'Feature', id: 'x', geometry: null, properties: null }, 'x'],
    [place('x', [10, 95]), 'x'],
    [{ ...place('x', [1, 2]), geometry: { type: 'Circle', coordinates: [1, 2] } }, 'x'],
    [place('p3', [1, 2]), '20'],
  ])('leaves one broken feature of 41 out and names it: %j', (broken, name) => {
    const { dispatch, issues, fatal } = parseDispatch(fortyOne(broken));
    expect(fatal).toBeNull();
    expect(dispatch?.features).toHaveLength(name === 'x' || name === '20' ? 40 : 39);
    expect(skippedFeatures(issues)).toEqual([name]);
  });

  test('leaves out what stands on a place left out, and says why', () => {
    const input = sample([{}]);
    input.features = [...(input.features as unknown[]).slice(1), place('a', [10, 99])];
    const { dispatch, issues } = parseDispatch(input);
    expect(dispatch?.features.map(({ id }) => id)).toEqual(['b']);
    expect(issues).toContainEqual(
      expect.objectContaining({ rule: 'skipped-place', path: 'features/flow/from', found: 'a' }),
    );
  });

  test('leaves out a wrong optional member and keeps the rest', () => {
    const input = { ...minimal(), license: 5, article: { title: 'T' }, summary: { en: 'Short' } };
    const dispatch = dispatchOf(parseDispatch(input));
    expect(Object.keys(dispatch)).not.toContain('license');
    expect(Object.keys(dispatch)).not.toContain('article');
    expect(dispatch.summary).toEqual({ en: 'Short' });
  });

  test('takes numbers as ids of features', () => {
    const input = sample([], { features: [{ ...place('x', [1, 2]), id: 7 }] });
    expect(dispatchOf(parseDispatch(input)).features[0]?.id).toBe('7');
  });

  test('takes out links that are none of the web', () => {
    const input = { ...minimal(), article: { title: 'T', lang: 'en', url: 'data:text/html,x' } };
    const { dispatch, issues } = parseDispatch(input);
    expect(dispatch?.article?.url).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'link', path: 'article/url', severity: 'warning' }]);
  });

  test('freezes everything', () => {
    const dispatch = dispatchOf(parseDispatch({ ...minimal(), extra: { deep: [{ er: 1 }] } }));
    const loose: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, member] of Object.entries(value)) visit(member, `${path}/${key}`);
    };
    visit(dispatch, '');
    expect(loose).toEqual([]);
  });

  test('leaves the given value as it was', () => {
    const input = { ...minimal(), license: 5 };
    const before = structuredClone(input);
    parseDispatch(input);
    expect(input).toEqual(before);
    expect(Object.isFrozen(input)).toBe(false);
  });
});

describe('hostile keys and ids', () => {
  test('drops keys that reach a prototype, wherever they are', () => {
    const text = MINIMAL.replace(
      '"actors": {',
      '"__proto__": {"polluted": 1}, "actors": {"__proto__": {"name": "X", "kind": "media"}, "constructor": {"name": "X", "kind": "media"}, "prototype": 1,',
    );
    const dispatch = dispatchOf(parseDispatch(JSON.parse(text)));
    expect(Object.keys(dispatch.actors)).toEqual(['ministry', 'paper']);
    expect(Object.hasOwn(dispatch, '__proto__')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    for (const record of [dispatch.actors, dispatch.title]) {
      const inherited = ['toString', 'constructor', 'hasOwnProperty', '__proto__'];
      expect(inherited.filter((key) => key in record && !Object.hasOwn(record, key))).toEqual([]);
      expect(Object.isFrozen(Object.getPrototypeOf(record))).toBe(true);
    }
  });

  test('takes toString and hasOwnProperty for ids like all others', () => {
    const features = [place('toString', [1, 2]), place('hasOwnProperty', [3, 4]), place('valueOf', [5, 6])];
    const input = sample([], { features, actors: { toString: { name: 'T', kind: 'media' } } });
    const { dispatch, issues } = parseDispatch(input);
    expect(issues).toEqual([]);
    expect(dispatch?.features).toHaveLength(3);
  });

  test('an actor named toString is not there unless the file has it', () => {
    expect(rulesOf(sample([{ by: 'toString' }]))).toEqual(['unknown-actor']);
  });

  test('strips characters that turn the direction of writing or cannot be seen', () => {
    const dispatch = dispatchOf(parseDispatch({ ...minimal(), title: { en: 'a\u202eb\u2066c\u0000d\te' } }));
    expect(dispatch.title.en).toBe('abcd\te');
  });
});

/** Members of a stranger's making that no one in the format has a name for, without the keys that are refused. */
const unknownMember = fc.dictionary(
  fc.stringMatching(/^x-[a-z]{1,8}$/),
  fc
    .jsonValue({ maxDepth: 4, stringUnit: 'grapheme-ascii' })
    .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value))),
  { maxKeys: 3 },
);

describe('properties', () => {
  test('never throws and always gives a dispatch or a reason', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          const { dispatch, fatal } = parseDispatch(input);
          expect(dispatch === null).toBe(fatal !== null);
        },
      ),
    );
  });

  test('unknown members survive, and a dispatch read twice is the same', () => {
    fc.assert(
      fc.property(
        unknownMember,
        unknownMember,
        unknownMember,
        unknownMember,
        (root, actor, feature, claim) => {
          const input = minimal();
          Object.assign(input, root);
          Object.assign(input.actors.paper, actor);
          Object.assign(input.features[3], feature);
          Object.assign(input.features[3].properties.claims[0], claim);
          const saved = JSON.parse(JSON.stringify(dispatchOf(parseDispatch(input))));
          expect(saved).toEqual(JSON.parse(JSON.stringify(input)));
          expect(parseDispatch(saved).issues).toEqual([]);
        },
      ),
    );
  });
});
