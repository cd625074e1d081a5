import { expect } from 'vitest';
import type { Answer, Task } from '../../src/lesson/index.ts';
import {
  actorNamed,
  claimOf,
  claimsOfFamily,
  compass,
  familyOf,
  featureOf,
  isAgainst,
  kilometres,
  nameIn,
  numbersOf,
  type RawClaim,
  type RawFeature,
  type RawFile,
  turn,
} from './raw-file.ts';

/* One check for each kind of task: is the key what the file says, is every wrong answer wrong? */

type Check = (task: Task, raw: RawFile, lang: string) => void;
type Choice = Extract<Answer, { form: 'choice' }>;

const POINTS: Readonly<Record<string, readonly string[]>> = {
  de: ['Norden', 'Nordosten', 'Osten', 'Südosten', 'Süden', 'Südwesten', 'Westen', 'Nordwesten'],
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
  fr: ['le nord', 'le nord-est', 'l’est', 'le sud-est', 'le sud', 'le sud-ouest', 'l’ouest', 'le nord-ouest'],
};
const STATUS_WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  confirmed: { de: /bestätigt/, en: /confirmed/, fr: /confirmé/ },
  disputed: { de: /umstritten/, en: /disputed/, fr: /contesté/ },
};
const NO: Readonly<Record<string, RegExp>> = { de: /bestreite/, en: /\bden(y|ies)\b/, fr: /démen/ };
/** Zones of the places of the shipped dispatches at which something happens on a known day. */
const ZONES: Readonly<Record<string, string>> = {
  pyongyang: 'Asia/Pyongyang',
  wonsan: 'Asia/Pyongyang',
  chongjin: 'Asia/Pyongyang',
  rajin: 'Asia/Pyongyang',
  tumangang: 'Asia/Pyongyang',
  seoul: 'Asia/Seoul',
  beijing: 'Asia/Shanghai',
  moscow: 'Europe/Moscow',
  kursk: 'Europe/Moscow',
  sudzha: 'Europe/Moscow',
  glushkovo: 'Europe/Moscow',
  tikhoretsk: 'Europe/Moscow',
  kyiv: 'Europe/Kyiv',
  kharkiv: 'Europe/Kyiv',
  rotterdam: 'Europe/Amsterdam',
  riga: 'Europe/Riga',
  beira: 'Africa/Maputo',
  mombasa: 'Africa/Nairobi',
  washington: 'America/New_York',
  anchorage: 'America/Anchorage',
  jber: 'America/Anchorage',
  vladivostok: 'Asia/Vladivostok',
  khasan: 'Asia/Vladivostok',
  dunai: 'Asia/Vladivostok',
  'vostochny-port': 'Asia/Vladivostok',
  'friendship-bridge': 'Asia/Vladivostok',
  'vostochny-cosmodrome': 'Asia/Yakutsk',
  yelabuga: 'Europe/Moscow',
};

const findPlace: Check = (task, raw, lang) => {
  const answer = as(task, 'point');
  const place = featureOf(raw, answer.place);
  expect(place.geometry).toMatchObject({ type: 'Point', coordinates: answer.target });
  expect(['exact', 'site', 'city']).toContain(place.properties.precision);
  expect(answer.toleranceKm).toBeGreaterThan(20);
  expect(answer.toleranceKm).toBeLessThanOrEqual(150);
  expect(task.named).toBe(false);
  expect(task.question.text).toContain(nameIn(place.properties, lang));
  expect(answer.others.length).toBeGreaterThan(1);
  for (const { place: id, name, at } of answer.others) {
    expect(id).not.toBe(answer.place);
    expect(featureOf(raw, id).geometry).toMatchObject({ type: 'Point', coordinates: at });
    expect(name.text).toBe(nameIn(featureOf(raw, id).properties, lang));
  }
};

