import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import story from '../../../geodata/dispatches/north-korea-russia.geojson?url';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchQuiz } from '../../../src/elements/dispatch-quiz/dispatch-quiz.ts';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.ts';
import { loadTimeZones } from '../../../src/geo/time-zone.ts';
import { makeTasks } from '../../../src/lesson/make-tasks.ts';
import type { Task } from '../../../src/lesson/types.ts';
import { parseDispatch } from '../../../src/model/parse.ts';
import type { Dispatch } from '../../../src/model/types.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { found } from '../../helpers/reading-fixture.ts';
import { addressOf, eventually } from '../../helpers/story-files.ts';
import { violationsIn } from '../../helpers/violations.ts';

interface Chosen {
  readonly lang?: string;
  readonly level?: string;
  readonly kinds?: string;
  readonly count?: string;
  readonly seed?: string;
  readonly src?: string;
}

/** A quiz alone in the page, as soon as it asks something, or says why it does not. */
async function mount(chosen: Chosen = {}): Promise<DispatchQuiz> {
  defineElement('dispatch-quiz', DispatchQuiz);
  const quiz = document.createElement('dispatch-quiz');
  for (const [name, value] of Object.entries({ src: story, lang: 'de', ...chosen }))
    quiz.setAttribute(name, value);
  document.body.replaceChildren(quiz);
  await eventually(() => expect(all(quiz, '#question, .note:not([role])')).not.toEqual([]));
  return quiz;
}

