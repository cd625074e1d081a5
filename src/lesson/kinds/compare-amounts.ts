import { asserts } from '../../model/claims.ts';
import { contradictionsOf } from '../../model/contradictions.ts';
import { describeAmount, describeClaim, unitWord } from '../../model/describe.ts';
import { partiesOf } from '../../model/status.ts';
import type { Amount, ClaimedFeature } from '../../model/types.ts';
import { type ClaimAt, claimsAt, type Kit } from '../kit.ts';
import {
  bareSentence,
  daysBetween,
  localText,
  type Maker,
  markName,
  refsOf,
  speakerWord,
  taskOf,
  wording,
} from '../parts.ts';
import type { Random } from '../random.ts';
import { remembered } from '../remembered.ts';
import { areDistinct, isNear, soleAmount } from '../sure.ts';
import type { Wording } from '../types.ts';

/** So many marks are tried before the kind is given up. */
const TRIES = 20;

interface Pair {
  readonly lower: ClaimAt;
  readonly higher: ClaimAt;
  readonly unit: string;
}

/** Two sides, two numbers of the same: an open question, with what a good answer names. */
export const compareAmounts: Maker = (kit, level, random) => {
  if (level === 'easy') return null;
  const pair = pickPair(kit, random);
  if (pair === undefined) return null;
  const { lower, higher, unit } = pair;
  const [first, second] = random.below(2) === 0 ? [lower, higher] : [higher, lower];
  const what = markName(lower.feature, kit);
  const { compare } = kit.words;
  return taskOf(kit, {
    kind: 'compare-amounts',
    level,
    about: [lower.feature.id, ...[lower.index, higher.index].sort((a, b) => a - b).map(String)],
    question: compare(what, bareSentence(first, kit), bareSentence(second, kit)),
    answer: { form: 'open', expected: expectedOf(first, second, unit, kit) },
    explanation: [first, second].flatMap((at) => localText(at.claim.note, kit) ?? []),
    proof: refsOf([first, second]),
    marks: [lower.feature.id],
  });
};

function pickPair(kit: Kit, random: Random): Pair | undefined {
  for (const mark of random.draws(kit.marks.filter(hasAmounts), TRIES)) {
    const pair = random.pick(pairs(kit, mark.id, () => pairsOf(mark, kit)));
    if (pair !== undefined) return pair;
  }
  return undefined;
}

const pairs = remembered<readonly Pair[]>();

function hasAmounts({ properties }: ClaimedFeature): boolean {
  return properties.claims.filter(({ amounts = [] }) => amounts.length > 0).length > 1;
}

/** Totals that contradict each other; where there are none, single amounts of two sides in one unit. */
function pairsOf(mark: ClaimedFeature, kit: Kit): readonly Pair[] {
  const at = (index: number) => kit.told.find((one) => one.feature.id === mark.id && one.index === index);
  const apart = contradictionsOf(mark, kit.dispatch, kit.time).totals.flatMap(
    ({ lower, higher }): readonly Pair[] => {
      const [a, b] = [at(lower.claim), at(higher.claim)];
      return a && b && soleAmount(a) && soleAmount(b)
        ? [{ lower: a, higher: b, unit: lower.amount.unit }]
        : [];
    },
  );
  return apart.length > 0 ? apart : otherPairs(mark, kit);
}

function otherPairs(mark: ClaimedFeature, kit: Kit): readonly Pair[] {
  const told = claimsAt(mark)
    .filter(({ claim }) => asserts(claim) && claim.on !== 'effect')
    .flatMap((at) => {
      const amount = soleAmount(at);
      return amount && kit.told.some((one) => one.claim === at.claim) ? [{ at, amount }] : [];
    })
    .slice(0, 20);
  return told.flatMap((a, index) =>
    told.slice(index + 1).flatMap((b): readonly Pair[] => {
      if (!isOfSame(a, b) || isNear(a.amount, b.amount) || !areDistinct(a.at.claim.by, b.at.claim.by, kit))
        return [];
      const isFirstLower = sizeOf(a.amount) < sizeOf(b.amount);
      const [lower, higher] = isFirstLower ? [a.at, b.at] : [b.at, a.at];
      return [{ lower, higher, unit: a.amount.unit }];
    }),
  );
}

/** Totals, or amounts of the same time and of the same thing; other parts can't be compared. */
function isOfSame(
  a: { readonly at: ClaimAt; readonly amount: Amount },
  b: { readonly at: ClaimAt; readonly amount: Amount },
): boolean {
  if (a.amount.unit !== b.amount.unit) return false;
  if (a.amount.scope === 'total' && b.amount.scope === 'total') return true;
  if (a.at.feature.properties.kind === 'flow') return false;
  const whatOf = ({ at, amount }: typeof a) => JSON.stringify([at.claim.period, amount.scope, amount.of]);
  return whatOf(a) === whatOf(b);
}

function sizeOf({ value, min, max }: Amount): number {
  return value ?? min ?? max ?? 0;
}

/** What a good answer names: all of it is in the file. */
function expectedOf(first: ClaimAt, second: ClaimAt, unit: string, kit: Kit): readonly Wording[] {
  const { expected } = kit.words;
  const both = [first, second];
  const days = daysBetween(first, second);
  const parties = partiesOf(first.feature, kit.dispatch);
  const when =
    days === undefined ? expected.undated : days === 0 ? expected.sameDay : expected.daysApart(days);
  const sentences = both.map(({ claim, feature }) =>
    wording(describeClaim(claim, kit.dispatch, kit.wanted, feature).sentence, kit),
  );
  const texts = [
    expected.sameUnit(unitWord(unit, 2, kit.dispatch, kit.wanted)),
    when,
    ...both.flatMap(({ claim }) =>
      claim.stance === 'estimates' ? [expected.estimate(speakerWord(claim.by, kit))] : [],
    ),
    ...both.flatMap((at) => {
      const amount = soleAmount(at);
      return amount?.qualifier === undefined || amount.qualifier === 'about'
        ? []
        : [expected.limit(describeAmount(amount, kit.dispatch, kit.wanted).text)];
    }),
    ...both.map(({ claim }) => {
      const say = parties.includes(kit.index.root(claim.by)) ? expected.party : expected.noParty;
      return say(speakerWord(claim.by, kit));
    }),
    expected.existence(kit.messages.words.status[first.feature.properties.status]),
  ];
  return [...sentences, ...texts.map((text) => ({ text }))];
}
