import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../language/countries.ts';
import { DOT } from '../../language/format.ts';
import { anchorOf } from '../../model/located.ts';
import { selectFeatures } from '../../model/select.ts';
import type { PlaceFeature } from '../../model/types.ts';
import type { DetailsView } from './details-view.ts';
import { eventList, flowList } from './mark-list.ts';
import { otherNames } from './other-names.ts';

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
  return html`${facts.length > 0 ? html`<p class="facts">${facts.join(DOT)}</p>` : nothing}
    ${flowList(details.leaving, leaving, 'to', view)} ${flowList(details.reaching, reaching, 'from', view)}
    ${eventList(
      details.happened,
      events.filter(({ properties }) => isHere(properties.at)),
      view,
    )}
    ${otherNames(place.properties, view)}`;
}
