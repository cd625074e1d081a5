import { asserts, isUnderWay, subjectOf } from '../../model/claims.ts';
import { type ClaimAt, namesOf } from '../kit.ts';
import {
  choiceOf,
  endsWords,
  isPluralSpeaker,
  type Maker,
  markName,
  refsOf,
  speakerWord,
  taskOf,
  told,
} from '../parts.ts';
import { oneWay, placesApart } from '../ways.ts';

/** So many claims are tried before the kind is given up. */
const TRIES = 40;

/** Which way it went, by the words of one speaker: there or back, or between other places of the story. */
export const direction: Maker = (kit, level, random) => {
  if (level === 'advanced') return null;
  const found = random
    .draws(kit.told, TRIES)
    .filter(saysThatItWent)
    .map((at) => ({ at, way: oneWay(at.feature, kit) }))
    .find(({ way }) => way !== null);
  if (!found?.way) return null;
  const { at, way } = found;
  const { from, to } = way;
  const isSame = (place: typeof from) => place.properties.type === from.properties.type;
  const apart = random.shuffle(placesApart(way, kit));
  const other = apart.find(isSame) ?? apart[0];
  if (level === 'standard' && other === undefined) return null;
  const names = (place: typeof from) => namesOf(place.properties, kit.langs, kit.dispatch.lang);
  // A much shorter name in the wrong options would mark the right one.
  if (other && names(other).some((name, index) => name.length * 2 < (names(from)[index]?.length ?? 0)))
    return null;
  const back = { text: endsWords(to.id, from.id, kit), isRight: false };
  const elsewhere = other
    ? [
        { text: endsWords(from.id, other.id, kit), isRight: false },
        { text: endsWords(other.id, to.id, kit), isRight: false },
      ]
    : [];
  const drafts = random.shuffle([
    { text: endsWords(from.id, to.id, kit), isRight: true },
    back,
    ...(level === 'easy' ? [] : elsewhere),
  ]);
  const { by } = at.claim;
  const words = kit.words;
  return taskOf(kit, {
    kind: 'direction',
    level,
    about: [at.feature.id, String(at.index)],
    question: words.direction(speakerWord(by, kit), markName(at.feature, kit), isPluralSpeaker(by, kit)),
    answer: choiceOf(drafts),
    explanation: [
      { text: `${markName(at.feature, kit)}: ${endsWords(from.id, to.id, kit)}.` },
      ...told(at, kit),
    ],
    proof: refsOf([at]),
    marks: [from.id, to.id].sort(),
  });
};

function saysThatItWent({ claim }: ClaimAt): boolean {
  return asserts(claim) && isUnderWay(claim) && subjectOf(claim) !== 'effect';
}
