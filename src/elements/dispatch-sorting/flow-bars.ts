import { html, nothing, svg, type TemplateResult } from 'lit';
import { indexDispatch } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import { hueOf } from '../shared/hue.ts';
import type { ReceiverRow } from './sorted-rows.ts';

const HEIGHT = 12;

/**
 * The flows of one place end to end, the longest bar of all being as wide as there is room. A piece is as full as its
 * strand: filled where the speaker counts it, else light; and beyond the least that is said only its outline.
 */
export function flowBars({ bars, length }: ReceiverRow, longest: number, dispatch: Dispatch): TemplateResult {
  let start = 0;
  const pieces = bars.flatMap(({ flow, low, high }) => {
    if (high === 0) return [];
    const from = start;
    start += high;
    const hue = hueOf(indexDispatch(dispatch).goods(flow.properties.goods)?.category);
    return [
      svg`<g data-feature=${flow.id} data-hue=${hue}>
        <rect class="most" x=${share(from, longest)} width=${share(high, longest)} height=${HEIGHT}></rect>
        ${low > 0 ? svg`<rect class="least" x=${share(from, longest)} width=${share(low, longest)} height=${HEIGHT}></rect>` : nothing}
      </g>`,
    ];
  });
  return html`<svg class="bar" height=${HEIGHT} aria-hidden="true">${length > 0 ? pieces : nothing}</svg>`;
}

function share(value: number, longest: number): string {
  return `${Math.round((value / longest) * 10_000) / 100}%`;
}
