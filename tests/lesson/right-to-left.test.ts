import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTimeZones } from '../../src/geo/time-zone.ts';
import { LANGUAGES } from '../../src/language/shell.ts';
import {
  checkAnswer,
  type Given,
  makeTasks,
  questionSource,
  TASK_KINDS,
  type Task,
} from '../../src/lesson/index.ts';
import { isClaimed } from '../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../src/model/parse.ts';
import { ROOT } from '../helpers/source-files.ts';
import { hebrewWord, isTurned } from '../helpers/turned-texts.ts';
import { dispatchOf } from '../model/sample.ts';

/*
 * The shipped story with names, notes and quotes that run from right to left: no sentence that lessons make of them is
 * turned. That elements show these sentences as they are is looked at in a browser.
 */

const TOLD = new Set(['exact', 'name', 'note', 'perspective', 'publisher', 'seenVia', 'title']);
/** Whose members are languages. */
const TOLD_IN_LANGUAGES = new Set(
  'because explanation left names note of perspective question right text title'.split(' '),
);

/** A file with all that is told in it in Hebrew. */
function inHebrew(value: unknown, key = '', path: readonly string[] = []): unknown {
  if (typeof value === 'string') {
    const isTold = TOLD.has(key) || (TOLD_IN_LANGUAGES.has(path.at(-1) ?? '') && path.length > 1);
    return isTold ? nextWord() : value;
  }
  if (Array.isArray(value)) return value.map((item) => inHebrew(item, key, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, inHebrew(member, name, [...path, key])]),
  );
}

let used = 0;
function nextWord(): string {
  used += 1;
  return hebrewWord(used);
}

const text = readFileSync(join(ROOT, 'geodata/dispatches/north-korea-russia.geojson'), 'utf8');
const dispatch = dispatchOf(parseDispatch(inHebrew(JSON.parse(text))));
const zones = await loadTimeZones();

/** All texts of a value but ids. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Answers of every kind: right, wrong, near another place. */
function givenTo({ answer }: Task): readonly Given[] {
  if (answer.form === 'point') {
    const positions = [answer.target, [0, 0], ...answer.others.map(({ at }) => at)];
    return positions.map((position) => ({ form: 'point', position }));
  }
  if (answer.form !== 'choice') return [];
  return answer.options.map(({ id }) => ({ form: 'choice', ids: [id] }));
}

test.each(LANGUAGES)('in %s no sentence of a lesson is turned', (lang) => {
  const tasks = [1, 2, 3, 4].flatMap((seed) => makeTasks(dispatch, { lang, seed, count: 60, zones }));
  expect(new Set(tasks.map(({ kind }) => kind))).toEqual(new Set(TASK_KINDS));
  const verdicts = tasks.flatMap((task) => givenTo(task).map((given) => checkAnswer(task, given).say));
  const questions = dispatch.features
    .filter(isClaimed)
    .flatMap((feature) =>
      feature.properties.claims.map((_, index) =>
        questionSource(dispatch, { feature: feature.id, index }, lang),
      ),
    );
  const told = textsIn([tasks, verdicts, questions]).filter((one) => /[\u05d0-\u05ea]/.test(one));
  expect(told.length).toBeGreaterThan(1000);
  expect([...new Set(told.filter(isTurned))]).toEqual([]);
});
