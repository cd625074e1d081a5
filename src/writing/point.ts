import type { Precision } from '../model/types.ts';
import { memberOf, setIn, textMember } from './json.ts';
import { featureOf, itemsOf, markKindOf, positionOf } from './path.ts';
import type { Draft, LonLat } from './types.ts';
import { followPlaces } from './way-points.ts';

/** Decimals of a degree that say no more than is known: five are a metre, three a hundred. */
const DIGITS: Readonly<Record<Precision, number>> = {
  exact: 5,
  site: 4,
  city: 3,
  region: 2,
  country: 1,
  unknown: 3,
};

/** A point within −180 … 180 and −90 … 90, with as many digits as its precision bears. */
export function roundPoint([lon, lat]: LonLat, precision: Precision = 'site'): LonLat {
  const round = (degrees: number) => Number(degrees.toFixed(DIGITS[precision]));
  const turned = Math.abs(lon) > 180 ? ((((lon + 180) % 360) + 360) % 360) - 180 : lon;
  return [round(turned), round(Math.min(90, Math.max(-90, lat)))];
}

/** The point of a place or event; `null` where it has none of its own, or is an area. */
export function pointOfMark(draft: Draft, id: string): LonLat | null {
  const geometry = memberOf(featureOf(draft, id), 'geometry');
  const [lon, lat] = itemsOf(memberOf(geometry, 'coordinates'));
  const isPoint = textMember(geometry, 'type') === 'Point';
  return isPoint && typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

/**
 * Puts a place or event somewhere, or nowhere (`null`); lines that end there follow. `precision` says how exactly the
 * point is known, and is kept as it was where it is left out.
 */
export function setPoint(draft: Draft, id: string, point: LonLat | null, precision?: Precision): Draft {
  const position = positionOf(draft, id);
  const kind = markKindOf(featureOf(draft, id));
  if (position < 0 || (kind !== 'place' && kind !== 'event')) return draft;
  if (point?.some((degrees) => !Number.isFinite(degrees))) return draft;
  const known = precision ?? precisionOf(draft, id);
  const geometry = point && { type: 'Point', coordinates: roundPoint(point, known) };
  const placed = setIn(draft, ['features', position, 'geometry'], geometry);
  const described =
    kind === 'place' && precision !== undefined
      ? setIn(placed, ['features', position, 'properties', 'precision'], precision)
      : placed;
  return followPlaces(draft, described);
}

function precisionOf(draft: Draft, id: string): Precision | undefined {
  const text = textMember(memberOf(featureOf(draft, id), 'properties'), 'precision');
  return isPrecision(text) ? text : undefined;
}

function isPrecision(text: string): text is Precision {
  return Object.hasOwn(DIGITS, text);
}
