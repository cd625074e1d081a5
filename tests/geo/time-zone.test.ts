import { beforeAll, describe, expect, test } from 'vitest';
import { loadTimeZones, offsetAt, offsetOn, type ZonesNear } from '../../src/geo/time-zone.ts';
import type { PlaceFeature, Precision } from '../../src/model/types.ts';

let zonesNear: ZonesNear;

beforeAll(async () => {
  zonesNear = await loadTimeZones();
});

function place(lat: number, lon: number, country = 'RU', precision: Precision = 'city'): PlaceFeature {
  return {
    type: 'Feature',
    id: 'place',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { kind: 'place', name: 'Place', precision, country },
  };
}

const hours = (where: PlaceFeature, ...days: string[]) => {
  const minutes = offsetAt(where, days, zonesNear);
  return minutes === undefined ? undefined : minutes / 60;
};

describe('time zones', () => {
  test.each([
    ['Pyongyang', 39.0339, 125.7543, 'KP', 'Asia/Pyongyang', 9, 9],
    ['Moscow', 55.754, 37.6204, 'RU', 'Europe/Moscow', 3, 3],
    ['Kursk', 51.7304, 36.1926, 'RU', 'Europe/Moscow', 3, 3],
    ['Anchorage', 61.2167, -149.9, 'US', 'America/Anchorage', -9, -8],
    ['Kyiv', 50.4547, 30.5238, 'UA', 'Europe/Kyiv', 2, 3],
    ['Vladivostok', 43.1165, 131.8824, 'RU', 'Asia/Vladivostok', 10, 10],
  ])('%s', (_name, lat, lon, country, zone, winter, summer) => {
    expect(zonesNear([lon, lat])[0]).toBe(zone);
    expect(hours(place(lat, lon, country), '2025-01-15')).toBe(winter);
    expect(hours(place(lat, lon, country), '2025-08-12')).toBe(summer);
  });

  test('Pyongyang kept a half hour of its own until May 2018', () => {
    expect(offsetOn('Asia/Pyongyang', '2018-05-03')).toBe(8.5 * 60);
    expect(offsetOn('Asia/Pyongyang', '2018-05-06')).toBe(9 * 60);
    expect(hours(place(39.0339, 125.7543, 'KP'), '2018-05-03', '2018-05-06')).toBeUndefined();
  });

  test('beside a border the country settles what the coarse table gets wrong', () => {
    // Khasan and Glushkovo lie in Russia; the table has them on the other side.
    expect(hours(place(42.4301, 130.6449), '2025-06-17')).toBe(10);
    expect(hours(place(42.4217, 130.6025, 'KP'), '2025-06-17')).toBe(9);
    expect(hours(place(51.3333, 34.6333), '2025-01-15')).toBe(3);
    expect(hours(place(51.3333, 34.6333, 'UA'), '2025-01-15')).toBe(2);
  });

  test('nothing is said of a place beside a border whose country is not given, or is not the one there', () => {
    expect(hours(place(42.4301, 130.6449, ''), '2025-06-17')).toBeUndefined();
    expect(hours(place(42.4301, 130.6449, 'FR'), '2025-06-17')).toBeUndefined();
  });

  test('nothing is said of a region, or of days between which the clocks change', () => {
    expect(hours(place(55.754, 37.6204, 'RU', 'region'), '2025-06-17')).toBeUndefined();
    expect(hours(place(61.2167, -149.9, 'US'), '2025-01-15', '2025-08-12')).toBeUndefined();
  });

  test('unknown zones and days have no offset, and no point of the globe is out of reach', () => {
    expect(offsetOn('Asia/Nowhere', '2025-01-01')).toBeUndefined();
    expect(offsetOn('Asia/Pyongyang', 'never')).toBeUndefined();
    for (const point of [
      [180, 90],
      [-180, -90],
      [179.9, 0],
      [540, 0],
    ]) {
      expect(() => zonesNear(point)).not.toThrow();
    }
  });
});
