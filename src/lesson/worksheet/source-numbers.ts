import { allMessagesFor } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import { sourcesOf } from '../../model/claims.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { indexDispatch, isClaimed } from '../../model/dispatch-index.ts';
import { sourceLink } from '../../model/links.ts';
import { printedUrl } from '../../model/printed-url.ts';
import type { Claim, Dispatch } from '../../model/types.ts';
import type { ClaimRef } from '../types.ts';
import type { Run } from './paragraph.ts';

/** The claim that is meant, or undefined where the file has none there. */
function claimAt(dispatch: Dispatch, { feature: id, index }: ClaimRef): Claim | undefined {
  const feature = indexDispatch(dispatch).feature(id);
  return feature && isClaimed(feature) ? feature.properties.claims[index] : undefined;
}

/** Ids of the sources of some claims, each once, in the order in which they are first used. */
export function sourcesOfProofs(dispatch: Dispatch, proofs: readonly ClaimRef[]): readonly string[] {
  const claims = proofs.flatMap((ref) => claimAt(dispatch, ref) ?? []);
  return [...new Set(claims.flatMap(sourcesOf))];
}

/** Who said it, when, and the numbers of its sources: "Kremlin, 17 Oct 2023 [4]"; several parted by semicolons. */
export function proofRuns(
  dispatch: Dispatch,
  proofs: readonly ClaimRef[],
  sources: readonly string[],
  lang: string,
): readonly Run[] {
  const { noDate } = allMessagesFor(lang).ui.table;
  return proofs.flatMap((ref, index) => {
    const claim = claimAt(dispatch, ref);
    if (!claim) return [];
    const speaker = actorName(claim.by, dispatch, lang);
    const numbers = sourcesOf(claim).flatMap((id) => (sources.includes(id) ? sources.indexOf(id) + 1 : []));
    const said = claim.said === undefined ? noDate : describeShortDate(claim.said, lang);
    return [
      ...(index > 0 ? [{ text: '; ' }] : []),
      { text: shortName(speaker.text), lang: speaker.lang },
      { text: `, ${said} [${numbers.join(', ')}]` },
    ];
  });
}

/** How much is told about a source. */
export type SourceDetail = 'short' | 'titled' | 'full';

/** One source, with its number if it has one: publisher, title, day, whose copy was seen, address. */
export function sourceRuns(
  dispatch: Dispatch,
  id: string,
  number: number | null,
  lang: string,
  detail: SourceDetail,
): readonly Run[] {
  const source = indexDispatch(dispatch).source(id);
  const sign: readonly Run[] = number === null ? [] : [{ text: `[${number}] `, face: 'semibold' }];
  if (!source) return [...sign, { text: id }];
  const { publisher, title, issued, seenVia } = source;
  const named = detail === 'short' ? [publisher ?? title] : [publisher, title];
  const words = named.filter((part): part is string => part !== undefined).join(': ');
  const url = detail === 'full' ? sourceLink(source) : null;
  const rest = [
    issued === undefined ? '' : describeShortDate(issued, lang),
    seenVia === undefined ? '' : allMessagesFor(lang).ui.share.sheet.seenVia(isolated(seenVia)),
    url === null ? '' : printedUrl(url),
  ].filter(Boolean);
  return [
    ...sign,
    { text: words === '' ? id : words, lang: source.lang ?? dispatch.lang },
    { text: rest.map((part) => `, ${part}`).join('') },
  ];
}
