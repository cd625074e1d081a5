import { describe, expect, it } from 'vitest';
import { NEW_PAPER, type Paper, withCheck, withDraft } from '../../../src/elements/dispatch-quiz/paper.ts';
import { countsLine, resultRows, resultText } from '../../../src/elements/dispatch-quiz/result.ts';
import { loadTimeZones } from '../../../src/geo/time-zone.ts';
import { quizMessagesFor } from '../../../src/language/quiz.ts';
import { makeTasks } from '../../../src/lesson/make-tasks.ts';
import type { Given, Task } from '../../../src/lesson/types.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const zones = await loadTimeZones();
const tasks = makeTasks(dispatch, { lang: 'de', seed: 1, level: 'standard', count: 8, zones });
const words = quizMessagesFor('de');

function rightAnswer({ answer }: Task): Given {
  switch (answer.form) {
    case 'point':
      return { form: 'point', position: answer.target };
    case 'choice':
    case 'order':
      return { form: answer.form, ids: answer.key };
    case 'match':
      return { form: 'match', pairs: answer.key };
    case 'number':
      return { form: 'number', value: answer.value };
    default:
      return { form: 'open', text: 'Die eine ist\nneuer.' };
  }
}

function wrongAnswer(task: Task): Given {
  const { answer } = task;
  switch (answer.form) {
    case 'point':
      return { form: 'point', position: [answer.target[0] ?? 0, (answer.target[1] ?? 0) - 20] };
    case 'choice':
      return {
        form: 'choice',
        ids: answer.options
          .map(({ id }) => id)
          .filter((id) => !answer.key.includes(id))
          .slice(0, 1),
      };
    case 'order':
      return { form: 'order', ids: answer.key.toReversed() };
    case 'match':
      return {
        form: 'match',
        pairs: answer.key.map(([left], at) => [left, answer.key.at(at - 1)?.[1] ?? '']),
      };
    case 'number':
      return { form: 'number', value: answer.value + 5 * (answer.tolerance + 1) };
    default:
      return rightAnswer(task);
  }
}

const answer = (paper: Paper, task: Task, given: Given) => withCheck(withDraft(paper, task, given), task);
const all = (make: (task: Task) => Given) =>
  tasks.reduce((paper, task) => answer(paper, task, make(task)), NEW_PAPER);

const HEAD = {
  title: 'Wer liefert was?',
  paper: 'Stufe: mittel · Fassung 1',
  counts: '6 von 8',
  name: 'Mira',
  date: '26. November 2026',
};

describe('a result', () => {
  it('has every form of answer in this paper', () => {
    expect(new Set(tasks.map(({ answer: { form } }) => form))).toEqual(
      new Set(['match', 'number', 'choice', 'order', 'point', 'open']),
    );
  });

  it('says of right answers what they were, and no more', () => {
    const rows = resultRows(tasks, all(rightAnswer).attempts, words);
    const open = rows.find(({ task }) => task.answer.form === 'open');
    expect(open?.standing).toBe('read');
    expect(open?.key.length).toBeGreaterThan(2);
    const others = rows.filter((row) => row !== open);
    expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['gleich richtig']));
    expect(others.filter(({ given }) => given.length === 0)).toEqual([]);
    expect(others.filter(({ key, task }) => key.length > 0 && task.answer.form !== 'number')).toEqual([]);
  });

  it('has the right answer beside one that was wrong twice, and none beside one that may still be given', () => {
    const once = all(wrongAnswer);
    const twice = tasks.reduce((paper, task) => answer(paper, task, wrongAnswer(task)), once);
    for (const row of resultRows(tasks, once.attempts, words).filter(({ standing }) => standing !== 'read')) {
      expect([row.outcome, row.key]).toEqual(['angefangen', []]);
    }
    for (const row of resultRows(tasks, twice.attempts, words).filter(
      ({ standing }) => standing !== 'read',
    )) {
      expect(row.outcome).toBe('zum Nachlesen');
      expect(row.key.length).toBeGreaterThan(0);
      expect(row.given).not.toEqual(row.key);
    }
    for (const row of resultRows(tasks, new Map(), words)) {
      expect([row.outcome, row.given, row.key]).toEqual(['ausgelassen', [], []]);
    }
  });

  it('counts in words, and leaves out what there is none of', () => {
    const counts = { right: 6, second: 1, shown: 1, read: 0, open: 0 };
    expect(countsLine(counts, words)).toBe('6 von 8 gleich richtig, 1 im zweiten Anlauf, 1 zum Nachlesen');
    expect(countsLine({ ...counts, read: 2, open: 1 }, quizMessagesFor('en'))).toBe(
      '6 of 11 right at once, 1 at the second try, 1 to read again, 2 written freely, 1 left out',
    );
    expect(countsLine({ right: 2, second: 0, shown: 0, read: 0, open: 0 }, words)).toBe(
      '2 von 2 gleich richtig',
    );
  });

  it('is a plain text that can be handed in', () => {
    const rows = resultRows(tasks, all(rightAnswer).attempts, words).map((row) => ({
      ...row,
      sources: ['KBS, 1.2.2025, https://example.org'],
    }));
    const text = resultText(HEAD, rows, words);
    expect(
      text.startsWith(
        'Wer liefert was?\nStufe: mittel · Fassung 1\n\nName: Mira\nDatum: 26. November 2026\n\n6 von 8.\n\n',
      ),
    ).toBe(true);
    expect(text).toContain('Deine Antwort: Die eine ist neuer.\n');
    expect(text).toContain('Quelle: KBS, 1.2.2025, https://example.org\n');
    for (const task of tasks) expect(text).toContain(task.question.text);
    expect(resultText({ ...HEAD, name: '' }, [], words)).not.toContain('Name');
  });
});
