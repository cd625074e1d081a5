import { beforeAll, describe, expect, test } from 'vitest';
import { optionLines } from '../../../src/elements/dispatch-slides/answer-lines.ts';
import { findMap } from '../../../src/elements/dispatch-slides/find-map.ts';
import { slideDispatch } from '../../../src/elements/dispatch-slides/slide-dispatch.ts';
import { storyScene } from '../../../src/elements/dispatch-slides/slide-pictures.ts';
import {
  flowsAmong,
  MOST_MARKS,
  openingOf,
  type Slide,
  slidesOf,
} from '../../../src/elements/dispatch-slides/slides.ts';
import { loadTimeZones, type ZonesNear } from '../../../src/geo/time-zone.ts';
import { LEVELS, makeTasks, type Task } from '../../../src/lesson/index.ts';
import { isPlace } from '../../../src/model/dispatch-index.ts';
import { defaultTime } from '../../../src/model/select.ts';
import { buildScene } from '../../../src/scene/build-scene.ts';
import { LIGHT, themeFor } from '../../../src/scene/theme.ts';
import type { SvgNode } from '../../../src/static/svg-node.ts';
import { readBasemap } from '../../geodata/basemaps.ts';
import { readStory, shippedStories } from '../../lesson/raw-file.ts';

const { dispatch } = readStory('geodata/dispatches/north-korea-russia.geojson');
const time = defaultTime(dispatch);
const theme = themeFor('light', 'projector');
const NOTHING = { filter: {}, selected: null, hovered: null } as const;

let zones: ZonesNear;
beforeAll(async () => {
  zones = await loadTimeZones();
});

/** The Markdown of a file without its links and emphasis, by other means than the slides use. */
const bare = (markdown: string) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ');

const isTask = (slide: Slide) => slide.kind === 'task';
const isChapter = (slide: Slide) => slide.kind === 'chapter';

function drawnOf(marks: readonly string[]) {
  return buildScene(slideDispatch(dispatch, marks), { time, ...NOTHING }, { theme, lang: 'en' });
}

describe('the slides of a lesson', () => {
  test.each(['en', 'de', 'fr'])(
    'begin with the title, say word for word what the text says, end with sources (%s)',
    (lang) => {
      const whole = Object.values(dispatch.text ?? {}).map((text) => bare(String(text)));
      const slides = slidesOf({ dispatch, lang, level: 'standard', time, tasks: [] });
      expect([slides[0]?.kind, slides.at(-1)?.kind]).toEqual(['title', 'end']);
      const chapters = slides.filter(isChapter);
      expect(chapters.length).toBeGreaterThan(4);
      for (const { text } of chapters) {
        expect(text.lang).toBe(lang);
        expect(whole.some((one) => one.includes(bare(text.text)))).toBe(true);
      }
    },
  );

  test.each(shippedStories())('show few marks, each of which the map draws ($file)', (story) => {
    for (const level of LEVELS) {
      const input = { dispatch: story.dispatch, lang: 'en', level, time: defaultTime(story.dispatch) };
      const tasks = makeTasks(story.dispatch, { lang: 'en', seed: 3, count: 20, level, zones });
      for (const slide of slidesOf({ ...input, tasks })) {
        const shown =
          slide.kind === 'chapter'
            ? [slide.marks]
            : slide.kind === 'task'
              ? [slide.marks, slide.answered]
              : [];
        for (const marks of shown) {
          const part = slideDispatch(story.dispatch, marks);
          const scene = buildScene(part, { time: input.time, ...NOTHING }, { theme, lang: 'en' });
          const places = new Set(part.features.filter(isPlace).map(({ id }) => id));
          const claimed = marks.filter((id) => !places.has(id));
          expect(claimed.length).toBeLessThanOrEqual(MOST_MARKS);
          // Events without a place are told, not drawn.
          for (const id of flowsAmong(marks, story.dispatch)) expect(scene.drawn).toContain(id);
          expect(scene.drawn.filter((id) => !places.has(id) && !marks.includes(id))).toEqual([]);
        }
      }
    }
  });

  test('frame what they show, and not the whole story', () => {
    const near = drawnOf(['vladivostok', 'wonsan']);
    const [west, south, east, north] = near.bounds;
    expect(east - west).toBeLessThan(20);
    expect(north - south).toBeLessThan(20);
    expect(near.places.map(({ id }) => id).toSorted()).toEqual(['vladivostok', 'wonsan']);
  });

  test('leave away the ways that single claims name', () => {
    const scene = buildScene(
      slideDispatch(dispatch, ['flow-munitions']),
      { time, filter: {}, selected: 'flow-munitions', hovered: null },
      { theme, lang: 'en' },
    );
    expect(scene.flows.map(({ key }) => key)).toEqual(['flow-munitions']);
  });

  test('tell less at an easier level', () => {
    const lettersAt = LEVELS.map((level) =>
      slidesOf({ dispatch, lang: 'de', level, time, tasks: [] })
        .filter(isChapter)
        .reduce((sum, { text }) => sum + text.text.length, 0),
    );
    expect(lettersAt).toEqual(lettersAt.toSorted((a, b) => a - b));
    expect(new Set(lettersAt).size).toBe(3);
  });

  test('take another sentence only where all fit', () => {
    const long = `W${'ord '.repeat(40).trim()}.`;
    expect(openingOf('One. Two. Three.', 'en', 2, 150)).toBe('One. Two.');
    expect(openingOf(`One. ${long}`, 'en', 2, 150)).toBe('One.');
    expect(openingOf(long, 'en', 2, 150)).toBe(long);
    expect(openingOf('', 'en', 2, 150)).toBe('');
    const german = 'Das war am 12. August 2025. Danach kam nichts.';
    expect(openingOf(german, 'de', 1, 0)).toBe('Das war am 12. August 2025.');
    expect(openingOf(german, 'de', 2, 150)).toBe(german);
  });
});

