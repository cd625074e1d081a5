import { interfaceLanguage } from '../../language/catalogue.ts';
import { formatRounded } from '../../language/format.ts';
import { worksheetMessagesFor } from '../../language/lesson.ts';
import type { Answer, Option, Wording } from '../../lesson/types.ts';

/** How an answer is set beside the map: letters before what may be chosen, and which of it is right. */
export interface OptionLine extends Wording {
  readonly sign: string;
  readonly isRight: boolean;
  /** What it is matched with. */
  readonly pair?: string;
}

/**
 * What there is to choose, match or order, with `answered` in the light of the key; then also what a good answer in
 * words names. Empty where there is nothing to be set beside the map.
 */
export function optionLines(answer: Answer, answered: boolean): readonly (readonly OptionLine[])[] {
  switch (answer.form) {
    case 'choice':
      return [
        answer.options.map((one, at) => line(one, letter(at), answered && answer.key.includes(one.id))),
      ];
    case 'order':
      return answered
        ? [
            answer.key.flatMap((id, at) =>
              found(answer.options, id).map((one) => line(one, `${at + 1}`, true)),
            ),
          ]
        : [answer.options.map((one, at) => line(one, letter(at), false))];
    case 'match': {
      const numberOf = (left: string) => {
        const [, right] = answer.key.find(([from]) => from === left) ?? [];
        return answer.right.findIndex(({ id }) => id === right) + 1;
      };
      return [
        answer.left.map((one, at) => ({
          ...line(one, letter(at), false),
          ...(answered && { pair: `→\u00a0${numberOf(one.id)}` }),
        })),
        answer.right.map((one, at) => line(one, `${at + 1}`, false)),
      ];
    }
    case 'open':
      return answered
        ? [answer.expected.slice(0, MOST_EXPECTED).map((one) => ({ ...one, sign: '–', isRight: false }))]
        : [];
    default:
      return [];
  }
}

/** What is right where nothing is chosen, a line each, as it is read out to a class. */
export function answerLines(answer: Answer, lang: string): readonly Wording[] {
  if (answer.form === 'point') return [answer.name];
  if (answer.form !== 'number') return [];
  const { value, tolerance, circle, unit } = answer;
  const spoken = interfaceLanguage(lang);
  const written = (number: number) => {
    const turned = circle === null ? number : ((number % circle) + circle) % circle;
    return `${formatRounded(turned, spoken)}${unit === '°' ? '' : '\u00a0'}${unit}`;
  };
  const within = worksheetMessagesFor(lang).within(written(value - tolerance), written(value + tolerance));
  return [{ text: tolerance > 0 ? `${written(value)} (${within})` : written(value) }];
}

/** Of what a good answer names, so much is read out. */
const MOST_EXPECTED = 3;

function line({ text, lang }: Option, sign: string, isRight: boolean): OptionLine {
  return { text, ...(lang !== undefined && { lang }), sign, isRight };
}

function found(options: readonly Option[], wanted: string): readonly Option[] {
  return options.filter(({ id }) => id === wanted);
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}
