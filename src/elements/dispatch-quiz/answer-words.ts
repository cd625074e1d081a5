import { formatNumber, formatRounded, isolated } from '../../language/format.ts';
import { quizMessagesFor } from '../../language/quiz.ts';
import { interfaceLanguage } from '../../language/shell.ts';
import { checkAnswer } from '../../lesson/check-answer.ts';
import type { Answer, Given, Option, Task, Wording } from '../../lesson/types.ts';

/** What would have been right, in a line each. */
export function keyWords({ answer, lang }: Task): readonly Wording[] {
  switch (answer.form) {
    case 'point':
      return [answer.name];
    case 'choice':
      return answer.options.filter(({ id }) => answer.key.includes(id)).map(bare);
    case 'match':
      return answer.key.flatMap((pair) => pairWords(pair, answer));
    case 'order':
      return ordered(answer.key, answer.options);
    case 'number':
      return [{ text: withUnit(answer.value, answer.unit, lang) }];
    default:
      return answer.expected;
  }
}

/** What was answered, in a line each; a pin by how far it was off. */
export function givenWords(task: Task, given: Given): readonly Wording[] {
  const { answer, lang } = task;
  if (given.form === 'point' && answer.form === 'point') {
    const { offKm = 0 } = checkAnswer(task, given);
    const km = formatRounded(Math.max(1, Math.round(offKm)), interfaceLanguage(lang));
    return [{ text: quizMessagesFor(lang).pinOff(km) }];
  }
  if (given.form === 'choice' && answer.form === 'choice')
    return answer.options.filter(({ id }) => given.ids.includes(id)).map(bare);
  if (given.form === 'match' && answer.form === 'match')
    return answer.left
      .flatMap(({ id }) => given.pairs.filter(([left]) => left === id))
      .flatMap((pair) => pairWords(pair, answer));
  if (given.form === 'order' && answer.form === 'order') return ordered(given.ids, answer.options);
  if (given.form === 'number' && answer.form === 'number')
    return [{ text: withUnit(given.value, answer.unit, lang) }];
  return given.form === 'open' ? [{ text: given.text.trim() }] : [];
}

/** A number as it is read, to two decimals, with its unit. */
export function withUnit(value: number, unit: string, lang: string): string {
  return `${formatNumber(Math.round(value * 100) / 100, interfaceLanguage(lang))}\u00a0${unit}`;
}

/** As A, B, C in lists that are referred to. */
export function letterOf(at: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + at);
}

function ordered(ids: readonly string[], options: readonly Option[]): readonly Wording[] {
  return ids.flatMap((id, at) => {
    const found = options.find((option) => option.id === id);
    return found ? [{ ...bare(found), text: `${at + 1}. ${isolated(found.text)}` }] : [];
  });
}

function pairWords(
  [from, to]: readonly [string, string],
  { left, right }: Extract<Answer, { form: 'match' }>,
): readonly Wording[] {
  const [one, other] = [left.find(({ id }) => id === from), right.find(({ id }) => id === to)];
  return one && other ? [{ ...bare(other), text: `${isolated(one.text)}: ${isolated(other.text)}` }] : [];
}

function bare({ text, lang }: Wording): Wording {
  return lang === undefined ? { text } : { text, lang };
}