const direction: Check = (task, raw, lang) => {
  const { options, key } = choice(task);
  const { feature, claim } = soleProof(task, raw);
  expect(isAgainst(claim)).toBe(false);
  expect(['done', 'ongoing']).toContain(claim.phase ?? 'done');
  expect(task.question.text.toLowerCase()).toContain(shortName(raw, claim.by, lang).toLowerCase());
  expect(task.question.text).toContain(nameIn(feature.properties, lang));
  for (const { id, text } of options) {
    const way = placesIn(raw, text, lang);
    expect(way, text).toHaveLength(2);
    const [from = '', to = ''] = way;
    const isSo = from === feature.properties.from && to === feature.properties.to;
    expect(isSo, text).toBe(key.includes(id));
    if (isSo) continue;
    // Nobody says of these goods that anything went that way, by its ends or by the countries they lie in.
    const sameGoods = raw.features.filter(({ properties }) => properties.goods === feature.properties.goods);
    for (const { properties } of sameGoods) {
      for (const told of [properties, ...(properties.claims ?? [])]) {
        const ends = [told.from ?? properties.from ?? '', told.to ?? properties.to ?? ''];
        expect(ends.map((end) => countryOf(raw, end))).not.toEqual(
          [from, to].map((end) => countryOf(raw, end)),
        );
      }
    }
  }
};

const whoSays: Check = (task, raw, lang) => {
  if (task.answer.form === 'match') return checkMatch(task, raw, lang);
  const { options, key } = choice(task);
  const { feature, claim } = soleProof(task, raw);
  const right = options.find(({ id }) => key.includes(id));
  expect(actorNamed(raw, right?.text ?? '', lang)).toBe(claim.by);
  if (claim.quote) expect(task.question.text).toContain(claim.quote.exact);
  else expect(task.question.text).toContain(nameIn(feature.properties, lang));
  // Nobody of the speaker’s side is named in the question.
  for (const actor of familyOf(raw, claim.by)) {
    expect(task.question.text).not.toContain(shortName(raw, actor, lang));
  }
  for (const { id, text } of options) {
    if (!key.includes(id)) expectNeverSaid(raw, actorNamed(raw, text, lang), feature, claim);
  }
};

function checkMatch(task: Task, raw: RawFile, lang: string): void {
  const { left, right, key } = as(task, 'match');
  expect(left.length).toBeGreaterThanOrEqual(3);
  expect(right).toHaveLength(left.length);
  expect(new Set(key.map(([id]) => id)).size).toBe(left.length);
  expect(new Set(key.map(([, id]) => id)).size).toBe(left.length);
  const speakers = left.map(({ id, text }) => ({ id, actor: actorNamed(raw, text, lang) }));
  expect(task.proof).toHaveLength(left.length);
  for (const { feature: featureId, index } of task.proof) {
    const [feature, claim] = [featureOf(raw, featureId), claimOf(raw, featureId, index)];
    const speaker = speakers.find(({ actor }) => actor === claim.by);
    const pair = key.find(([id]) => id === speaker?.id);
    const said = right.find(({ id }) => id === pair?.[1])?.text ?? '';
    expect(said).toContain(claim.quote?.exact ?? nameIn(feature.properties, lang));
    for (const { actor } of speakers) {
      if (actor !== claim.by) expectNeverSaid(raw, actor, feature, claim);
    }
  }
}

/** Nobody of the speaker's side says or passes on anything like it about this mark, nor the number anywhere. */
function expectNeverSaid(raw: RawFile, speaker: string, feature: RawFeature, claim: RawClaim): void {
  const family = familyOf(raw, speaker);
  expect(family.has(claim.by), `${speaker}, ${claim.by}`).toBe(false);
  for (const actor of claim.carriedBy ?? []) expect(family.has(actor), speaker).toBe(false);
  const numbers = numbersOf(claim);
  for (const other of claimsOfFamily(raw, speaker)) {
    const where = `${speaker}: ${other.feature.id}/${other.index} beside ${feature.id}`;
    if (claim.quote) expect(other.claim.quote?.exact, where).not.toBe(claim.quote.exact);
    const isHere = other.feature.id === feature.id;
    if (isAgainst(claim)) {
      if (isHere) expect(isAgainst(other.claim), where).toBe(false);
    } else if (numbers.length === 0 && !claim.quote) {
      expect(isHere, where).toBe(false);
    } else if (isHere && numbers.length === 1) {
      for (const number of numbersOf(other.claim)) expect(isLike(number, numbers[0] ?? 0), where).toBe(false);
    }
  }
}

