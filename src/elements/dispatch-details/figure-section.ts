import { html, nothing, type TemplateResult } from 'lit';
import { describeAmount } from '../../model/describe-amounts.ts';
import { actorName } from '../../model/describe-claim.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { type Figure, figuresOf } from '../../model/figures.ts';
import type { ClaimedFeature } from '../../model/types.ts';
import { hueOf } from '../shared/hue.ts';
import { localText } from '../shared/local-text.ts';
import type { DetailsView } from './details-view.ts';
import { dayWords, figureChart } from './figure-chart.ts';

/** So many figures of parts stand open; more have to be asked for. */
const FEW_PARTS = 3;

/** All amounts by speaker: one chart per unit (a single figure needs none), then those of parts as a list. */
export function figureSection(feature: ClaimedFeature, view: DetailsView): unknown {
  const { details } = view.messages.ui;
  const { groups, parts } = figuresOf(feature, view.dispatch, view.state.time);
  const charts = groups.filter(({ figures }) => figures.length > 1);
  return html`${
    charts.length > 0
      ? html`<section data-hue=${hueOfFeature(feature, view)}>
          <h3>${details.numbers}</h3>
          ${charts.map((group) => figureChart(group, feature, view))}
        </section>`
      : nothing
  }${parts.length > 0 ? partList(parts, feature, view) : nothing}`;
}

function hueOfFeature(feature: ClaimedFeature, { index }: DetailsView): string {
  return hueOf(isFlow(feature) ? index.goods(feature.properties.goods)?.category : undefined);
}

function partList(parts: readonly Figure[], feature: ClaimedFeature, view: DetailsView): TemplateResult {
  const { details } = view.messages.ui;
  const list = html`<ol class="numbers">
    ${parts.map((part) => partItem(part, feature, view))}
  </ol>`;
  return html`<section>
    <h3>${details.parts}</h3>
    <p class="hint">${details.partsHint}</p>
    ${
      parts.length > FEW_PARTS
        ? html`<details>
            <summary>${details.showParts(parts.length)}</summary>
            ${list}
          </details>`
        : list
    }
  </section>`;
}

function partItem({ claim: index, amount }: Figure, feature: ClaimedFeature, view: DetailsView): unknown {
  const claim = feature.properties.claims[index];
  if (!claim) return nothing;
  const { dispatch, lang } = view;
  return html`<li data-claim=${`${feature.id}/${index}`}>
    <span class="when">${dayWords(claim, view)}</span>
    <span>
      ${localText(actorName(claim.by, dispatch, lang))}
      <span class="part">${describeAmount(amount, dispatch, lang).text}</span>
    </span>
  </li>`;
}