/** The tasks that the quiz has to ask, made without it. */
async function tasksOf(kinds: readonly Task['kind'][], count = 8): Promise<readonly Task[]> {
  const raw: unknown = await (await fetch(story)).json();
  const dispatch = found<Dispatch | null>(parseDispatch(raw).dispatch);
  if (!dispatch) throw new Error('no dispatch');
  const zones = await loadTimeZones();
  return makeTasks(dispatch, {
    lang: 'de',
    seed: 1,
    level: 'standard',
    count,
    zones,
    kinds,
  });
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(selector: string): Promise<HTMLElement> {
  for (let steps = 0; steps < 30; steps += 1) {
    await userEvent.keyboard('{Tab}');
    const active = deepActiveElement();
    if (active instanceof HTMLElement && active.matches(selector)) return active;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const press = (key: string, times = 1) => userEvent.keyboard(`{${key}}`.repeat(times));
const main = (quiz: DispatchQuiz) => one(quiz, '.main');
const said = (quiz: DispatchQuiz) => words(one(quiz, 'p.unseen[role="status"]'));

/** Gives the right answer by keyboard alone, from the heading of the task on. */
async function answerByKeys(task: Task, quiz: DispatchQuiz): Promise<void> {
  const { answer } = task;
  if (answer.form === 'choice') {
    await tabTo('input');
    const at = answer.options.findIndex(({ id }) => answer.key.includes(id));
    await press(' ');
    if (at > 0) await press('ArrowDown', at);
  } else if (answer.form === 'match') {
    for (const [, right] of answer.left.map(({ id }) => found(answer.key.find(([left]) => left === id)))) {
      await tabTo('select');
      await press('ArrowDown', 1 + answer.right.findIndex(({ id }) => id === right));
    }
  } else if (answer.form === 'order') {
    const order = () => all(quiz, '.rows .said bdi').map(words);
    const wanted = answer.key.map((id) => found(answer.options.find((option) => option.id === id)).text);
    for (const [to, text] of wanted.entries()) {
      if (order()[to] === text) continue;
      // Every row above has its two buttons.
      found(all(quiz, '[data-step="-1"]')[order().indexOf(text)]).focus();
      for (let moves = order().indexOf(text) - to; moves > 0; moves -= 1) {
        await press('Enter');
        await quiz.updateComplete;
      }
      expect(deepActiveElement()?.getAttribute('aria-label')).toContain(text);
      expect(said(quiz)).toContain(`${text}: jetzt ${to + 1} von`);
    }
  } else if (answer.form === 'number') {
    await tabTo('#answer');
    await userEvent.keyboard(String(answer.value).replace('.', ','));
  } else if (answer.form === 'open') {
    await tabTo('#answer');
    await userEvent.keyboard('Mehr Zeit.');
  } else {
    await tabTo('[aria-expanded]');
    await press('Enter');
    await quiz.updateComplete;
    await tabTo('input');
    await press(' ');
    for (let at = 0; at < all(quiz, '.rows input').length && !isRightPlace(quiz, answer); at += 1) {
      await press('ArrowDown');
      await quiz.updateComplete;
    }
  }
}

/** Whether the number chosen is the one at the place asked for, by the degrees that are read out with it. */
function isRightPlace(quiz: DispatchQuiz, { target }: Extract<Task['answer'], { form: 'point' }>): boolean {
  const row = all(quiz, '.rows input:checked')[0]?.closest('.row');
  const [lon = 0, lat = 0] = target;
  return row ? words(row).endsWith(`${Math.round(lat)}° N, ${Math.round(lon)}° O`) : false;
}

describe('<dispatch-quiz>', () => {
  afterEach(() => page.viewport(1200, 800));

  it('is walked through by keyboard, whatever form the answers have', async () => {
    // One kind for each form of answer.
    const kinds = ['own', 'distance', 'order', 'find-place', 'compare-amounts', 'stated'] as const;
    const quiz = await mount({ kinds: kinds.join(' '), count: '6' });
    const tasks = await tasksOf(kinds, 6);
    expect(new Set(tasks.map(({ answer }) => answer.form)).size).toBe(6);
    const events: unknown[] = [];
    document.body.addEventListener('dispatch-answer', (event) =>
      events.push([event.task, event.outcome, event.try]),
    );
    document.body.addEventListener('dispatch-quiz-end', ({ right, rightAtSecond, count }) =>
      events.push([right, rightAtSecond, count]),
    );
    found(all(quiz, '#question')[0]).focus();
    for (const [at, task] of tasks.entries()) {
      expect(words(one(quiz, '#question'))).toBe(task.question.text.replace(/\s+/g, ' ').trim());
      expect(words(one(quiz, '.progress'))).toBe(`${at + 1} von 6`);
      await answerByKeys(task, quiz);
      await tabTo('.main');
      await press('Enter');
      await quiz.updateComplete;
      expect(all(quiz, '.feedback'), task.id).toHaveLength(1);
      expect(said(quiz)).toContain(words(one(quiz, '.verdict')));
      expect(deepActiveElement()).toBe(main(quiz));
      await press('Enter');
      await quiz.updateComplete;
      await eventually(() => expect(deepActiveElement()?.id).toBe('question'));
    }
    expect(words(one(quiz, '.counts'))).toBe('5 von 6 gleich richtig, 1 frei geschrieben.');
    expect(events).toEqual([
      ...tasks.map(({ id, answer }) => [id, answer.form === 'open' ? 'open' : 'right', 1]),
      [5, 0, 6],
    ]);
    expect(all(quiz, '.all > li')).toHaveLength(6);
    expect(await violationsIn(quiz, 'light')).toEqual([]);
    one(quiz, '[data-do="another"]').click();
    await quiz.updateComplete;
    expect([quiz.seed, quiz.getAttribute('seed'), words(one(quiz, '.progress'))]).toEqual([
      2,
      '2',
      '1 von 6',
    ]);
  });

  it('shows a map that tells no name, takes a tap for an answer, and names the place after the second', async () => {
    const quiz = await mount({ kinds: 'find-place' });
    const [task] = await tasksOf(['find-place']);
    if (task?.answer.form !== 'point') throw new Error('no place');
    await eventually(() => expect(all(quiz, '.frame svg')).toHaveLength(2));
    const { name, others } = task.answer;
    const names = [name, ...others.map((other) => other.name)].map(({ text }) => text);
    const map = () => words(one(quiz, '.map'));
    expect(names.filter((text) => map().includes(text))).toEqual([]);
    expect(one(quiz, '.map').querySelector('title')?.textContent).toBe('Eine Karte ohne Namen');
    expect(one(quiz, '.map').querySelectorAll('[data-feature], .number')).toHaveLength(0);
    const frame = one(quiz, '.frame').getBoundingClientRect();
    const tap = async (x: number, y: number) => {
      const at = { clientX: frame.left + x * frame.width, clientY: frame.top + y * frame.height };
      one(quiz, '.frame').dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
      await quiz.updateComplete;
    };
    main(quiz).click();
    await quiz.updateComplete;
    expect(said(quiz)).toBe('Noch steht keine Antwort da.');
    for (const [x, y] of [
      [0.02, 0.05],
      [0.98, 0.95],
    ] as const) {
      await tap(x, y);
      expect(all(quiz, '.pin')).toHaveLength(1);
      main(quiz).click();
      await quiz.updateComplete;
      expect(words(one(quiz, '.verdict'))).toMatch(/\d km/);
    }
    expect(all(quiz, '.goal')).toHaveLength(1);
    expect(map()).toContain(name.text);
    expect(words(one(quiz, '.verdict'))).toContain('Das war es nicht.');
    expect(await violationsIn(quiz, 'dark')).toEqual([]);
  });

  it('keeps what was answered in another language, and begins anew with other tasks', async () => {
    const quiz = await mount({ kinds: 'who-says stated', level: 'easy' });
    one(quiz, 'input').click();
    main(quiz).click();
    await quiz.updateComplete;
    const [verdict, seen] = [words(one(quiz, '.verdict')), all(quiz, '.row').length];
    quiz.lang = 'en';
    await eventually(() => expect(words(one(quiz, '.progress'))).toContain('of'));
    expect(words(one(quiz, '.verdict'))).not.toBe(verdict);
    expect(all(quiz, '.row')).toHaveLength(seen);
    quiz.setAttribute('seed', '3');
    await quiz.updateComplete;
    expect(all(quiz, '.feedback')).toEqual([]);
    quiz.setAttribute('seed', 'no number');
    quiz.setAttribute('level', 'no level');
    await quiz.updateComplete;
    one(quiz, '.skip').click();
    await quiz.updateComplete;
    quiz.requestUpdate();
    await quiz.updateComplete;
    expect(words(one(quiz, '.progress'))).toBe('2 of 8');
  });

  it('says why there is nothing to ask', async () => {
    const empty = {
      type: 'FeatureCollection',
      dispatch: '1',
      id: 'empty',
      lang: 'de',
      title: { de: 'Leer' },
      actors: {},
      goods: {},
      sources: {},
      features: [],
    };
    const quiz = await mount({ src: addressOf(empty) });
    expect(words(one(quiz, '.note'))).toMatch(/zu wenig mit Quelle/);
  });

  it('is sound on a phone, before and after an answer', async () => {
    await page.viewport(390, 844);
    const quiz = await mount({ lang: 'en', kinds: 'order' });
    expect(await violationsIn(quiz, 'light')).toEqual([]);
    main(quiz).click();
    await quiz.updateComplete;
    expect(await violationsIn(quiz, 'dark')).toEqual([]);
    expect(quiz.scrollWidth).toBeLessThanOrEqual(390);
    const small = all(quiz, ':is(button, select, input):not([hidden])').filter(
      (control) => control.getBoundingClientRect().height < 44,
    );
    expect(small.map((control) => control.outerHTML)).toEqual([]);
  });
});
