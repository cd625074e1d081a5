import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { formatList } from '../language/format.ts';
import type { LocalText } from '../language/text.ts';
import { asserts, claimsBy, isUnderWay, subjectOf } from './claims.ts';
import { actorName, shortName } from './describe-claim.ts';
import { own } from './dispatch-index.ts';
import { standingClaims, suggestStatus } from './status.ts';
import type { Claim, ClaimedFeature, Dispatch, Stance, TimeWindow } from './types.ts';

/** The strongest first: a speaker who confirms and estimates is named as confirming. */
const ORDER: readonly Stance[] = ['confirms', 'states', 'estimates', 'questions', 'denies'];

/**
 * Who says that a flow or event is so, and who does not, in one sentence made from the claims that stand:
 * "Both sides say so: Palace and Northland confirm it; the Service says so." With a time window, by its end.
 */
export function howDoWeKnow(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null = null,
): LocalText {
  const { knowing, isPlural } = messagesFor(lang).sentences;
  const language = interfaceLanguage(lang);
  const told = standingClaims(claimsBy(feature, time)).filter(speaksOfExistence);
  // Where one speaker tells of what happened, another's announcement is no further witness to it.
  const happened = told.filter(isUnderWay);
  const claims = happened.some(asserts) ? happened : told;
  const named = new Set<string>();
  const parts = ORDER.flatMap((stance) => {
    const speakers = claims.filter((claim) => claim.stance === stance).map(({ by }) => by);
    const fresh = [...new Set(speakers)].filter((speaker) => !named.has(speaker));
    for (const speaker of fresh) named.add(speaker);
    const names = fresh.map((speaker) => shortName(actorName(speaker, dispatch, lang).text));
    const [first] = names;
    if (first === undefined) return [];
    const speakersList = formatList(names, language);
    const text = knowing[stance](speakersList, names.length > 1 || isPlural(first));
    return [{ stance, speakers: speakersList, text }];
  });
  if (parts.length === 0) return { text: knowing.nobody, lang: language };
  const { reason, statuses } = suggestStatus(feature, dispatch);
  const isReason = feature.properties.status === 'confirmed' && statuses[0] === 'confirmed';
  const because = isReason ? own<string>(knowing.reason, reason) : undefined;
  const [only, ...more] = parts;
  // "Both sides say so: Kremlin and White House say so" would say it twice.
  const isSaid = reason === 'both-parties' && only?.stance === 'states' && more.length === 0;
  const known = knowing.join(isSaid && because ? [only.speakers] : parts.map(({ text }) => text));
  return { text: because === undefined ? known : knowing.because(because, known), lang: language };
}

/** A claim about amount or route takes for granted that the thing is so; a denial of them does not deny it. */
function speaksOfExistence(claim: Claim): boolean {
  return subjectOf(claim) === 'existence' || (asserts(claim) && subjectOf(claim) !== 'effect');
}
