import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../language/countries.ts';
import { languageName } from '../../language/language-name.ts';
import { describeTime } from '../../model/describe.ts';
import { placeName } from '../../model/describe-claim.ts';
import { anchorOf } from '../../model/located.ts';
import { nameOf } from '../../model/name-of.ts';
import { selectFeatures } from '../../model/select.ts';
import type { EventFeature, FlowFeature, PlaceFeature } from '../../model/types.ts';
import { eventSign } from '../shared/event-sign.ts';
import { localText } from '../shared/local-text.ts';
import { flowPicture } from '../shared/strand-picture.ts';
import type { DetailsView } from './details-view.ts';

const PICTURE = { width: 44, height: 18, medium: 'phone' } as const;

/** How well its place is known, its names elsewhere, and what left it, reached it, or happened there. */
export function placeFacts(place: PlaceFeature, view: DetailsView): TemplateResult {
  const { dispatch, lang, messages, state } = view;
  const { precision = 'unknown', country, type } = place.properties;
  const { flows, events } = selectFeatures(dispatch, state);
  // A line to a country ends at its anchor, so it is found under either of the two.
  const isHere = (id: string | undefined) =>
    id !== undefined && (id === place.id || anchorOf(dispatch, id)?.id === place.id);
  const { details } = messages.ui;
  // Of a country one need not be told that it is located to the country.
  const isCountry = type === 'country';
  const facts = [
    isCountry || country === undefined ? undefined : countryName(country, lang)?.text,
    isCountry || precision === 'unknown' ? undefined : messages.words.precision[precision],
  ].filter((fact) => fact !== undefined);
  const leaving = flows.filter(({ properties }) => isHere(properties.from));
  const reaching = flows.filter(({ properties }) => isHere(properties.to));
  return html`${facts.length > 0 ? html`<p class="facts">${facts.join(' · ')}</p>` : nothing}
    ${flowList(details.leaving, leaving, 'to', view)} ${flowList(details.reaching, reaching, 'from', view)}
    ${eventList(
      events.filter(({ properties }) => isHere(properties.at)),
      view,
    )}
    ${otherNames(place, view)}`;
}

function otherNames(
  { properties }: PlaceFeature,
  { dispatch, lang, spoken, messages }: DetailsView,
): unknown {
  const shown = nameOf(properties, lang, dispatch.lang).text;
  const others = Object.entries(properties.names ?? {}).filter(([, name]) => name !== shown);
  if (others.length === 0) return nothing;
  return html`<h3>${messages.ui.details.otherNames}</h3>
    <dl class="names">
      ${others.map(
        ([tag, name]) => html`<dt>${languageName(tag, spoken)}</dt>
          <dd><bdi lang=${tag}>${name}</bdi></dd>`,
      )}
    </dl>`;
}

function flowList(
  title: string,
  flows: readonly FlowFeature[],
  end: 'from' | 'to',
  view: DetailsView,
): unknown {
  const { dispatch, lang, state } = view;
  const items = flows.map((flow) => {
    const other = localText(placeName(flow.properties[end], dispatch, lang));
    const way = end === 'to' ? html`→ ${other}` : html`${other} →`;
    return markItem(flow, flowPicture(flow, state, PICTURE), way, view);
  });
  return list(title, items);
}

function eventList(events: readonly EventFeature[], view: DetailsView): unknown {
  const items = events.map((event) => markItem(event, eventSign(), describeTime(event, view.lang), view));
  return list(view.messages.ui.details.happened, items);
}

function markItem(
  { id, properties }: FlowFeature | EventFeature,
  sign: unknown,
  note: unknown,
  { dispatch, lang }: DetailsView,
): TemplateResult {
  return html`<li>
    <button class="mark" data-feature=${id}>
      ${sign} <span>${localText(nameOf(properties, lang, dispatch.lang))} <span class="end">${note}</span></span>
    </button>
  </li>`;
}

function list(title: string, items: readonly TemplateResult[]): unknown {
  if (items.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="marks">
      ${items}
    </ul>`;
}
