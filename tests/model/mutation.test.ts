import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/catalogue.ts';
import {
  describeClaim,
  describeDispatch,
  describeDrawnAmount,
  describeFeature,
} from '../../src/model/describe.ts';
import { isClaimed, isFlow } from '../../src/model/dispatch-index.ts';
import { skippedFeatures } from '../../src/model/issue.ts';
import { failureSentence, issueSentence } from '../../src/model/issue-sentence.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { parseProse } from '../../src/model/prose.ts';
import { defaultTime, selectFeatures } from '../../src/model/select.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { locatedIds } from '../helpers/located-ids.ts';
import { ROOT } from '../helpers/source-files.ts';

/*
 * A good file with one thing in it changed: taken away, put twice, or replaced by something else. Whatever comes
 * of it, nothing throws, and what passed the reader can be selected and told.
 */

type Path = readonly (string | number)[];

const FILE = readFileSync(join(ROOT, 'tests/fixtures/reading.geojson'), 'utf8');
const paths = pathsOf(JSON.parse(FILE)).filter((path) => path.length > 0);

const replacement = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown[]>(
    'toString',
    'north',
    '2024-02-30',
    '9999',
    '0000',
    1e308,
    -1,
    5e-324,
    '#',
    'https://x',
    {},
  ),
);
const change = fc.record({
  path: fc.constantFrom(...paths),
  value: replacement,
  how: fc.constantFrom('put', 'drop', 'twice'),
});

test('a file with one thing changed is read as far as it is sound, and can be told', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const input: unknown = JSON.parse(FILE);
      for (const { path, value, how } of changes) alter(input, path, value, how);
      const { dispatch, fatal, issues } = parseDispatch(input);
      expect(dispatch === null).toBe(fatal !== null);
      for (const lang of LANGUAGES) {
        for (const issue of issues) expect(issueSentence(issue, lang)).toMatch(/^[\s\S]*\.$/);
        if (dispatch === null) expect(failureSentence(issues, lang)).not.toBe('');
        else tell(dispatch, lang);
      }
      const skipped = new Set(skippedFeatures(issues));
      expect(dispatch?.features.filter(({ id }) => skipped.has(id)) ?? []).toEqual([]);
    }),
    { numRuns: Number(process.env.MUTATIONS ?? 400) },
  );
});

function tell(dispatch: Dispatch, lang: string): void {
  const time = defaultTime(dispatch);
  selectFeatures(dispatch, { time, filter: {} });
  locatedIds(dispatch);
  describeDispatch(dispatch, { time, filter: {} }, lang);
  for (const text of Object.values(dispatch.text ?? {})) parseProse(text);
  for (const feature of dispatch.features) {
    expect(describeFeature(feature, dispatch, lang, time).text).not.toMatch(/undefined|NaN|\[object/);
    if (isFlow(feature)) describeDrawnAmount(feature, dispatch, lang, time);
    if (!isClaimed(feature)) continue;
    for (const claim of feature.properties.claims) {
      expect(describeClaim(claim, dispatch, lang, feature).sentence.text).not.toMatch(
        /undefined|NaN|\[object/,
      );
    }
  }
}

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

function alter(root: unknown, path: Path, value: unknown, how: string): void {
  const holder = path.slice(0, -1).reduce((inner, key) => Reflect.get(Object(inner), key), root);
  const key = path.at(-1);
  // An earlier change may have taken away what this one would change.
  if (key === undefined || typeof holder !== 'object' || holder === null) return;
  if (how === 'put') Reflect.set(holder, key, value);
  else if (Array.isArray(holder))
    holder.splice(Number(key), how === 'drop' ? 1 : 0, ...(how === 'drop' ? [] : [holder[Number(key)]]));
  else if (how === 'drop') Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, `${key}-again`, Reflect.get(holder, key));
}
