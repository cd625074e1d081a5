import { offsetAt } from '../../geo/time-zone.ts';
import { asserts } from '../../model/claims.ts';
import { describeDate, describeWhen } from '../../model/describe-date.ts';
import { isEvent, isFlow } from '../../model/dispatch-index.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { ClaimedFeature } from '../../model/types.ts';
import { claimsAt, type Kit, type PlaceAt } from '../kit.ts';
import { choiceOf, endsWords, type Maker, markName, placeWord, refsOf, taskOf } from '../parts.ts';
import type { Random } from '../random.ts';

const DAY = 86_400_000;
/** Minutes by which wrong times are off. */
const SHIFTS = [-300, -180, -120, -60, 60, 120, 180, 300];

/**
 * What the clocks showed elsewhere at the moment of an event; or, where only the day is known, by how much clocks
 * differed on it. A time of day nobody gave is not made up. The table of time zones has to be there.
 */
export const localTime: Maker = (kit, level, random) => {
  if (level === 'easy' || kit.zones === undefined) return null;
  const mark = random.pick(kit.marks.filter((one) => one.properties.claims.some(asserts) && isPlain(one)));
  if (mark === undefined) return null;
  return instantOf(mark) === undefined
    ? difference(mark, kit, level, random)
    : clock(mark, kit, level, random);
};

function clock(mark: ClaimedFeature, kit: Kit, level: 'standard' | 'advanced', random: Random) {
  const instant = instantOf(mark);
  const place = random.pick(kit.places);
  if (instant === undefined || place === undefined) return null;
  const ahead = offsetOf(place, instant, kit);
  if (ahead === undefined) return null;
  const shifts = [0, ...random.shuffle(SHIFTS).slice(0, 3)].toSorted((a, b) => a - b);
  const timeOf = (shift: number) => new Date(instant + (ahead + shift) * 60_000).toISOString().slice(11, 16);
  const times = shifts.map(timeOf);
  if (new Set(times).size < times.length) return null;
  const name = placeWord(place.place.id, kit);
  const words = kit.words;
  const { start = '' } = mark.properties;
  return taskOf(kit, {
    kind: 'local-time',
    level,
    about: [mark.id, place.place.id],
    question: words.clock(markName(mark, kit), describeDate(start, kit.wanted), name),
    answer: choiceOf(shifts.map((shift, index) => ({ text: times[index] ?? '', isRight: shift === 0 }))),
    explanation: [{ text: words.labelled(name, utc(ahead)) }],
    proof: proofOf(mark),
    marks: [mark.id, place.place.id],
  });
}

function difference(mark: ClaimedFeature, kit: Kit, level: 'standard' | 'advanced', random: Random) {
  const { start = '' } = mark.properties;
  const edtf = parseEdtf(start);
  if (edtf?.kind !== 'date' || edtf.date.precision !== 'day' || edtf.date.doubt !== '') return null;
  const noon = Date.parse(`${start}T12:00:00Z`);
  const [a, b] = endsOf(mark, kit, random);
  if (!a || !b || a === b) return null;
  const [first, second] = [offsetOf(a, noon, kit), offsetOf(b, noon, kit)];
  if (first === undefined || second === undefined || first === second) return null;
  // Towards the clocks that are ahead, so that the answer is a number without a sign.
  const [from, to] = first < second ? [a, b] : [b, a];
  const words = kit.words;
  const name = ({ place }: PlaceAt) => placeWord(place.id, kit);
  return taskOf(kit, {
    kind: 'local-time',
    level,
    about: [mark.id, from.place.id, to.place.id],
    question: words.clocks(endsWords(from.place.id, to.place.id, kit), describeWhen(start, kit.wanted)),
    answer: {
      form: 'number',
      value: Math.abs(first - second) / 60,
      tolerance: 0,
      circle: null,
      unit: 'h',
    },
    explanation: [
      { text: words.labelled(name(a), utc(first)) },
      { text: words.labelled(name(b), utc(second)) },
    ],
    proof: proofOf(mark),
    marks: [from.place.id, to.place.id].sort(),
  });
}

/** Both ends of a flow, or the place of an event and a capital of the story. */
function endsOf(mark: ClaimedFeature, kit: Kit, random: Random): readonly (PlaceAt | undefined)[] {
  const known = new Map(kit.places.map((place) => [place.place.id, place]));
  if (isFlow(mark)) return [known.get(mark.properties.from), known.get(mark.properties.to)];
  const capitals = kit.places.filter(({ place }) => place.properties.type === 'capital');
  return isEvent(mark) ? [known.get(mark.properties.at ?? ''), random.pick(capitals)] : [];
}

/** Only what is confirmed has a date that may be taken as plain. */
function isPlain({ properties }: ClaimedFeature): boolean {
  return properties.status === 'confirmed' && properties.start !== undefined;
}

/** Milliseconds since 1970, where the file gives a time with its offset and without a doubt. */
function instantOf({ properties }: ClaimedFeature): number | undefined {
  const { start } = properties;
  const edtf = start === undefined ? null : parseEdtf(start);
  if (start === undefined || edtf?.kind !== 'date') return undefined;
  if (edtf.date.precision !== 'time' || edtf.date.doubt !== '') return undefined;
  const instant = Date.parse(start);
  return Number.isNaN(instant) ? undefined : instant;
}

/** Minutes ahead of UTC, where that is the same on the day before and after, whatever the hour. */
function offsetOf({ place }: PlaceAt, instant: number, { zones }: Kit): number | undefined {
  if (zones === undefined) return undefined;
  const days = [-DAY, 0, DAY].map((shift) => new Date(instant + shift).toISOString().slice(0, 10));
  return offsetAt(place, days, zones);
}

function proofOf(mark: ClaimedFeature) {
  return refsOf(
    claimsAt(mark)
      .filter(({ claim }) => asserts(claim))
      .slice(0, 1),
  );
}

/** 540 → "UTC+9", 510 → "UTC+8:30" */
function utc(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (minutes === 0) return 'UTC';
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
