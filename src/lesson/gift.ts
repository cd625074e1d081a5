import { isolated } from '../language/format.ts';
import type { Task, Wording } from './types.ts';

/*
 * Tasks in GIFT, the text format in which Moodle and others take questions
 * (https://docs.moodle.org/en/GIFT_format). All of a dispatch is a stranger's text: whatever the format reads as a sign
 * of its own is escaped, and a question never has an empty line, which would end it. GIFT knows neither a map nor an
 * order, so what is to be pointed at is left out, and an order is written as matching with 1, 2, 3.
 */

/** All tasks as one file; empty for none. */
export function toGift(tasks: readonly Task[]): string {
  const questions = tasks.flatMap((task) => question(task) ?? []);
  return questions.length === 0 ? '' : `${questions.join('\n\n')}\n`;
}

function question(task: Task): string | null {
  const answers = answersOf(task);
  if (answers === null) return null;
  const general = task.explanation
    .map(words)
    .filter((text) => text !== '')
    .map(isolated);
  const feedback = general.length === 0 ? [] : [`\t####${general.join(' · ')}`];
  return [`::${escapeGift(task.id)}::${words(task.question)} {`, ...answers, ...feedback, '}'].join('\n');
}

/** A line for each answer; null where a map alone could be asked. */
function answersOf({ answer }: Task): readonly string[] | null {
  switch (answer.form) {
    case 'choice': {
      const share = weight(answer.key.length);
      return answer.options.map((option) => {
        const isKey = answer.key.includes(option.id);
        const sign = answer.several ? `~%${isKey ? share : -100}%` : isKey ? '=' : '~';
        const why = option.wrongBecause === undefined ? '' : `#${escapeGift(option.wrongBecause)}`;
        return `\t${sign}${words(option)}${why}`;
      });
    }
    case 'match':
      return answer.key.flatMap(([left, right]) => {
        const [a, b] = [
          answer.left.find(({ id }) => id === left),
          answer.right.find(({ id }) => id === right),
        ];
        return a && b ? [`\t=${words(a)} -> ${words(b)}`] : [];
      });
    case 'order':
      return answer.options.map((option) => `\t=${words(option)} -> ${answer.key.indexOf(option.id) + 1}`);
    case 'number':
      return numbers(answer.value, answer.tolerance, answer.circle);
    case 'point':
      return null;
    default:
      return [];
  }
}

/** A number and what it may be off by; on a circle also one turn further, where the range runs over its end. */
function numbers(value: number, tolerance: number, circle: number | null): readonly string[] {
  const turns = [0, -1, 1].map((turn) => value + turn * (circle ?? 0));
  const inside = turns.filter((at) => at + tolerance >= 0 && at - tolerance <= (circle ?? 0));
  if (circle === null || inside.length < 2) return [`\t#${value}:${tolerance}`];
  return ['\t#', ...inside.map((at) => `\t=${at}:${tolerance}`)];
}

/** The share of one right answer of several, as Moodle knows shares: with five places after the point. */
function weight(count: number): string {
  return String(Math.round((100 / count) * 1e5) / 1e5);
}

function words({ text }: Wording): string {
  return escapeGift(text);
}

/**
 * Text without a sign or a line that GIFT would read as its own. An arrow would part a pair, a share in percent at the
 * beginning would be taken for a mark, and a word in brackets there for the name of a format: none can be escaped.
 */
export function escapeGift(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('->', '→')
    .replace(/\\/g, '\\\\')
    .replace(/[~=#{}:]/g, '\\$&')
    .replace(/^[[%]/, '\u00a0$&');
}
