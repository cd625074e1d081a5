import { html, nothing, type TemplateResult } from 'lit';
import { describeTime } from '../../model/describe.ts';
import type { EventFeature } from '../../model/types.ts';
import { wordsWithActors } from './actor-button.ts';
import type { DetailsView } from './details-view.ts';
import { knowing } from './knowing.ts';
import { placeButton } from './mark-button.ts';

/** When, where, who took part, how sure, and how we know. */
export function eventFacts(event: EventFeature, view: DetailsView): TemplateResult {
  const { lang, messages } = view;
  const { at, actors = [], status } = event.properties;
  return html`<p class="facts">
      ${describeTime(event, lang)}${at === undefined ? nothing : html`&nbsp;· ${placeButton(at, view)}`}
    </p>
    ${view.timesLine?.(event, view)}
    ${
      actors.length > 0
        ? html`<p class="facts">${wordsWithActors(messages.ui.details.takingPart, actors, view)}</p>`
        : nothing
    }
    <p class="status"><b>${messages.words.status[status]}</b></p>
    ${knowing(event, view)}`;
}
