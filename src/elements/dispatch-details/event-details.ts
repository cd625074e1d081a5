import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../language/format.ts';
import { describeTime } from '../../model/describe.ts';
import { actorName } from '../../model/describe-claim.ts';
import { howDoWeKnow } from '../../model/how-do-we-know.ts';
import type { EventFeature } from '../../model/types.ts';
import type { DetailsView } from './details-view.ts';
import { placeButton } from './mark-button.ts';

/** When, where, who took part, how sure, and how we know. */
export function eventFacts(event: EventFeature, view: DetailsView): TemplateResult {
  const { dispatch, lang, messages, spoken, state } = view;
  const { at, actors = [], status } = event.properties;
  const names = actors.map((id) => actorName(id, dispatch, lang).text);
  return html`<p class="facts">
      ${describeTime(event, lang)}${at === undefined ? nothing : html` · ${placeButton(at, view)}`}
    </p>
    ${
      names.length > 0
        ? html`<p class="facts">${messages.ui.details.takingPart(formatList(names, spoken))}</p>`
        : nothing
    }
    <p class="status"><b>${messages.words.status[status]}</b></p>
    <p class="knowing">${howDoWeKnow(event, dispatch, lang, state.time).text}</p>`;
}
