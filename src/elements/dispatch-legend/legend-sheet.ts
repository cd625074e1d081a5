import { css, html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../language/en.ts';
import { unitWord } from '../../model/describe-amounts.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import { isPossibleOnly } from '../../model/phases.ts';
import { selectFeatures } from '../../model/select.ts';
import { CATEGORIES } from '../../model/types.ts';
import { hueOf } from '../shared/hue.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import type { StoryState } from '../shared/story-context.ts';
import { scaleOf } from '../shared/strand-picture.ts';
import { statusWord, toldSentence } from '../shared/teller.ts';
import { shapesIn, statusesIn } from './legend-entries.ts';
import { shapeList, statusSample, widthSteps } from './legend-samples.ts';

/**
 * The legend of what is in the picture, for paper: samples and words, nothing to press. Cuts, shapes and widths are in
 * ink, so that they read in black and white; goods are told by their words, the chips beside them only help. Style it
 * with `legendSheetStyles` and `hueStyles`.
 */
export function legendSheet(state: StoryState, messages: Messages, isBent = state.bent): TemplateResult {
  const dispatch = shownDispatch(state);
  if (!dispatch) return html``;
  const { legend } = messages.ui;
  const { words } = messages;
  const { flows } = selectFeatures(dispatch, state);
  const drawn = flows.filter((flow) => !isPossibleOnly(flow, state.time));
  const scale = scaleOf(dispatch, state, 'desk');
  const index = indexDispatch(dispatch);
  const present = new Set(drawn.map(({ properties }) => index.goods(properties.goods)?.category));
  const statuses = statusesIn(drawn).map(
    (id) => html`<li>${statusSample(id)} ${statusWord(id, state, messages)}</li>`,
  );
  const goods = CATEGORIES.filter((category) => present.has(category)).map(
    (id) => html`<li><i class="chip" data-hue=${hueOf(id)}></i> ${words.category[id]}</li>`,
  );
  const widths = scale.units
    .filter(({ steps }) => steps.length > 0)
    .map(({ unit, max, steps }) =>
      section(
        legend.width(unitWord(unit, max, dispatch, state.lang)),
        widthSteps(steps, 'neutral', state.lang),
        legend.widthNote,
      ),
    );
  const told = toldSentence(state, messages);
  return html`<div class="legend-sheet">
    ${told === '' ? nothing : html`<p class="told">${told}</p>`}
    ${section(legend.status, statuses)} ${section(legend.amount, shapeList(shapesIn(drawn, scale), messages))}
    ${section(legend.goods, goods)} ${widths} ${isBent ? html`<p class="told">${legend.schematic}</p>` : nothing}
  </div>`;
}

/** For whoever prints the sheet; sizes follow the type around it. */
export const legendSheetStyles = css`
  .legend-sheet {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
  }
  .legend-sheet section {
    break-inside: avoid;
  }
  .legend-sheet h3 {
    margin: 0 0 4px;
    font-size: inherit;
    font-weight: 600;
    line-height: inherit;
  }
  .legend-sheet ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend-sheet li {
    display: flex;
    gap: 8px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .legend-sheet svg {
    flex: none;
    print-color-adjust: exact;
  }
  .legend-sheet .chip {
    flex: none;
    width: 12px;
    height: 12px;
    border-radius: 2px;
    background: var(--dispatch-hue);
    print-color-adjust: exact;
  }
  .legend-sheet p {
    margin: 0;
  }
  .legend-sheet .told {
    flex-basis: 100%;
  }
`;

function section(title: string, items: unknown, note: unknown = nothing): unknown {
  return html`<section>
    <h3>${title}</h3>
    <ul>${items}</ul>
    ${note === nothing ? nothing : html`<p>${note}</p>`}
  </section>`;
}