describe('a question', () => {
  const tasks = () =>
    LEVELS.flatMap((level) =>
      [1, 2, 3].flatMap((seed) => makeTasks(dispatch, { lang: 'en', seed, count: 20, level, zones })),
    );

  test('shows no line, date or arrow that would answer it, until it is answered', () => {
    const telling = new Set(['confirmed', 'stated', 'order', 'direction']);
    const slides = slidesOf({ dispatch, lang: 'en', level: 'easy', time, tasks: tasks() }).filter(isTask);
    const asked = slides.filter(({ task }) => telling.has(task.kind));
    expect(asked.length).toBeGreaterThan(8);
    for (const { marks } of asked) {
      const scene = drawnOf(marks);
      expect([scene.flows, scene.events]).toEqual([[], []]);
    }
    expect(asked.some(({ answered }) => flowsAmong(answered, dispatch).length > 0)).toBe(true);
  });

  test('marks nothing as right before, and just the key after', () => {
    const isRight = (task: Task, answered: boolean) =>
      optionLines(task.answer, answered)
        .flat()
        .filter((line) => line.isRight || line.pair !== undefined);
    for (const task of tasks()) {
      expect(isRight(task, false)).toEqual([]);
      if (task.answer.form === 'choice') expect(isRight(task, true)).toHaveLength(task.answer.key.length);
      if (task.answer.form === 'order') {
        const { options, key } = task.answer;
        expect(isRight(task, true).map(({ text }) => text)).toEqual(
          key.map((id) => options.find((one) => one.id === id)?.text),
        );
      }
      if (task.answer.form === 'match') {
        const { left, right, key } = task.answer;
        const pairs = isRight(task, true).map(({ text, pair }) => [
          text,
          right[Number(pair?.slice(2)) - 1]?.text,
        ]);
        const wanted = key.map(([from, to]) => [
          left.find(({ id }) => id === from)?.text,
          right.find(({ id }) => id === to)?.text,
        ]);
        expect(new Set(pairs.map(String))).toEqual(new Set(wanted.map(String)));
      }
    }
  });
});

describe('the map on which a place is to be found', () => {
  const basemap = readBasemap('110m');
  const size = { width: 1280, height: 640 };

  test('has numbers and no name, until it is answered', () => {
    const found = LEVELS.flatMap((level) =>
      [1, 2, 3, 4].flatMap((seed) =>
        makeTasks(dispatch, { lang: 'en', seed, level, kinds: ['find-place'], count: 3, zones }),
      ),
    );
    expect(found.length).toBeGreaterThan(12);
    const scene = storyScene(dispatch, time, 'en', LIGHT, 'projector');
    for (const task of found) {
      if (task.answer.form !== 'point') continue;
      const { answer } = task;
      const options = { scene, basemap, size, lang: 'en', title: (count: number) => `${count} dots` };
      const asked = findMap(task, answer, { ...options, answered: false });
      const texts = textsIn(asked.tree);
      expect(asked.count).toBeGreaterThanOrEqual(3);
      expect(asked.count).toBeLessThanOrEqual(6);
      expect(texts.filter((text) => /^[1-9]$/.test(text))).toHaveLength(asked.count);
      for (const { name } of [{ name: answer.name }, ...answer.others])
        expect(texts).not.toContain(name.text);
      const told = findMap(task, answer, { ...options, answered: true });
      expect(told.sign).toBe(asked.sign);
      expect(textsIn(told.tree).filter((text) => text === answer.name.text)).toHaveLength(1);
      expect(textsIn(told.tree).length).toBe(texts.length + 1);
    }
    const signs = found.map((task) =>
      task.answer.form === 'point'
        ? findMap(task, task.answer, { scene, basemap, size, lang: 'en', title: String, answered: false })
            .sign
        : null,
    );
    // The place asked for is not always the same number.
    expect(new Set(signs).size).toBeGreaterThan(2);
  });
});

function textsIn({ tag, text, children = [] }: SvgNode): readonly string[] {
  return [...(tag === 'text' && text !== undefined ? [text] : []), ...children.flatMap(textsIn)];
}