const order: Check = (task, raw, lang) => {
  const { options, key } = as(task, 'order');
  expect(options.length).toBeGreaterThanOrEqual(3);
  expect([...key].sort()).toEqual(options.map(({ id }) => id).sort());
  expect(options.map(({ id }) => id)).not.toEqual(key);
  const events = key.map((id) => {
    const text = options.find((option) => option.id === id)?.text ?? '';
    const named = raw.features.filter(
      ({ properties }) => properties.kind === 'event' && nameIn(properties, lang) === text,
    );
    expect(named, text).toHaveLength(1);
    return named[0];
  });
  const starts = events.map((event) => event?.properties.start ?? '');
  // Of dates of different precision the shorter one stands for all its days.
  for (const [index, start] of starts.entries()) {
    expect(start).toMatch(/^\d{4}-\d\d(-\d\d)?(T.*)?$/);
    const next = starts[index + 1];
    if (next === undefined) continue;
    const length = Math.min(start.length, next.length, 10);
    expect(start.slice(0, length) < next.slice(0, length), `${start} < ${next}`).toBe(true);
  }
  for (const event of events) {
    expect(event?.properties.status).toBe('confirmed');
    expect(task.proof.some(({ feature }) => feature === event?.id)).toBe(true);
  }
};

const distance: Check = (task, raw, lang) => {
  const [a = [], b = []] = twoPlaces(task, raw);
  const km = kilometres(a, b);
  if (task.answer.form === 'choice') {
    const { options, key } = task.answer;
    for (const { id, text } of options) {
      const said = Number(text.replace(/[^\d]/g, ''));
      expect(Math.abs(said - km) <= km * 0.1, `${text}, ${km}, ${lang}`).toBe(key.includes(id));
    }
    return;
  }
  const { value, tolerance, unit } = as(task, 'number');
  expect(Math.abs(value - km)).toBeLessThan(km * 0.005 + 1);
  expect(Math.abs(tolerance - km * 0.1)).toBeLessThan(km * 0.001 + 1);
  expect(unit).toBe('km');
};

const bearing: Check = (task, raw, lang) => {
  const [, route = ''] = task.id.split(':');
  const [from, to] = route.split('+').map((id) => featureOf(raw, id).geometry?.coordinates ?? []);
  const degrees = compass(from ?? [], to ?? []);
  if (task.answer.form === 'choice') {
    const { options, key } = task.answer;
    for (const { id, text } of options) {
      const point = (POINTS[lang] ?? []).indexOf(text) * 45;
      expect(point).toBeGreaterThanOrEqual(0);
      if (key.includes(id)) expect(turn(point, degrees)).toBeLessThanOrEqual(16);
      else expect(turn(point, degrees)).toBeGreaterThan(60);
    }
    return;
  }
  const { value, tolerance, circle } = as(task, 'number');
  expect(turn(value, degrees)).toBeLessThan(1);
  expect([tolerance, circle]).toEqual([15, 360]);
};

const localTime: Check = (task, raw) => {
  const [, about = ''] = task.id.split(':');
  const [mark = '', from = '', to = ''] = about.split('+');
  const { start = '', status } = featureOf(raw, mark).properties;
  expect(status).toBe('confirmed');
  const { value, tolerance } = as(task, 'number');
  expect(start).toMatch(/^\d{4}-\d\d-\d\d$/);
  const ahead = (place: string) => minutesAhead(ZONES[place] ?? '', start);
  expect(value * 60).toBe(ahead(to) - ahead(from));
  expect(value).toBeGreaterThan(0);
  expect(tolerance).toBe(0);
};

