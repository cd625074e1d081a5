import type { FlowLine } from '../geo/flow-line.ts';
import { interfaceLanguage, messagesFor } from '../language/catalogue.ts';
import { isolated } from '../language/format.ts';
import { actorName, describeDrawnAmount, placeName } from '../model/describe.ts';
import { nameOf } from '../model/name-of.ts';
import type { Claim, FlowFeature } from '../model/types.ts';
import type { SceneContext } from './scene-context.ts';
import type { SceneFlow } from './types.ts';

/**
 * The name of a flow, and what the speakers' totals come to, limit words and all; of what is not yet there
 * the word that says so. Where nobody gave a number nothing is said.
 */
export function flowLabel(
  { dispatch, lang, time }: SceneContext,
  flow: FlowFeature,
  isAnnounced: boolean,
): SceneFlow['label'] {
  const name = nameOf(flow.properties, lang, dispatch.lang);
  if (isAnnounced) {
    return { name, amount: { text: messagesFor(lang).words.phase.announced, lang: interfaceLanguage(lang) } };
  }
  const amount = describeDrawnAmount(flow, dispatch, lang, time);
  return { name, ...(amount && { amount: { ...amount, text: withoutEcho(amount.text, name.text) } }) };
}

/** An amount without its unit where the name beside it ends in the same word: "Soldiers", "about 11,000". */
function withoutEcho(amount: string, name: string): string {
  const unit = amount.slice(amount.lastIndexOf(' ') + 1);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return unit.toLowerCase() === last.toLowerCase() ? amount.slice(0, -unit.length).trimEnd() : amount;
}

/** The name of a claim's own way, "Rajin → Dunai", and in place of the amount who says so. */
export function wayLabel(
  { dispatch, lang }: SceneContext,
  claim: Claim,
  { from, to }: FlowLine,
): SceneFlow['label'] {
  const start = placeName(from.place, dispatch, lang);
  const end = placeName(to.place, dispatch, lang);
  const name = { text: `${isolated(start.text)} → ${isolated(end.text)}`, lang: end.lang };
  return { name, amount: actorName(claim.by, dispatch, lang) };
}
