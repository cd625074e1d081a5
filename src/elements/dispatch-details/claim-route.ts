import { html, nothing } from 'lit';
import { bearingBetween, distanceBetweenPlaces } from '../../geo/measure.ts';
import { DOT, formatRounded } from '../../language/format.ts';
import { pointOf } from '../../model/located.ts';
import type { Claim, ClaimedFeature } from '../../model/types.ts';
import type { DetailsView } from './details-view.ts';
import { placeButton } from './mark-button.ts';

/** The way a claim names itself, where it is finer than the flow's: "Rajin → Dunai · reported route". */
export function claimRoute(
  { from, to, via = [], route }: Claim,
  feature: ClaimedFeature,
  view: DetailsView,
): unknown {
  if (feature.properties.kind === 'event' || (!from && !to && via.length === 0)) return nothing;
  const start = from ?? feature.properties.from;
  const end = to ?? feature.properties.to;
  const stops = [start, ...via, end].map((id) => placeButton(id, view));
  const facts = [route && view.messages.words.route[route], distance(start, end, view)].filter(Boolean);
  return html`<p class="read">
    ${stops.map((stop, index) => (index === 0 ? stop : html` → ${stop}`))}${facts.map((fact) => `${DOT}${fact}`)}
  </p>`;
}

/**
 * "≈ 6,400 km as the crow flies, setting out north-west"; empty unless the file knows both ends to a city or
 * better. The great circle on the sphere, which is up to 0.6 % off, so two figures are all it is good for.
 */
export function distance(from: string, to: string, { index, messages, spoken }: DetailsView): string {
  const start = index.places.get(from);
  const end = index.places.get(to);
  const km = start && end && distanceBetweenPlaces(start, end);
  const startPoint = start && pointOf(start);
  const endPoint = end && pointOf(end);
  if (!km || !startPoint || !endPoint) return '';
  const { directions, distance: words } = messages.ui.details;
  const eighth = Math.round(bearingBetween(startPoint, endPoint) / 45) % directions.length;
  return words(formatRounded(km, spoken), directions[eighth] ?? '');
}
