import { html, type TemplateResult } from 'lit';
import { isolated } from '../../language/format.ts';
import { claimsBy } from '../../model/claims.ts';
import { describeAmounts } from '../../model/describe-amounts.ts';
import { actorName, describeClaim } from '../../model/describe-claim.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import { standingClaims } from '../../model/status.ts';
import { statusOfTeller } from '../../model/tell-by.ts';
import type { Claim, ClaimedFeature, Dispatch, Status, TimeWindow } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import type { CritiqueView } from './critique-view.ts';

/** What one speaker, with all who are part of it, says of a mark. */
export interface SpeakerRows {
  /** Actor id, a root along `partOf`. */
  readonly speaker: string;
  /** What this speaker's claims come to; nobody confirms himself. */
  readonly status: Status;
  /** The words that stand, by their index in the file; amounts stay one by one. */
  readonly claims: readonly { readonly index: number; readonly claim: Claim }[];
}

/** What every speaker says of a mark by the end of a time window, whoever has most to say first. */
export function speakerRows(
  feature: ClaimedFeature,
  dispatch: Dispatch,
  time: TimeWindow | null,
): readonly SpeakerRows[] {
  const { root } = indexDispatch(dispatch);
  const made = claimsBy(feature, time);
  const standing = new Set(standingClaims(made));
  const sides = new Map<string, SpeakerRows['claims'][number][]>();
  for (const [index, claim] of feature.properties.claims.entries()) {
    if (!standing.has(claim)) continue;
    const side = sides.get(root(claim.by)) ?? [];
    sides.set(root(claim.by), [...side, { index, claim }]);
  }
  return [...sides]
    .map(([speaker, claims]) => ({
      speaker,
      status: statusOfTeller(made.filter(({ by }) => root(by) === speaker)),
      claims,
    }))
    .toSorted((a, b) => b.claims.length - a.claims.length);
}

/** The speakers of one flow or event: amount, what they hold of it, and when they said so. */
export function compareTable(
  feature: ClaimedFeature,
  rows: readonly SpeakerRows[],
  view: CritiqueView,
): TemplateResult {
  const { dispatch, lang, messages, critique } = view;
  const { columns, compareCaption } = critique.speakers;
  const name = nameOf(feature.properties, lang, dispatch.lang).text;
  return html`<table data-feature=${feature.id}>
    <caption>${compareCaption(isolated(name))}</caption>
    <thead>
      <tr>
        <th scope="col">${columns.by}</th>
        <th scope="col">${columns.says}</th>
        <th scope="col">${columns.amount}</th>
        <th scope="col">${columns.date}</th>
      </tr>
    </thead>
    ${rows.map(
      ({ speaker, status, claims }) => html`<tbody>
        <tr class="side">
          <th scope="rowgroup" colspan="4">
            ${localText(actorName(speaker, dispatch, lang))}
            <span>${statusWordOf(status, messages)}</span>
          </th>
        </tr>
        ${claims.map(({ index, claim }) => claimRow(`${feature.id}/${index}`, claim, feature, view))}
      </tbody>`,
    )}
  </table>`;
}

function claimRow(id: string, claim: Claim, feature: ClaimedFeature, view: CritiqueView): TemplateResult {
  const { dispatch, lang, messages, critique } = view;
  const { columns, noAmount } = critique.speakers;
  const { said } = describeClaim(claim, dispatch, lang, feature);
  const amounts = claim.amounts ?? [];
  return html`<tr data-claim=${id}>
    <td data-label=${columns.by}>${localText(actorName(claim.by, dispatch, lang))}</td>
    <td data-label=${columns.says}>${messages.words.stance[claim.stance].one}</td>
    <td data-label=${columns.amount} class=${amounts.length === 0 ? 'none' : 'amount'}>
      ${amounts.length === 0 ? noAmount : describeAmounts(amounts, dispatch, lang).text}
    </td>
    <td data-label=${columns.date}>${said}</td>
  </tr>`;
}

/** What a speaker does, in the words of «told by». */
export function statusWordOf(status: Status, { ui, words }: CritiqueView['messages']): string {
  return status === 'confirmed' ? words.status[status] : ui.legend.toldStatus[status];
}
