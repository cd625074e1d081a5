import { html, nothing } from 'lit';
import type { Messages } from '../../language/en.ts';
import type { ClaimRow, ReadAt } from '../../model/claim-rows.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { eventSign } from '../shared/event-sign.ts';
import { externalLink } from '../shared/external-link.ts';
import { localText } from '../shared/local-text.ts';
import type { StoryState } from '../shared/story-context.ts';
import { flowPicture } from '../shared/strand-picture.ts';

const PICTURE = { width: 44, height: 18, medium: 'phone' } as const;

/** One claim: who speaks first, then how, about what, and the rest. */
export function tableRow(row: ClaimRow, state: StoryState, messages: Messages): unknown {
  const { feature } = row;
  const isSelected = feature.id === state.selected;
  return html`<tr
    role="row"
    data-feature=${feature.id}
    data-claim=${row.id}
    ?data-lit=${isSelected || feature.id === state.hovered}
  >
    <th scope="row" role="rowheader">${localText(row.speaker)}</th>
    <td role="cell" class=${row.isStressed ? 'stance strong' : 'stance'}>${row.stance}</td>
    <td role="cell" class="flow">
      <button class="mark" aria-pressed=${isSelected}>
        ${isFlow(feature) ? flowPicture(feature, state, PICTURE) : eventSign()} ${localText(row.mark)}
      </button>
    </td>
    <td role="cell" class="amount">${row.amount ?? html`<span class="none">–</span>`}</td>
    <td role="cell" class="said">${row.said ?? html`<span class="none">${messages.ui.table.noDate}</span>`}</td>
    <td role="cell" class="read">${row.read.map((read, index) => html`${index > 0 ? '; ' : nothing}${readAt(read, messages)}`)}</td>
  </tr>`;
}

function readAt({ name, url, seenVia }: ReadAt, messages: Messages): unknown {
  if (url !== null) return externalLink(url, localText(name));
  return html`${localText(name)}${seenVia !== undefined ? html` <span class="copy">${messages.ui.table.copy}</span>` : nothing}`;
}
