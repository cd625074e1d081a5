import type { ClaimAt, Kit } from '../kit.ts';
import {
  actorNames,
  areDifferent,
  choiceOf,
  isTelling,
  lettered,
  type Maker,
  refsOf,
  speakerName,
  statementWords,
  taskOf,
  textsOfStatement,
  told,
} from '../parts.ts';
import type { Random } from '../random.ts';
import { mentions, neverSaid, type Statement, statementOf, stemsOfSide } from '../sure.ts';
import type { Level } from '../types.ts';

/** So many claims are tried before the kind is given up. */
const TRIES = 120;
const CHOICES: Readonly<Record<Level, number>> = { easy: 3, standard: 4, advanced: 4 };
const PAIRS: Readonly<Record<Level, number>> = { easy: 3, standard: 3, advanced: 4 };

/** Who says this: one statement and several speakers, or several of both to be matched. */
export const whoSays: Maker = (kit, level, random) => {
  const isMatch = level === 'advanced' || (level === 'standard' && random.below(2) === 0);
  return isMatch ? matchTask(kit, level, random) : choiceTask(kit, level, random);
};

function choiceTask(kit: Kit, level: Level, random: Random) {
  const statement = pickStatement(kit, random);
  if (statement === null) return null;
  const { at } = statement;
  const right = at.claim.by;
  const speakers = random.shuffle(kit.speakers.filter((speaker) => neverSaid(speaker, statement, kit)));
  // Those who speak of the same mark are the better company.
  const near = new Set(at.feature.properties.claims.map(({ by }) => by));
  const sorted = [...speakers.filter((id) => near.has(id)), ...speakers.filter((id) => !near.has(id))];
  const wrong = distinctSpeakers([right], sorted, CHOICES[level] - 1, kit).slice(1);
  if (wrong.length < 2) return null;
  if (
    isTelling(
      actorNames(right, kit),
      wrong.map((id) => actorNames(id, kit)),
    )
  )
    return null;
  const { asked } = statementWords(statement, kit);
  const drafts = random.shuffle([
    { text: speakerName(right, kit), isRight: true },
    ...wrong.map((id) => ({ text: speakerName(id, kit), isRight: false, ...whyNot(id, at, kit) })),
  ]);
  return taskOf(kit, {
    kind: 'who-says',
    level,
    about: [at.feature.id, String(at.index)],
    detail: 'choice',
    question: asked,
    answer: choiceOf(drafts),
    explanation: told(at, kit),
    proof: refsOf([at]),
    marks: [at.feature.id],
  });
}

function matchTask(kit: Kit, level: Level, random: Random) {
  const chosen: Statement[] = [];
  for (const at of random.draws(kit.told, TRIES)) {
    if (chosen.length === PAIRS[level]) break;
    const statement = askable(at, kit);
    if (statement !== null && goesWith(chosen, statement, kit)) chosen.push(statement);
  }
  if (chosen.length < 3) return null;
  const left = random.shuffle(chosen);
  const right = random.shuffle(chosen);
  const leftOptions = lettered(left.map(({ at }) => ({ text: speakerName(at.claim.by, kit) })));
  const rightOptions = lettered(right.map((statement) => statementWords(statement, kit).said));
  const key = left.flatMap((statement, index): readonly (readonly [string, string])[] => {
    const [a, b] = [leftOptions[index], rightOptions[right.indexOf(statement)]];
    return a && b ? [[a.id, b.id]] : [];
  });
  const claims = chosen.map(({ at }) => at);
  return taskOf(kit, {
    kind: 'who-says',
    level,
    about: [...new Set(claims.map(({ feature }) => feature.id))].sort(),
    detail: claims
      .map(({ feature, index }) => `${feature.id}/${index}`)
      .sort()
      .join(' '),
    question: kit.words.match,
    answer: { form: 'match', left: leftOptions, right: rightOptions, key },
    explanation: left.map(({ at }) => told(at, kit)[0] ?? { text: '' }),
    proof: refsOf(claims),
    marks: claims.map(({ feature }) => feature.id),
  });
}

/** Whether a statement can stand beside others: no speaker could have said what another one is matched with. */
function goesWith(chosen: readonly Statement[], statement: Statement, kit: Kit): boolean {
  const speaker = statement.at.claim.by;
  if (!areDifferent([...chosen, statement].map(({ at }) => actorNames(at.claim.by, kit)))) return false;
  if (!areDifferent([...chosen, statement].map((one) => identityOf(one, kit)))) return false;
  return chosen.every(
    (other) =>
      neverSaid(speaker, other, kit) &&
      neverSaid(other.at.claim.by, statement, kit) &&
      !tellsSpeaker(other, speaker, kit) &&
      !tellsSpeaker(statement, other.at.claim.by, kit),
  );
}

/** What the words of a statement come to, in every language. */
function identityOf(statement: Statement, kit: Kit): readonly string[] {
  const { amount, kind } = statement;
  return textsOfStatement(statement, kit)
    .slice(0, kit.langs.length)
    .map((text) => `${kind} ${text} ${amount?.value} ${amount?.min} ${amount?.max}`);
}

function pickStatement(kit: Kit, random: Random): Statement | null {
  for (const at of random.draws(kit.told, TRIES)) {
    const statement = askable(at, kit);
    if (statement !== null) return statement;
  }
  return null;
}

/** What a claim says, unless the words would give its speaker away. */
function askable(at: ClaimAt, kit: Kit): Statement | null {
  const statement = statementOf(at);
  return statement === null || tellsSpeaker(statement, at.claim.by, kit) ? null : statement;
}

function tellsSpeaker(statement: Statement, speaker: string, kit: Kit): boolean {
  return mentions(textsOfStatement(statement, kit), stemsOfSide(speaker, kit));
}

/** Some speakers more, each with a name of its own in every language. */
function distinctSpeakers(
  given: readonly string[],
  candidates: readonly string[],
  count: number,
  kit: Kit,
): readonly string[] {
  const chosen = [...given];
  for (const id of candidates) {
    if (chosen.length === given.length + count) break;
    const isOtherSide = chosen.every((other) => kit.index.root(other) !== kit.index.root(id));
    if (isOtherSide && areDifferent([...chosen, id].map((one) => actorNames(one, kit)))) chosen.push(id);
  }
  return chosen;
}

/** What the wrong speaker says of the same mark. */
function whyNot(speaker: string, { feature }: ClaimAt, kit: Kit) {
  const own = kit.told.filter((at) => at.feature.id === feature.id && at.claim.by === speaker).at(-1);
  const sentence = own && told(own, kit)[0]?.text;
  return sentence === undefined ? {} : { wrongBecause: sentence, proof: refsOf(own ? [own] : []) };
}
