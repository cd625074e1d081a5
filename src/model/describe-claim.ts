import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { formatList, isolated } from '../language/format.ts';
import { type LocalText, pickText } from '../language/text.ts';
import { phaseOf, subjectOf } from './claims.ts';
import { describeAmounts } from './describe-amounts.ts';
import { describeDate } from './describe-date.ts';
import { indexDispatch, isFlow } from './dispatch-index.ts';
import { nameOf } from './name-of.ts';
import type { Claim, ClaimedFeature, Dispatch } from './types.ts';

/** A claim in parts, in the order in which they are set: the speaker always comes first. */
export interface ClaimDescription {
  readonly speaker: LocalText;
  /** In the language of the interface, as all parts without a language of their own. */
  readonly verb: string;
  /** What follows the verb: "nearly 16,000 containers", "it without giving a number". */
  readonly what: string;
  /** "announced", where it is not simply done. */
  readonly phase?: string;
  /** "16 April 2025", or "date unknown". */
  readonly said: string;
  /** The time the claim speaks of. */
  readonly period?: string;
  /** In the order in which they passed the words on. */
  readonly carriedBy: readonly LocalText[];
  readonly note?: LocalText;
  /** All of it but the note, as one sentence. */
  readonly sentence: LocalText;
}

/** What one claim of a flow or event says. */
export function describeClaim(
  claim: Claim,
  dispatch: Dispatch,
  lang: string,
  feature?: ClaimedFeature,
): ClaimDescription {
  const { sentences, words } = messagesFor(lang);
  const speaker = actorName(claim.by, dispatch, lang);
  const amounts = claim.amounts ?? [];
  const ends = endWords(claim, dispatch, lang);
  const { verb, what } = sentences.claim({
    stance: claim.stance,
    subject: subjectOf(claim),
    ...(amounts.length > 0 && { amounts: describeAmounts(amounts, dispatch, lang).text }),
    ...(ends !== undefined && { ends }),
    isCountable: feature !== undefined && isCountable(feature, dispatch),
    isPlural: sentences.isPlural(shortName(speaker.text)),
  });
  const phase = phaseOf(claim) === 'done' ? undefined : words.phase[phaseOf(claim)];
  const said = claim.said === undefined ? sentences.date.unknown : describeDate(claim.said, lang);
  const carriedBy = (claim.carriedBy ?? []).map((id) => actorName(id, dispatch, lang));
  const carriers = formatList(
    carriedBy.map(({ text }) => shortName(text)),
    interfaceLanguage(lang),
  );
  const details = [phase, said, carriers && sentences.carriedBy(carriers)].filter(Boolean).join('; ');
  const note = pickText(claim.note, lang, dispatch.lang);
  return {
    speaker,
    verb,
    what,
    ...(phase !== undefined && { phase }),
    said,
    ...(claim.period !== undefined && { period: describeDate(claim.period, lang) }),
    carriedBy,
    ...(note && { note }),
    sentence: {
      text: sentences.claimSentence(isolated(shortName(speaker.text)), verb, what, details),
      lang: interfaceLanguage(lang),
    },
  };
}

/**
 * A name without what is added after a comma ("Valery Gerasimov, Russian chief of staff"): within a sentence the
 * addition would have to end in a comma too, and a list of such names could not be told apart.
 */
export function shortName(name: string): string {
  // A comma within brackets adds nothing to the name: "DeepState (map project, Ukraine)".
  return name.split(/, (?![^(]*\))/)[0] ?? name;
}

/** Whether a number could be expected of a claim about a feature: its goods are counted in some unit. */
export function isCountable(feature: ClaimedFeature, dispatch: Dispatch): boolean {
  if (!isFlow(feature)) return false;
  return indexDispatch(dispatch).goods(feature.properties.goods)?.unit !== undefined;
}

/** The name of an actor, or its id where the file does not know it. */
export function actorName(id: string, dispatch: Dispatch, lang: string): LocalText {
  const actor = indexDispatch(dispatch).actor(id);
  return actor ? nameOf(actor, lang, dispatch.lang) : { text: id, lang: dispatch.lang };
}

/** The name of a place, or its id where the file does not know it. */
export function placeName(id: string, dispatch: Dispatch, lang: string): LocalText {
  const place = indexDispatch(dispatch).places.get(id);
  return place ? nameOf(place.properties, lang, dispatch.lang) : { text: id, lang: dispatch.lang };
}

/** The ends a claim names itself; a claim that names one only leaves the other to the flow. */
function endWords({ from, to, via = [] }: Claim, dispatch: Dispatch, lang: string): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const name = (id: string) => isolated(placeName(id, dispatch, lang).text);
  return messagesFor(lang).sentences.ends(name(from), via.map(name), name(to));
}
