import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../language/format.ts';
import { pickText } from '../../language/text.ts';
import { describeFigure, unitWord } from '../../model/describe-amounts.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import { boundsOf } from '../../model/edtf.ts';
import { claimsWithSeveral, type Figure, type FigureGroup } from '../../model/figures.ts';
import type { Claim, ClaimedFeature } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import type { DetailsView } from './details-view.ts';
import { figureKey } from './figure-key.ts';
import { figureSign } from './figure-sign.ts';
import { type Axis, axisFor, percentOn } from './number-axis.ts';

/** Labels of more characters than this would leave the panel at its right edge. */
const LONG_LABEL = 7;

/** The figures in one unit by day and speaker, each on its own line of one axis; nothing joins them. */
export function figureChart(group: FigureGroup, feature: ClaimedFeature, view: DetailsView): TemplateResult {
  const { dispatch, lang, messages } = view;
  const { details } = messages.ui;
  const { figures, unit, setsWidth } = group;
  const word = unitWord(unit, 2, dispatch, lang);
  const hint = hintOf(feature, setsWidth, view)(word);
  const several = claimsWithSeveral(group);
  const drawsNone = setsWidth && figures.some(({ claim, isNewest }) => isNewest && several.has(claim));
  const axis = axisFor(figures.map(({ low, high }) => Math.max(low ?? 0, high ?? 0)));
  return html`<p class="hint">${hint} ${drawsNone ? details.severalTotals : nothing}</p>
    <ol class="chart">
      ${figures.map((figure) => chartRow(figure, axis, feature, view))}
      <li class="axis" aria-hidden="true"><span class="plot">${axisLabels(axis, view)}</span></li>
    </ol>
    ${figureKey(figures, view)}`;
}

function hintOf(
  feature: ClaimedFeature,
  setsWidth: boolean,
  { messages }: DetailsView,
): (unit: string) => string {
  const { details } = messages.ui;
  if (!isFlow(feature)) return details.numbersEvent;
  return setsWidth ? details.numbersHint : details.numbersOther;
}

function chartRow(figure: Figure, axis: Axis, feature: ClaimedFeature, view: DetailsView): unknown {
  const claim = feature.properties.claims[figure.claim];
  if (!claim) return nothing;
  const { dispatch, lang, messages } = view;
  const { signs } = messages.ui.details;
  const name = actorName(claim.by, dispatch, lang);
  const of = pickText(figure.amount.of, lang, dispatch.lang);
  const state = figure.isAhead ? signs.ahead : figure.isNewest ? '' : signs.overtaken;
  return html`<li class=${figure.isNewest ? 'newest' : nothing} data-claim=${`${feature.id}/${figure.claim}`}>
    <span class="when">${dayWords(claim, view)}</span>
    <span class="who">${localText({ ...name, text: shortName(name.text) })} ${of ? html`<bdi class="of" lang=${of.lang}>${of.text}</bdi>` : nothing}</span>
    <span class="plot"
      ><svg width="100%" height="100%" aria-hidden="true">${gridLines(axis)}${figureSign(figure, axis)}</svg></span
    >
    <span class="figure"
      >${describeFigure(figure.amount, lang)}${state === '' ? nothing : html`<span class="unseen"> (${state})</span>`}</span
    >
  </li>`;
}

/** The day of the words, else the end of the time they speak of: by then it was said. */
export function dayWords({ said, period }: Claim, { lang, messages }: DetailsView): string {
  const day = said ?? (boundsOf(period).end === null ? undefined : period?.split('/').at(-1));
  return day === undefined ? messages.ui.table.noDate : describeShortDate(day, lang);
}

function gridLines(axis: Axis): readonly unknown[] {
  return axis.ticks.map((tick) => {
    const x = `${percentOn(axis, tick)}%`;
    return svg`<line class="grid" x1=${x} x2=${x} y1="0" y2="100%" />`;
  });
}

function axisLabels({ end }: Axis, { spoken }: DetailsView): TemplateResult {
  const last = formatNumber(end, spoken);
  return html`<svg width="100%" height="100%">
    <text x="0" y="14" text-anchor="middle">0</text>
    <text x="100%" y="14" text-anchor=${last.length > LONG_LABEL ? 'end' : 'middle'}>${last}</text>
  </svg>`;
}
