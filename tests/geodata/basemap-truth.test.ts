import { describe, expect, test } from 'vitest';
import { rest as en } from '../../src/language/en/rest.ts';
import { countriesAt, DETAILS, disputedAt, readBasemap } from './basemaps.ts';

/** What the ground says about a place: longitude, latitude, countries (both details), disputed areas. */
const TRUTH: readonly (readonly [string, number, number, string, string?])[] = [
  ['Simferopol', 34.1, 44.95, 'UA', 'crimea'],
  ['Sevastopol', 33.56, 44.6, 'UA', 'crimea'],
  ['Kherson', 32.62, 46.7, 'UA'],
  ['Donetsk', 37.8, 48, 'UA'],
  ['Kyiv', 30.5, 50.45, 'UA'],
  ['Kursk', 36.19, 51.73, 'RU'],
  ['Sudzha', 35.27, 51.25, 'RU'],
  ['Moscow', 37.62, 55.75, 'RU'],
  ['Khabarovsk', 135.1, 48.6, 'RU'],
  ['Anadyr, west of 180°', 177.3, 65, 'RU'],
  ['Uelen, east of 180°', -171, 66.2, 'RU'],
  ['Kaliningrad', 20.9, 54.7, 'RU'],
  ['Iturup', 147.8, 45, 'RU', 'southern-kurils'],
  ['Pyongyang', 125.75, 39.03, 'KP'],
  ['Kaesong', 126.55, 37.99, 'KP'],
  ['Seoul', 127, 37.55, 'KR'],
  ['Chuncheon', 127.73, 37.88, 'KR'],
  ['Anchorage', -149.8, 61.3, 'US'],
  ['Laayoune', -13.1, 27.1, 'EH', 'western-sahara'],
  ['Dakhla, hinterland', -14.5, 23.5, 'EH', 'western-sahara'],
  ['Tifariti', -10.57, 26.16, 'EH', 'western-sahara'],
  ['Agadir', -9.4, 30.4, 'MA'],
  ['Pristina', 21.17, 42.67, 'XK', 'kosovo'],
  ['Belgrade', 20.5, 44.75, 'RS'],
  ['Gaza', 34.44, 31.49, 'PS'],
  ['Hebron', 35.1, 31.53, 'PS'],
  ['Tel Aviv', 34.85, 32.07, 'IL'],
  ['Golan', 35.75, 33, 'IL', 'golan'],
  ['Nazareth', 35.3, 32.7, 'IL'],
  ['Damascus', 36.3, 33.5, 'SY'],
  ['Juba', 31.6, 4.85, 'SS'],
  ['Khartoum', 32.5, 15.6, 'SD'],
  ['Abyei', 28.43, 9.6, 'SD'],
  ['Taipei', 121.5, 25, 'TW'],
  ['Srinagar', 74.8, 34.1, 'IN', 'jammu-kashmir-ladakh'],
  ['Leh', 77.58, 34.15, 'IN', 'jammu-kashmir-ladakh'],
  ['Delhi', 77.2, 28.6, 'IN'],
  ['Gilgit', 74.3, 35.9, 'PK', 'azad-kashmir-gilgit-baltistan'],
  ['Islamabad', 72.9, 33.6, 'PK'],
  ['Aksai Chin', 79.5, 35.2, 'CN'],
  ['Itanagar, north of', 93.8, 27.8, 'IN', 'arunachal-pradesh'],
  ['Guwahati', 91.7, 26.2, 'IN'],
  ['Sukhumi, inland', 41.2, 43.1, 'GE', 'abkhazia'],
  ['Tskhinvali', 43.97, 42.22, 'GE'],
  ['Tbilisi', 44.8, 41.7, 'GE'],
  ['Tiraspol', 29.63, 46.84, 'MD', 'transnistria'],
  ['Chisinau', 28.85, 47, 'MD'],
  ['Northern Cyprus', 33.4, 35.27, 'N. Cyprus', 'northern-cyprus'],
  ['Limassol, north of', 32.9, 34.85, 'CY'],
  ['Hargeisa', 44.06, 9.56, 'Somaliland', 'somaliland'],
  ['Mogadishu, inland', 45.2, 2.2, 'SO'],
  ['Pacific', -150, 20, ''],
];

describe.each(DETAILS)('the ground of detail %s', (detail) => {
  const basemap = readBasemap(detail);

  test.each(
    TRUTH.map(([name, longitude, latitude, country, disputed = '']) => ({
      name,
      point: [longitude, latitude],
      country,
      disputed,
    })),
  )('$name', ({ point, country, disputed }) => {
    expect(countriesAt(basemap, point).join()).toBe(country);
    expect(disputedAt(basemap, point).join()).toBe(disputed);
  });

  test('each disputed area has a sentence', () => {
    const ids = basemap.disputed.map(({ properties }) => properties.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !Object.hasOwn(en.map.disputed, id))).toEqual([]);
  });
});

test('Siachen is an area of its own in detail 50m', () => {
  expect(disputedAt(readBasemap('50m'), [77.1, 35.45])).toEqual(['siachen']);
});
