import { pickText } from '../../language/text.ts';
import { phaseOf, sourcesOf, subjectOf } from '../claims.ts';
import { actorName, describeClaim, placeName } from '../describe-claim.ts';
import { indexDispatch, isClaimed } from '../dispatch-index.ts';
import { sourceLink } from '../links.ts';
import { nameOf } from '../name-of.ts';
import type { Amount, Claim, ClaimedFeature, Dispatch } from '../types.ts';
import { type Cell, type Columns, listCell, tableOf } from './csv.ts';

interface ClaimAt {
  /** `<feature id>/<index in the file>`. */
  readonly id: string;
  readonly feature: ClaimedFeature;
  readonly claim: Claim;
}

/**
 * All claims, a row each, for other programs: heads are words of the format, ids and dates stand as in the file. A claim
 * with several amounts has them one after another in each of the columns of amounts, in the same order. What the format
 * takes for granted (`on`, `phase`, the scope of an amount) is written out.
 */
export function claimTable(dispatch: Dispatch, lang: string): readonly (readonly Cell[])[] {
  const text = (map: Claim['note']) => pickText(map, lang, dispatch.lang)?.text;
  const actor = (id: string) => actorName(id, dispatch, lang).text;
  const place = (id: string | undefined) => id && placeName(id, dispatch, lang).text;
  const amounts = (of: (amount: Amount) => Cell | undefined) => (row: ClaimAt) =>
    listCell((row.claim.amounts ?? []).map((amount) => of(amount) ?? ''));
  const links = ({ claim }: ClaimAt) =>
    sourcesOf(claim).flatMap((id) => {
      const source = indexDispatch(dispatch).source(id);
      return (source && sourceLink(source)) ?? [];
    });
  const columns: Columns<ClaimAt> = {
    id: ({ id }) => id,
    about: ({ feature }) => feature.id,
    about_kind: ({ feature }) => feature.properties.kind,
    about_name: ({ feature }) => nameOf(feature.properties, lang, dispatch.lang).text,
    by: ({ claim }) => claim.by,
    by_name: ({ claim }) => actor(claim.by),
    by_kind: ({ claim }) => indexDispatch(dispatch).actor(claim.by)?.kind,
    stance: ({ claim }) => claim.stance,
    on: ({ claim }) => subjectOf(claim),
    phase: ({ claim }) => phaseOf(claim),
    said: ({ claim }) => claim.said,
    period: ({ claim }) => claim.period,
    value: amounts(({ value }) => value),
    min: amounts(({ min }) => min),
    max: amounts(({ max }) => max),
    unit: amounts(({ unit }) => unit),
    qualifier: amounts(({ qualifier }) => qualifier),
    scope: amounts(({ scope }) => scope ?? 'part'),
    of: amounts(({ of }) => text(of)),
    from: ({ claim }) => claim.from,
    from_name: ({ claim }) => place(claim.from),
    to: ({ claim }) => claim.to,
    to_name: ({ claim }) => place(claim.to),
    via: ({ claim }) => listCell(claim.via ?? []),
    route: ({ claim }) => claim.route,
    carried_by: ({ claim }) => listCell(claim.carriedBy ?? []),
    carried_by_names: ({ claim }) => listCell((claim.carriedBy ?? []).map(actor)),
    sources: ({ claim }) => listCell(sourcesOf(claim)),
    links: (row) => links(row).join(' '),
    quote: ({ claim }) => claim.quote?.exact,
    quote_lang: ({ claim }) => claim.quote?.lang,
    note: ({ claim }) => text(claim.note),
    sentence: ({ claim, feature }) => describeClaim(claim, dispatch, lang, feature).sentence.text,
  };
  return tableOf(columns, claimsOf(dispatch));
}

/** All claims of a dispatch in the order of the file. */
export function claimsOf(dispatch: Dispatch): readonly ClaimAt[] {
  return dispatch.features
    .filter(isClaimed)
    .flatMap((feature) =>
      feature.properties.claims.map((claim, index) => ({ id: `${feature.id}/${index}`, feature, claim })),
    );
}
