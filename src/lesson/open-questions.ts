import { formatList } from '../language/format.ts';
import { type CritiqueMessages, critiqueMessagesFor } from '../language/sources-critique.ts';
import { isUnderWay, sourcesOf } from '../model/claims.ts';
import { contradictionsOf } from '../model/contradictions.ts';
import { soleOrigin } from '../model/sole-origin.ts';
import { partiesOf } from '../model/status.ts';
import type { ClaimedFeature, Dispatch, TimeWindow } from '../model/types.ts';
import { type ClaimAt, claimsAt, type Kit, kitOf } from './kit.ts';
import { speakerWord } from './parts.ts';

/** What a class may ask about one claim, the most telling first; never empty. */
export function openQuestions(
  { claim, feature }: ClaimAt,
  kit: Kit,
  { open }: CritiqueMessages,
  { isContradicted }: { readonly isContradicted: boolean },
): readonly string[] {
  const carriers = (claim.carriedBy ?? []).map((id) => speakerWord(id, kit));
  const isParty = partiesOf(feature, kit.dispatch).includes(kit.index.root(claim.by));
  const isCopy = sourcesOf(claim).some((id) => kit.index.source(id)?.seenVia !== undefined);
  const isEstimate = claim.stance === 'estimates';
  return [
    ...(isUnderWay(claim) ? [] : [open.ahead]),
    ...(isEstimate ? [open.estimate] : []),
    ...(isParty ? [open.party] : []),
    ...(isEstimate || isParty ? [] : [open.basis]),
    ...(isContradicted ? [open.against] : []),
    ...(carriers.length > 0 ? [open.carried(formatList(carriers, kit.lang))] : []),
    ...(claim.said === undefined ? [open.undated] : []),
    ...(isCopy ? [open.copy] : []),
    ...(claim.quote === undefined ? [open.wording] : []),
    ...(isContradicted ? [] : [open.silence]),
  ];
}

/** What a class may ask about a flow or event as a whole, the most telling first; never empty. */
export function openQuestionsOfMark(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  lang: string,
  time: TimeWindow | null,
): readonly string[] {
  const kit = kitOf(dispatch, lang, undefined);
  const { whole } = critiqueMessagesFor(lang);
  const { root, actor } = kit.index;
  const { stances, totals } = contradictionsOf(feature, dispatch, time);
  const all = claimsAt(feature);
  const names = (ids: readonly string[]) =>
    formatList([...new Set(ids.map((id) => speakerWord(id, kit)))], kit.lang);
  const against = stances.flatMap(({ denying }) => denying.flatMap((index) => all[index]?.claim.by ?? []));
  const speaking = new Set(all.map(({ claim }) => root(claim.by)));
  const unheard = partiesOf(feature, dispatch).filter((id) => actor(id) !== undefined && !speaking.has(id));
  const origin = soleOrigin(feature, dispatch, time);
  return [
    ...(against.length > 0 ? [whole.stances(names(against))] : []),
    ...(totals.length > 0 ? [whole.totals] : []),
    ...(unheard.length > 0 ? [whole.unheard(names(unheard))] : []),
    ...(origin?.kind === 'side' ? [whole.side(names([origin.actor]))] : []),
    whole.status(kit.messages.words.status[feature.properties.status]),
  ];
}