const stated: Check = (task, raw, lang) => {
  const { options, key } = choice(task);
  expect(options).toHaveLength(3);
  const answer = ['yes', 'no', 'none'][options.findIndex(({ id }) => key.includes(id))];
  const [, markId = ''] = task.id.split(':');
  const mark = featureOf(raw, markId);
  // What stands behind the last quotation mark is the sentence itself: «X says so.»
  const sentence = task.question.text.split(/[“”»]/).at(-1) ?? '';
  const label = task.question.text.slice(0, -sentence.length);
  const speaker = speakerIn(raw, sentence, lang);
  const ofFamily = claimsOfFamily(raw, speaker).filter(({ feature }) => feature.id === markId);
  const isNo = NO[lang]?.test(sentence) ?? false;
  const way = mark.properties.kind === 'flow' ? placesIn(raw, label, lang).slice(-2) : [];
  const isTurned = way[0] !== undefined && way[0] === mark.properties.to && way[1] === mark.properties.from;
  const number = mark.properties.claims?.flatMap(numbersOf).find((one) => hasNumber(sentence, one, lang));
  if (answer === 'none') {
    expect(ofFamily, `${speaker} on ${markId}`).toEqual([]);
    return;
  }
  const proofs = task.proof.map(({ feature, index }) => claimOf(raw, feature, index));
  const [first] = proofs;
  // Two offices of one state may go by the same short name.
  expect(familyOf(raw, speaker).has(first?.by ?? '')).toBe(true);
  if (answer === 'yes') {
    expect(isTurned).toBe(false);
    expect(first && isAgainst(first)).toBe(isNo);
    expect(['done', 'ongoing']).toContain(first?.phase ?? 'done');
    if (number !== undefined) expect(numbersOf(first ?? NOTHING)).toContain(number);
    return;
  }
  if (isTurned) {
    const sameGoods = raw.features.filter(({ properties }) => properties.goods === mark.properties.goods);
    for (const { properties } of sameGoods) {
      expect(countryOf(raw, properties.from ?? '')).not.toBe(countryOf(raw, mark.properties.to ?? ''));
    }
    return;
  }
  const opposite = ofFamily.every(({ claim }) => isAgainst(claim) !== isNo);
  if (number === undefined) {
    expect(opposite, task.question.text).toBe(true);
    return;
  }
  // A number of another: never given by this side.
  for (const { claim } of ofFamily) {
    for (const own of numbersOf(claim)) expect(isLike(own, number), task.question.text).toBe(false);
  }
  expect(proofs.at(-1) && numbersOf(proofs.at(-1) ?? NOTHING)).toContain(number);
};

const confirmed: Check = (task, raw, lang) => {
  const { options, key, several } = choice(task);
  expect(key.length > 1).toBe(several);
  const asked = Object.keys(STATUS_WORDS).find((status) =>
    STATUS_WORDS[status]?.[lang]?.test(task.question.text),
  );
  for (const { id, text } of options) {
    const { status } = markNamed(raw, text, lang).properties;
    expect(status === asked, `${text}: ${status}`).toBe(key.includes(id));
    expect(status).not.toBe('unknown');
  }
};

const compareAmounts: Check = (task, raw) => {
  const { expected } = as(task, 'open');
  expect(expected.length).toBeGreaterThan(3);
  const [a, b] = task.proof.map(({ feature, index }) => claimOf(raw, feature, index));
  expect(a && b && familyOf(raw, a.by).has(b.by)).toBe(false);
  const units = (claim: RawClaim | undefined) => (claim?.amounts ?? []).map(({ unit }) => unit);
  expect(units(a).some((unit) => units(b).includes(unit))).toBe(true);
};

const own: Check = (task, raw, lang) => {
  const written = raw.tasks?.find(({ id }) => `own:${id}` === task.id);
  expect(task.question.text).toBe(written?.question[lang]);
  expect(task.proof.map(({ feature, index }) => `${feature}/${index}`)).toEqual(written?.proof);
  if (task.answer.form === 'choice') {
    const right = task.answer.options
      .filter(({ id }) => choice(task).key.includes(id))
      .map(({ text }) => text);
    expect(right).toEqual(written?.options?.filter((option) => option.right).map(({ text }) => text[lang]));
  } else if (task.answer.form === 'match') {
    const { left, right, key } = task.answer;
    const text = (side: typeof left, id: string) => side.find((option) => option.id === id)?.text;
    expect(key.map(([a, b]) => [text(left, a), text(right, b)])).toEqual(
      written?.pairs?.map((pair) => [pair.left[lang], pair.right[lang]]),
    );
  } else
    expect(as(task, 'open').expected.map(({ text }) => text)).toEqual(
      written?.answer?.map((one) => one[lang]),
    );
};

