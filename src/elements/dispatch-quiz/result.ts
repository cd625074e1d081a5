import { lessonMessagesFor } from '../../language/lesson.ts';
import type { QuizMessages } from '../../language/quiz.ts';
import type { Task, Wording } from '../../lesson/types.ts';
import { givenWords, keyWords } from './answer-words.ts';
import { type Attempt, type Counts, type Standing, standingOf, UNTOUCHED } from './attempt.ts';

/** One task of a paper that has been gone through, in words. */
export interface ResultRow {
  readonly task: Task;
  readonly kind: string;
  readonly standing: Standing;
  readonly outcome: string;
  /** The last answer, a line each; empty for none. */
  readonly given: readonly Wording[];
  /** What would have been right; empty where that was answered, and where it may still be. */
  readonly key: readonly Wording[];
}

export function resultRows(
  tasks: readonly Task[],
  attempts: ReadonlyMap<string, Attempt>,
  words: QuizMessages,
): readonly ResultRow[] {
  return tasks.map((task) => {
    const attempt = attempts.get(task.id) ?? UNTOUCHED;
    const standing = standingOf(task, attempt);
    const last = attempt.tries.at(-1);
    const isRight = standing === 'right' || standing === 'second';
    return {
      task,
      kind: lessonMessagesFor(task.lang).kinds[task.kind],
      standing,
      outcome: standing === 'open' && last ? words.begun : words.standing[standing],
      given: last ? givenWords(task, last) : [],
      key: standing === 'open' || (isRight && task.answer.form !== 'number') ? [] : keyWords(task),
    };
  });
}

/** How it went, as a line of words: «6 of 8 right at once, 1 at the second try, 1 to read again». */
export function countsLine(counts: Counts, words: QuizMessages): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const others = [
    counts.second > 0 ? words.countSecond(counts.second) : '',
    counts.shown > 0 ? words.countShown(counts.shown) : '',
    counts.read > 0 ? words.countRead(counts.read) : '',
    counts.open > 0 ? words.countLeft(counts.open) : '',
  ];
  return [words.countRight(counts.right, all), ...others].filter(Boolean).join(', ');
}

/** What stands at the head of a result on paper or in a file. */
export interface ResultHead {
  readonly title: string;
  /** Level and number of the tasks. */
  readonly paper: string;
  readonly counts: string;
  /** Of the pupil, if given. */
  readonly name: string;
  /** As written out. */
  readonly date: string;
}

export interface TextRow extends ResultRow {
  /** Publisher, date and address of each source. */
  readonly sources: readonly string[];
}

/** The result as a plain text, to be kept in a file or handed in. */
export function resultText(head: ResultHead, rows: readonly TextRow[], words: QuizMessages): string {
  const top = [
    head.title,
    head.paper,
    '',
    ...(head.name === '' ? [] : [`${words.name}: ${head.name}`]),
    `${words.date}: ${head.date}`,
    '',
    `${head.counts}.`,
  ];
  const tasks = rows.map((row, at) => [
    `${words.task(at + 1, row.kind)} (${row.outcome})`,
    oneLine(row.task.question.text),
    ...lines(words.answer, row.given.length === 0 ? [{ text: words.noAnswer }] : row.given),
    ...lines(row.task.answer.form === 'open' ? words.good : words.key, row.key),
    ...row.sources.map((source) => `${words.source} ${source}`),
  ]);
  return `${[top, ...tasks].map((part) => part.join('\n')).join('\n\n')}\n`;
}

function lines(label: string, list: readonly Wording[]): readonly string[] {
  if (list.length === 0) return [];
  const [only] = list;
  if (list.length === 1 && only) return [`${label}: ${oneLine(only.text)}`];
  return [`${label}:`, ...list.map(({ text }) => `  ${oneLine(text)}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
