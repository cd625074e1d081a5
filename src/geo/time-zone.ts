import type { Position } from 'geojson';
import { pointOf } from '../model/located.ts';
import type { PlaceFeature } from '../model/types.ts';
import { isMeasurable } from './measure.ts';

/** Names of the IANA time zones at and around a point, that of the point itself first. */
export type ZonesNear = (point: Position) => readonly string[];

/** Degrees. The table behind the look-up is coarse; nearer to a border than this it may take the wrong side. */
const STEPS = [-0.5, -0.25, 0, 0.25, 0.5];

/** Fetches the table of time zones, some 29 kB; rejects without a network. */
export async function loadTimeZones(): Promise<ZonesNear> {
  const { default: zoneAt } = await import('@photostructure/tz-lookup');
  return ([lon = 0, lat = 0]) => {
    const around = STEPS.flatMap((north) =>
      STEPS.map((east) => zoneAt(clamp(lat + north), wrap(lon + east))),
    );
    // The open sea has zones of its own; nobody lives by them.
    const zones = [zoneAt(clamp(lat), wrap(lon)), ...around].filter((zone) => !zone.startsWith('Etc/'));
    return [...new Set(zones)];
  };
}

/**
 * By how much clocks at a place are ahead of UTC in minutes, on every one of some ISO days; `undefined` where that
 * cannot be told: the place is known less well than to its city, it lies so near a border between zones that the
 * table may be wrong and its country does not settle it, or the offset changes between the days.
 */
export function offsetAt(
  place: PlaceFeature,
  days: readonly string[],
  zonesNear: ZonesNear,
): number | undefined {
  const point = pointOf(place);
  if (!isMeasurable(place) || point === undefined) return undefined;
  const near = zonesNear(point);
  const zones = haveOneOffset(near, days) ? near : zonesOfCountry(near, place.properties.country);
  const offsets = new Set(zones.flatMap((zone) => days.map((day) => offsetOn(zone, day))));
  const [offset, other] = offsets;
  return other === undefined ? offset : undefined;
}

/** Minutes ahead of UTC at noon UTC of an ISO day; `undefined` for a zone the browser does not know. */
export function offsetOn(zone: string, day: string): number | undefined {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const clock = clockOf(zone);
  if (clock === undefined || Number.isNaN(noon)) return undefined;
  const parts = new Map(clock.formatToParts(noon).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = (
    ['year', 'month', 'day', 'hour', 'minute'] as const
  ).map((part) => parts.get(part));
  return (Date.UTC(year, month - 1, date, hour, minute) - noon) / 60_000;
}

function haveOneOffset(zones: readonly string[], days: readonly string[]): boolean {
  return days.every((day) => new Set(zones.map((zone) => offsetOn(zone, day))).size === 1);
}

/** Those of some zones that a country uses, as far as the browser knows them. */
function zonesOfCountry(zones: readonly string[], country: string | undefined): readonly string[] {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return [];
  const used = new Set(zonesUsedIn(country).map(canonical));
  return zones.filter((zone) => used.has(canonical(zone)));
}

function zonesUsedIn(country: string): readonly string[] {
  const locale: Intl.Locale & { readonly timeZones?: unknown; getTimeZones?(): unknown } = new Intl.Locale(
    `und-${country}`,
  );
  const zones = locale.getTimeZones?.() ?? locale.timeZones;
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : [];
}

/** One name for the zones that were renamed, such as Kyiv. */
function canonical(zone: string): string {
  return clockOf(zone)?.resolvedOptions().timeZone ?? zone;
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone);
}

function makeClock(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // An old browser does not know the newest names.
    return undefined;
  }
}

function clamp(lat: number): number {
  return Math.max(-90, Math.min(90, lat));
}

function wrap(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
