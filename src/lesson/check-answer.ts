import { bearingBetween, distanceBetween } from '../geo/measure.ts';
import { allMessagesFor } from '../language/catalogue.ts';
import { formatRounded, isolated } from '../language/format.ts';
import { lessonMessagesFor } from '../language/lesson.ts';
import type { Position } from '../model/types.ts';
import type { Answer, Given, Task, Verdict } from './types.ts';

type Form<F extends Answer['form']> = Extract<Answer, { form: F }>;
type GivenAs<F extends Given['form']> = Extract<Given, { form: F }>;

/** An estimate off by no more than so many tolerances is on the right track. */
const CLOSE = 2;
const POINTS = 8;
/** A point further from every place than this is of none of them, km. */
const NEAR_KM = 150;
/** No hand points better than this on a map of the world, km. */
const STEADY_KM = 20;

/** What is to be said to an answer. Never throws: an answer of another form, or of ids that are not there, is wrong. */
export function checkAnswer(task: Task, given: Given): Verdict {
  const { answer } = task;
  switch (answer.form) {
    case 'point':
      return given.form === 'point' ? checkPoint(answer, given, task) : unfit(task);
    case 'choice':
      return given.form === 'choice' ? checkChoice(answer, given, task) : unfit(task);
    case 'match':
      return given.form === 'match' ? checkMatch(answer, given, task) : unfit(task);
    case 'order':
      return given.form === 'order' ? checkOrder(answer, given, task) : unfit(task);
    case 'number':
      return given.form === 'number' ? checkNumber(answer, given, task) : unfit(task);
    default:
      return given.form === 'open' ? checkOpen(given, task) : unfit(task);
  }
}

function checkPoint(answer: Form<'point'>, { position }: GivenAs<'point'>, task: Task): Verdict {
  if (!isPosition(position)) return unfit(task);
  const words = verdictWords(task);
  const name = isolated(answer.name.text);
  const offKm = distanceBetween(position, answer.target);
  const km = formatRounded(Math.max(1, Math.round(offKm)), task.lang);
  const towards = pointOfCompass(bearingBetween(position, answer.target), task);
  const nearest = nearestOf(answer, position);
  const isOther = nearest !== undefined && nearest.km < offKm && offKm > STEADY_KM;
  if (offKm <= answer.toleranceKm) {
    return isOther
      ? { outcome: 'partly', say: { text: words.nearly(nearest.name, name, km, towards) }, right: [], offKm }
      : { outcome: 'right', say: { text: words.rightPlace(name) }, right: [answer.place], offKm };
  }
  const text =
    isOther && nearest.km <= NEAR_KM
      ? words.otherPlace(nearest.name, name, km, towards)
      : words.elsewhere(name, km, towards);
  return { outcome: 'wrong', say: { text }, right: [], offKm };
}

function nearestOf({ others }: Form<'point'>, position: Position) {
  let nearest: { readonly name: string; readonly km: number } | undefined;
  for (const { name, at } of others) {
    const km = distanceBetween(position, at);
    if (nearest === undefined || km < nearest.km) nearest = { name: isolated(name.text), km };
  }
  return nearest;
}

function checkChoice(answer: Form<'choice'>, { ids }: GivenAs<'choice'>, task: Task): Verdict {
  const words = verdictWords(task);
  const chosen = answer.options.filter(({ id }) => ids.includes(id));
  const right = chosen.filter(({ id }) => answer.key.includes(id)).map(({ id }) => id);
  if (chosen.length === 0) return unfit(task);
  const isWhole = right.length === answer.key.length;
  if (isWhole && right.length === chosen.length)
    return { outcome: 'right', say: { text: words.right }, right };
  if (answer.several && right.length > 0) {
    return { outcome: 'partly', say: { text: words.missing }, right };
  }
  const because = chosen.find(({ id }) => !answer.key.includes(id))?.wrongBecause;
  const text =
    because === undefined || chosen.length > 1 ? words.wrong : words.wrongBecause(isolated(because));
  return { outcome: 'wrong', say: { text }, right: [] };
}

function checkMatch(answer: Form<'match'>, { pairs }: GivenAs<'match'>, task: Task): Verdict {
  const right = answer.key.flatMap(([left, wanted]) => {
    const given = pairs.filter(([one]) => one === left);
    // Who joins one speaker with everything has joined it with nothing.
    return given.length === 1 && given[0]?.[1] === wanted ? [left] : [];
  });
  return pairs.length === 0 ? unfit(task) : partsRight(right, answer.key.length, task);
}

function checkOrder(answer: Form<'order'>, { ids }: GivenAs<'order'>, task: Task): Verdict {
  if (ids.length === 0) return unfit(task);
  const isWhole = ids.length === answer.key.length;
  const right = isWhole ? answer.key.filter((id, place) => ids[place] === id) : [];
  return partsRight(right, answer.key.length, task);
}

function checkNumber(answer: Form<'number'>, { value }: GivenAs<'number'>, task: Task): Verdict {
  if (!Number.isFinite(value)) return unfit(task);
  const words = verdictWords(task);
  const off = offBy(value, answer);
  if (off <= answer.tolerance) return { outcome: 'right', say: { text: words.right }, right: [] };
  if (off <= answer.tolerance * CLOSE) return { outcome: 'partly', say: { text: words.close }, right: [] };
  const tooMuch = value > answer.value ? words.tooHigh : words.tooLow;
  return { outcome: 'wrong', say: { text: answer.circle === null ? tooMuch : words.turn }, right: [] };
}

/** How far two numbers lie apart; on a circle the short way round. */
function offBy(value: number, { value: wanted, circle }: Form<'number'>): number {
  if (circle === null) return Math.abs(value - wanted);
  const turn = (((value - wanted) % circle) + circle) % circle;
  return Math.min(turn, circle - turn);
}

function checkOpen({ text }: GivenAs<'open'>, task: Task): Verdict {
  const { open } = verdictWords(task);
  return text.trim() === '' ? unfit(task) : { outcome: 'open', say: { text: open }, right: [] };
}

function partsRight(right: readonly string[], all: number, task: Task): Verdict {
  const words = verdictWords(task);
  if (right.length === all) return { outcome: 'right', say: { text: words.right }, right };
  if (right.length === 0) return { outcome: 'wrong', say: { text: words.wrong }, right };
  return { outcome: 'partly', say: { text: words.partly(right.length, all) }, right };
}

function unfit(task: Task): Verdict {
  return { outcome: 'wrong', say: { text: verdictWords(task).none }, right: [] };
}

function verdictWords({ lang }: Task) {
  return lessonMessagesFor(lang).verdict;
}

function pointOfCompass(degrees: number, { lang }: Task): string {
  const { directions } = allMessagesFor(lang).ui.details;
  return directions[Math.round(degrees / (360 / POINTS)) % POINTS] ?? '';
}

function isPosition([lon, lat]: Position): boolean {
  return Number.isFinite(lon) && lat !== undefined && Math.abs(lat) <= 90;
}
