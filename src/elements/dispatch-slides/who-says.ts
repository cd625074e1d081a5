import { interfaceLanguage } from '../../language/catalogue.ts';
import type { ClassroomMessages } from '../../language/classroom.ts';
import { DOT, formatList, isolated } from '../../language/format.ts';
import type { ClaimRef } from '../../lesson/types.ts';
import { asserts, claimsBy, dayOfClaim, sourcesOf, subjectOf } from '../../model/claims.ts';
import { actorName, describeClaim, shortName } from '../../model/describe-claim.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { indexDispatch, isClaimed } from '../../model/dispatch-index.ts';
import { firstClaims } from '../../model/first-claims.ts';
import { standingClaims } from '../../model/status.ts';
import type { Claim, ClaimedFeature, Dispatch, Stance, TimeWindow } from '../../model/types.ts';

/** More names or statements than these are no line on a wall. */
const MOST_NAMES = 3;
const MOST_PROOFS = 2;
const STANCES_BY_WEIGHT: readonly Stance[] = ['confirms', 'states', 'estimates'];

/** Who says that a thing is so, who denies it, who doubts it: questions with their answers, none left empty. */
export function tellersLine(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
  words: ClassroomMessages['slides'],
): string {
  const claims = standingClaims(claimsBy(feature, time)).filter(
    (claim) => subjectOf(claim) === 'existence' || (asserts(claim) && subjectOf(claim) !== 'effect'),
  );
  const named = (isOne: (claim: Claim) => boolean) => [
    ...new Set(
      claims
        .filter(isOne)
        .toSorted(byStance)
        .map(({ by }) => shortName(actorName(by, dispatch, lang).text)),
    ),
  ];
  const parts = [
    { ask: words.whoSays, names: named(asserts) },
    { ask: words.whoDenies, names: named(({ stance }) => stance === 'denies') },
    { ask: words.whoDoubts, names: named(({ stance }) => stance === 'questions') },
  ];
  return parts
    .filter(({ names }) => names.length > 0)
    .map(({ ask, names }) => `${ask} ${few(names, lang, words)}`)
    .join(DOT);
}

/** What is said of a mark, a sentence for each speaker, speaker first; the last one says how many there are more. */
export function statementsOf(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
  words: ClassroomMessages['slides'],
): readonly string[] {
  const first = firstClaims(feature, dispatch, time);
  const { claims } = feature.properties;
  // Of many the last words, of those first that say more than that it is so.
  const shown = claims
    .map((claim, index) => ({ claim, index, day: dayOfClaim(claim) ?? '' }))
    .filter(({ index }) => first.has(index))
    .toSorted((a, b) => Number(hasMore(b.claim)) - Number(hasMore(a.claim)) || (a.day < b.day ? 1 : -1))
    .slice(0, MOST_NAMES)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const rest = feature.properties.claims.length - shown.length;
  return [
    ...shown.map(({ claim }) => describeClaim(claim, dispatch, lang, feature).sentence.text),
    ...(rest > 0 ? [words.moreStatements(rest)] : []),
  ];
}

/** Where the answer to a task stands: speaker, day, and unless it has to be short the publisher. */
export function proofLine(
  proof: readonly ClaimRef[],
  dispatch: Dispatch,
  lang: string,
  words: ClassroomMessages['slides'],
  isShort = false,
): string {
  const index = indexDispatch(dispatch);
  const lines = proof.flatMap((ref) => {
    const feature = index.feature(ref.feature);
    const claim = feature && isClaimed(feature) ? feature.properties.claims[ref.index] : undefined;
    if (!claim) return [];
    const said = claim.said === undefined ? [] : [describeShortDate(claim.said, lang)];
    const published = sourcesOf(claim).flatMap((id) => {
      const source = index.source(id);
      const name = source?.publisher ?? source?.title;
      return name === undefined ? [] : isolated(name);
    });
    const [publisher] = published;
    const speaker = isolated(shortName(actorName(claim.by, dispatch, lang).text));
    return [
      [speaker, ...said].join(', ') +
        (publisher && publisher !== speaker && !isShort ? ` (${publisher})` : ''),
    ];
  });
  const shown = [...new Set(lines)].slice(0, MOST_PROOFS);
  const rest = new Set(lines).size - shown.length;
  if (shown.length === 0) return '';
  return `${words.source} ${[...shown, ...(rest > 0 ? [words.more(rest)] : [])].join('; ')}`;
}

function few(names: readonly string[], lang: string, words: ClassroomMessages['slides']): string {
  if (names.length <= MOST_NAMES) return formatList(names, interfaceLanguage(lang));
  return formatList(
    [...names.slice(0, MOST_NAMES - 1), words.more(names.length - MOST_NAMES + 1)],
    interfaceLanguage(lang),
  );
}

/** Who confirms comes first, who estimates last. */
function byStance(a: Claim, b: Claim): number {
  return STANCES_BY_WEIGHT.indexOf(a.stance) - STANCES_BY_WEIGHT.indexOf(b.stance);
}

/** Whether a claim tells more than that it is so: a number, or that it is not. */
function hasMore(claim: Claim): boolean {
  return !asserts(claim) || (claim.amounts ?? []).length > 0;
}
