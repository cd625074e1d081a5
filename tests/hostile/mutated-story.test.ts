import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTimeZones } from '../../src/geo/time-zone.ts';
import { LANGUAGES } from '../../src/language/catalogue.ts';
import { makeTasks, questionSource, toGift } from '../../src/lesson/index.ts';
import { claimRows } from '../../src/model/claim-rows.ts';
import { describeDispatch } from '../../src/model/describe.ts';
import { EXPORT_KINDS, exportDispatch } from '../../src/model/exports/export-dispatch.ts';
import { skippedFeatures } from '../../src/model/issue.ts';
import { failureSentence, issueSentence } from '../../src/model/issue-sentence.ts';
import { readDispatch } from '../../src/model/read.ts';
import { defaultTime } from '../../src/model/select.ts';
import { tellBy } from '../../src/model/tell-by.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { staticPage } from '../../src/static/page/static-page.ts';
import { renderSvg } from '../../src/static/picture.ts';
import { readBasemap } from '../geodata/basemaps.ts';
import { ROOT } from '../helpers/source-files.ts';
import { mutate } from './mutate.ts';
import { wholeStory } from './poisoned.ts';

/*
 * Good files with a few things changed: each is read, is read in part, or is refused with a reason, and what was read can
 * be shown in every view that needs no browser. `npm run test:long` makes 10 000 of them, each in less than 200 ms.
 */

const IS_LONG = process.env.LONG !== undefined;
/** `SEEDS=20000+4000` with `LONG=1`: other files than the last time, and so many of each story. */
const [FIRST_SEED = 0, MOST_RUNS = Number.POSITIVE_INFINITY] =
  process.env.SEEDS?.split('+').map(Number) ?? [];
const basemap = readBasemap('110m');
const zones = await loadTimeZones();
const file = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const STORIES = [
  {
    name: 'a story with every member of the format',
    text: JSON.stringify(wholeStory()),
    runs: 9_000,
    few: 56,
  },
  {
    name: 'the first dispatch',
    text: file('geodata/dispatches/north-korea-russia.geojson'),
    runs: 1_000,
    few: 1,
  },
];
/** ms; what may pass from the text to what is to be drawn. */
const MOST = 200;
/** The still map of so many is drawn. */
const DRAWN_EVERY = 10;
const WRONG_AT_MOST = 20;

let said: readonly { readonly mock: { readonly calls: readonly unknown[] } }[] = [];
beforeEach(() => {
  said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Outcome = 'ok' | 'partial' | 'error';

function run(text: string, seed: number): Outcome {
  const lang = LANGUAGES[seed % LANGUAGES.length] ?? 'en';
  const { dispatch, fatal, issues } = readDispatch(text);
  expect(dispatch === null).toBe(fatal !== null);
  for (const issue of issues) expect(issueSentence(issue, lang)).toMatch(/^[\s\S]*\.$/);
  if (dispatch === null) {
    expect(failureSentence(issues, lang)).not.toBe('');
    return 'error';
  }
  show(dispatch, lang, seed);
  const again = readDispatch(JSON.stringify(dispatch));
  expect(JSON.stringify(again.dispatch)).toBe(JSON.stringify(dispatch));
  return skippedFeatures(issues).length > 0 ? 'partial' : 'ok';
}

function show(dispatch: Dispatch, lang: string, seed: number): void {
  const time = defaultTime(dispatch);
  const choice = { time, filter: {}, selected: dispatch.features[0]?.id ?? null, hovered: null };
  const scene = buildScene(dispatch, choice, { theme: themeFor('light', 'desk'), lang });
  const picture =
    seed % DRAWN_EVERY === 0
      ? renderSvg(scene, basemap, {
          width: 480,
          height: 320,
          projection: seed % 20 === 0 ? 'globe' : 'mercator',
        })
      : '';
  const [actor = ''] = Object.keys(dispatch.actors);
  const told = tellBy(dispatch, actor);
  const tasks = makeTasks(dispatch, { lang, seed: seed + 1, count: 6, zones });
  const seen = [
    JSON.stringify(scene),
    picture,
    staticPage(dispatch, lang, ''),
    describeDispatch(dispatch, { time, filter: {} }, lang).text,
    JSON.stringify(
      claimRows(told, lang, { time: null, filter: {} }).map(({ amount, said: day }) => [amount, day]),
    ),
    JSON.stringify(tasks.map(({ question }) => question)),
    toGift(tasks),
    ...EXPORT_KINDS.map((kind) => exportDispatch(dispatch, kind, { lang }).text),
  ];
  for (const { id } of dispatch.features.slice(0, 3))
    questionSource(dispatch, { feature: id, index: 0 }, lang);
  // A number that is none would be JSON’s null in a scene, so positions are looked at in what is drawn.
  for (const text of seen.slice(1)) expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\[object /);
  expect(scene.bounds.every(Number.isFinite)).toBe(true);
}

/**
 * ms from the text of a file to its scene; of a slow one the best of several, since the machine has other things to do:
 * what is slow by itself is slow each time.
 */
function timeToShow(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < (best > MOST ? 50 : 5) && best > MOST / 4; attempt += 1) {
    const started = performance.now();
    const { dispatch } = readDispatch(text);
    if (dispatch) {
      const choice = { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null };
      buildScene(dispatch, choice, { theme: themeFor('light', 'desk'), lang: 'en' });
    }
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

describe.each(STORIES)('$name', ({ name, text, runs, few }) => {
  test(
    'changed at random is read, read in part, or refused, and can be shown',
    () => {
      const outcomes = { ok: 0, partial: 0, error: 0 };
      const wrong: string[] = [];
      let slowest = { ms: 0, seed: FIRST_SEED };
      // A run of many goes on past the first that fails.
      const end = FIRST_SEED + (IS_LONG ? Math.min(runs, MOST_RUNS) : few);
      for (let seed = FIRST_SEED; seed < end && wrong.length < WRONG_AT_MOST; seed += 1) {
        const changed = mutate(text, seed);
        try {
          outcomes[run(changed, seed)] += 1;
        } catch (error) {
          wrong.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
        }
        const ms = IS_LONG ? timeToShow(changed) : 0;
        if (ms > slowest.ms) slowest = { ms, seed };
      }
      expect(wrong.join('\n\n')).toBe('');
      expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
      // All three come about, or the changes are too small or too large to tell anything.
      if (few > 10) expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0);
      if (!IS_LONG) return;
      process.stdout.write(
        `${name}, seeds ${FIRST_SEED} to ${end - 1}: ${JSON.stringify(outcomes)}, slowest: ${slowest.ms.toFixed(0)} ms (seed ${slowest.seed})\n`,
      );
      expect(slowest.ms).toBeLessThan(MOST);
    },
    IS_LONG ? 3_600_000 : 60_000,
  );
});
