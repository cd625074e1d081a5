import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { formatList, formatNumber, isolated } from '../language/format.ts';
import type { LocalText } from '../language/text.ts';
import { drawnAmounts } from './amounts.ts';
import { claimsBy } from './claims.ts';
import { describeDrawnAmount } from './describe-amounts.ts';
import { isCountable, placeName } from './describe-claim.ts';
import { describeDate, describeWhen, describeWindow } from './describe-date.ts';
import { isEvent, isFlow } from './dispatch-index.ts';
import { howDoWeKnow } from './how-do-we-know.ts';
import { nameOf } from './name-of.ts';
import { isAnnouncedOnly, isPossibleOnly } from './phases.ts';
import { selectFeatures } from './select.ts';
import {
  type ClaimedFeature,
  type Dispatch,
  type DispatchFeature,
  type EventFeature,
  type FlowFeature,
  type PlaceFeature,
  type Selection,
  STATUSES,
  type TimeWindow,
} from './types.ts';

export { describeAmount, describeAmounts, describeDrawnAmount, unitWord } from './describe-amounts.ts';
export { actorName, type ClaimDescription, describeClaim, placeName } from './describe-claim.ts';
export { howDoWeKnow } from './how-do-we-know.ts';

/** A place, flow or event in a few full sentences: what, when, how certain, how much, and who says so. */
export function describeFeature(
  feature: DispatchFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null = null,
): LocalText {
  const text = isFlow(feature)
    ? flowSentences(feature, dispatch, lang, time)
    : isEvent(feature)
      ? eventSentences(feature, dispatch, lang, time)
      : placeSentence(feature, dispatch, lang);
  return { text, lang: interfaceLanguage(lang) };
}

/** What passes a selection, counted: "18 supply flows: 4 confirmed, 9 claimed and 5 disputed; 12 events." */
export function describeDispatch(
  dispatch: Dispatch,
  selection: Pick<Selection, 'time' | 'filter'>,
  lang: string,
): LocalText {
  const { flows, events } = selectFeatures(dispatch, selection);
  const words = messagesFor(lang).sentences.dispatch;
  const language = interfaceLanguage(lang);
  if (flows.length + events.length === 0) return { text: words.none, lang: language };
  const number = (count: number) => formatNumber(count, language);
  const text = words.summary(
    words.flows(flows.length, number(flows.length)),
    describeStatuses(flows, lang),
    words.events(events.length, number(events.length)),
    selection.time ? describeWindow(selection.time, lang) : '',
  );
  return { text, lang: language };
}

/** "4 confirmed, 9 claimed and 5 disputed", in the order of `STATUSES`; empty for no features. */
export function describeStatuses(features: readonly ClaimedFeature[], lang: string): string {
  const { sentences, words } = messagesFor(lang);
  const counted = STATUSES.flatMap((status) => {
    const count = features.filter(({ properties }) => properties.status === status).length;
    const number = formatNumber(count, interfaceLanguage(lang));
    return count === 0 ? [] : [sentences.dispatch.withStatus(number, words.status[status])];
  });
  return counted.length === 0 ? '' : formatList(counted, interfaceLanguage(lang));
}

/**
 * When a flow went on ("since August 2023", "in 2024") or on what date an event took place ("12 August 2025");
 * empty where nobody says so.
 */
export function describeTime(feature: ClaimedFeature, lang: string): string {
  const { kind, start, end } = feature.properties;
  const describe = kind === 'flow' ? describeWhen : describeDate;
  if (start === undefined) return end === undefined ? '' : describe(`../${end}`, lang);
  if (start.includes('/') || start === end) return describe(start, lang);
  if (end !== undefined) return describe(`${start}/${end}`, lang);
  // A flow without end goes on; an event without one happened then.
  return describe(kind === 'flow' ? `${start}/..` : start, lang);
}

function flowSentences(flow: FlowFeature, dispatch: Dispatch, lang: string, time: TimeWindow | null): string {
  const { sentences, words } = messagesFor(lang);
  const { from, to, status } = flow.properties;
  const [start = '', end = ''] = [from, to].map((id) => isolated(placeName(id, dispatch, lang).text));
  const ends = sentences.ends(start, [], end);
  const head = sentences.flow.head(
    isolated(nameOf(flow.properties, lang, dispatch.lang).text),
    ends,
    describeTime(flow, lang),
    words.status[status],
  );
  const knowing = howDoWeKnow(flow, dispatch, lang, time).text;
  return [head, phaseSentence(flow, lang, time), amountSentence(flow, dispatch, lang, time), knowing]
    .filter(Boolean)
    .join(' ');
}

function phaseSentence(flow: FlowFeature, lang: string, time: TimeWindow | null): string {
  const { announced, possible } = messagesFor(lang).sentences.flow;
  if (isPossibleOnly(flow, time)) return possible;
  return isAnnouncedOnly(flow, time) ? announced : '';
}

function amountSentence(
  flow: FlowFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
): string {
  const words = messagesFor(lang).sentences.flow;
  const drawn = drawnAmounts(flow, dispatch, time);
  const amount = describeDrawnAmount(flow, dispatch, lang, time)?.text ?? '';
  if (drawn.kind === 'figure') return words.figure(amount, drawn.value === 1);
  if (drawn.kind !== 'none') return words[drawn.kind](amount);
  const hasAmounts = claimsBy(flow, time).some((claim) => (claim.amounts ?? []).length > 0);
  if (hasAmounts) return words.noTotal;
  return isCountable(flow, dispatch) ? words.noAmount : '';
}

function eventSentences(
  event: EventFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
): string {
  const { sentences, words } = messagesFor(lang);
  const { at, status } = event.properties;
  const head = sentences.event.head(
    isolated(nameOf(event.properties, lang, dispatch.lang).text),
    describeTime(event, lang),
    at === undefined ? '' : isolated(placeName(at, dispatch, lang).text),
    words.status[status],
  );
  return `${head} ${howDoWeKnow(event, dispatch, lang, time).text}`;
}

function placeSentence({ properties }: PlaceFeature, dispatch: Dispatch, lang: string): string {
  const { sentences, words } = messagesFor(lang);
  const { type = 'other', precision = 'unknown' } = properties;
  // Of a country one need not be told that it is located to the country.
  const isSelfEvident = precision === 'unknown' || precision === type || type === 'country';
  return sentences.place.head(
    isolated(nameOf(properties, lang, dispatch.lang).text),
    words.placeType[type],
    isSelfEvident ? '' : words.precision[precision],
  );
}
