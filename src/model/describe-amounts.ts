import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { formatList, formatNumber, isolated, pluralForm } from '../language/format.ts';
import { type LocalText, pickText } from '../language/text.ts';
import { type DrawnBound, drawnAmounts } from './amounts.ts';
import { indexDispatch } from './dispatch-index.ts';
import type { Amount, Dispatch, FlowFeature, Qualifier, TimeWindow } from './types.ts';

/** An amount as it was said, limit words and all: "fast 16.000 Container", "11,000 to 13,000 soldiers". */
export function describeAmount(amount: Amount, dispatch: Dispatch, lang: string): LocalText {
  const { amount: words } = messagesFor(lang).sentences;
  const { value, min, max, unit } = amount;
  const word = unitWord(unit, value ?? max ?? min ?? 0, dispatch, lang);
  const counted = words.counted(describeFigure(amount, lang), word);
  const of = pickText(amount.of, lang, dispatch.lang);
  return local(of === undefined ? counted : words.of(counted, isolated(of.text)), lang);
}

/** The same without its unit: "fast 16.000", "11,000 to 13,000". */
export function describeFigure({ value, min, max, qualifier }: Amount, lang: string): string {
  if (value !== undefined) return numberWords(value, qualifier, lang);
  if (min === undefined) return numberWords(max ?? 0, qualifier ?? 'up-to', lang);
  if (max === undefined) return numberWords(min, qualifier ?? 'at-least', lang);
  const { range } = messagesFor(lang).sentences.amount;
  return range(numberWords(min, qualifier, lang), numberWords(max, undefined, lang));
}

/** Several amounts side by side, never added: "11,000 soldiers and 3,000 soldiers". */
export function describeAmounts(amounts: readonly Amount[], dispatch: Dispatch, lang: string): LocalText {
  const list = amounts.map((amount) => describeAmount(amount, dispatch, lang).text);
  return local(formatList(list, interfaceLanguage(lang)), lang);
}

/**
 * What gives a flow its width, in words short enough for a label: "fast 16.000 bis etwa 28.000 Container".
 * `undefined` where nothing does.
 */
export function describeDrawnAmount(
  flow: FlowFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null = null,
): LocalText | undefined {
  const drawn = drawnAmounts(flow, dispatch, time);
  if (drawn.kind === 'none') return undefined;
  const [first, second] = drawn.bounds;
  const { counted, range } = messagesFor(lang).sentences.amount;
  const low = boundWords(first, lang);
  // One speaker's "about 11,000 to 13,000" has one limit word, not two.
  const isOneSpeaker = second?.claim === first.claim;
  const numbers =
    second === undefined
      ? low
      : range(low, isOneSpeaker ? numberWords(second.value, undefined, lang) : boundWords(second, lang));
  return local(counted(numbers, unitWord(drawn.unit, (second ?? first).value, dispatch, lang)), lang);
}

/** The word for a number of a unit; the unit's id, with spaces for hyphens, where the file gives no word. */
export function unitWord(unitId: string, count: number, dispatch: Dispatch, lang: string): string {
  const unit = indexDispatch(dispatch).unit(unitId);
  const form = pluralForm(count, interfaceLanguage(lang));
  const word = pickText(unit?.[form] ?? unit?.other ?? unit?.one, lang, dispatch.lang);
  return isolated(word?.text ?? unitId);
}

function boundWords({ value, qualifier }: DrawnBound, lang: string): string {
  return numberWords(value, qualifier, lang);
}

function numberWords(value: number, qualifier: Qualifier | undefined, lang: string): string {
  const number = formatNumber(value, interfaceLanguage(lang));
  return qualifier === undefined ? number : `${messagesFor(lang).words.qualifier[qualifier]} ${number}`;
}

function local(text: string, lang: string): LocalText {
  return { text, lang: interfaceLanguage(lang) };
}