export const CHECKS: Readonly<Record<Task['kind'], Check>> = {
  'find-place': findPlace,
  direction,
  'who-says': whoSays,
  order,
  distance,
  bearing,
  'local-time': localTime,
  stated,
  confirmed,
  'compare-amounts': compareAmounts,
  own,
};

const NOTHING: RawClaim = { by: '', stance: '' };

export function as<F extends Answer['form']>(task: Task, form: F): Extract<Answer, { form: F }> {
  const { answer } = task;
  if (!isForm(answer, form)) throw new Error(`${task.id} is of the form ${answer.form}`);
  return answer;
}

function isForm<F extends Answer['form']>(answer: Answer, form: F): answer is Extract<Answer, { form: F }> {
  return answer.form === form;
}

function choice(task: Task): Choice {
  return as(task, 'choice');
}

function soleProof(task: Task, raw: RawFile) {
  expect(task.proof).toHaveLength(1);
  const [{ feature, index } = { feature: '', index: -1 }] = task.proof;
  return { feature: featureOf(raw, feature), claim: claimOf(raw, feature, index) };
}

function twoPlaces(task: Task, raw: RawFile) {
  expect(task.marks).toHaveLength(2);
  return task.marks.map((id) => {
    const place = featureOf(raw, id);
    expect(['exact', 'site', 'city']).toContain(place.properties.precision);
    return place.geometry?.coordinates ?? [];
  });
}

function countryOf(raw: RawFile, id: string): string | undefined {
  return featureOf(raw, id).properties.country;
}

function isLike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.05 * Math.max(a, b);
}

/** Whether a number stands in a text as such, not as the end of a longer one. */
function hasNumber(text: string, number: number, lang: string): boolean {
  const locale = { de: 'de-DE', en: 'en-GB', fr: 'fr-FR' }[lang] ?? lang;
  const digits = new Intl.NumberFormat(locale).format(number).replace(/[.]/g, '\\.');
  return new RegExp(`(?<![\\d.,\\u202f])${digits}(?![\\d]|[.,\\u202f]\\d)`).test(text);
}

export function shortName(raw: RawFile, id: string, lang: string): string {
  const name = nameIn(raw.actors[id] ?? { name: id }, lang);
  return name.includes('(') ? name : (name.split(', ')[0] ?? name);
}

function speakerIn(raw: RawFile, sentence: string, lang: string): string {
  const small = sentence.toLowerCase();
  const [best] = Object.keys(raw.actors)
    .filter((id) => small.includes(shortName(raw, id, lang).toLowerCase()))
    .sort((a, b) => shortName(raw, b, lang).length - shortName(raw, a, lang).length);
  if (best === undefined) throw new Error(`nobody speaks in ${sentence}`);
  return best;
}

/** The places a text names, in its order; of names within each other the longest. */
function placesIn(raw: RawFile, text: string, lang: string): readonly string[] {
  const small = text.toLowerCase();
  const found = raw.features
    .filter(({ properties }) => properties.kind === 'place')
    .flatMap(({ id, properties }) => {
      const name = nameIn(properties, lang).toLowerCase();
      const at = small.lastIndexOf(name);
      return at < 0 ? [] : [{ id, at, end: at + name.length }];
    });
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.at <= one.at &&
            other.end >= one.end &&
            other.end - other.at > one.end - one.at,
        ),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

function markNamed(raw: RawFile, text: string, lang: string): RawFeature {
  const [best] = raw.features
    .filter(({ properties }) => properties.kind !== 'place' && text.startsWith(nameIn(properties, lang)))
    .sort((a, b) => nameIn(b.properties, lang).length - nameIn(a.properties, lang).length);
  if (!best) throw new Error(`no mark is called ${text}`);
  return best;
}

function minutesAhead(zone: string, day: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  const there = new Date(`${noon.toLocaleString('sv-SE', { timeZone: zone })}Z`.replace(' ', 'T'));
  return (there.getTime() - noon.getTime()) / 60_000;
}
