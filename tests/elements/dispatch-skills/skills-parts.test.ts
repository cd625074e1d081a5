import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localClocks } from '../../../src/elements/dispatch-skills/local-clocks.ts';
import { mapExtent, middleOf } from '../../../src/elements/dispatch-skills/map-extent.ts';
import { momentOf } from '../../../src/elements/dispatch-skills/moment.ts';
import { isMeasurable } from '../../../src/geo/measure.ts';
import { loadTimeZones } from '../../../src/geo/time-zone.ts';
import { skillsMessagesFor } from '../../../src/language/skills.ts';
import { isPlace } from '../../../src/model/dispatch-index.ts';
import { parseDispatch } from '../../../src/model/parse.ts';

const text = readFileSync(
  new URL('../../../geodata/dispatches/north-korea-russia.geojson', import.meta.url),
  'utf8',
);

function placesOf() {
  const { dispatch } = parseDispatch(JSON.parse(text));
  if (!dispatch) throw new Error('no dispatch');
  return dispatch.features
    .filter(isPlace)
    .filter(isMeasurable)
    .map((feature) => ({
      id: feature.id,
      name: { text: feature.properties.name, lang: 'en' },
      at: feature.geometry.coordinates,
      feature,
    }));
}

describe('local clocks', () => {
  it.each(['2024-01-15', '2025-08-15'])('stand on %s as Intl has them', async (day) => {
    const { clocks, unknown } = localClocks(placesOf(), day, await loadTimeZones());
    const offsets = new Map(
      clocks.flatMap(({ offset, places }) => places.map(({ id }) => [id, offset] as const)),
    );
    const zones: Readonly<Record<string, string>> = {
      pyongyang: 'Asia/Pyongyang',
      moscow: 'Europe/Moscow',
      kyiv: 'Europe/Kiev',
      washington: 'America/New_York',
      anchorage: 'America/Anchorage',
      vladivostok: 'Asia/Vladivostok',
    };
    for (const [id, zone] of Object.entries(zones)) {
      const noon = new Date(`${day}T12:00:00Z`);
      const local = new Date(`${noon.toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
      expect([id, offsets.get(id)]).toEqual([id, (local.getTime() - noon.getTime()) / 60_000]);
    }
    // From the one that is furthest behind to the one furthest ahead, each offset once.
    const order = clocks.map(({ offset }) => offset);
    expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
    expect(offsets.size + unknown.length).toBe(placesOf().length);
  });
});

describe('the moment of an event', () => {
  it('is the one given, or else noon UTC as an example', () => {
    expect(momentOf('2025-08-15')).toEqual({ at: Date.parse('2025-08-15T12:00Z'), precision: 'day' });
    expect(momentOf('2024-12')).toEqual({ at: Date.parse('2024-12-01T12:00Z'), precision: 'range' });
    expect(momentOf('2025-08-15/2025-08-16')?.precision).toBe('range');
    expect(momentOf('2025-08-15T11:30-08:00')).toEqual({
      at: Date.parse('2025-08-15T19:30Z'),
      precision: 'time',
    });
    expect(momentOf('soon')).toBeNull();
  });
});

describe('what a map shows', () => {
  it('leaves out the widest gap between places', () => {
    const [west, south, east, north] = mapExtent(
      [
        [125, 39],
        [37, 55],
        [-150, 61],
      ],
      false,
      'mercator',
      0,
    );
    expect([west, east, south, north]).toEqual([23, 224, 29, 71]);
    expect(middleOf([west, south, east, north])).toBe(123.5);
  });

  it('turns a globe and nothing else', () => {
    const places = [
      [0, 0],
      [20, 0],
    ];
    const turned = (projection: 'globe' | 'mercator') => middleOf(mapExtent(places, true, projection, 30));
    expect(turned('globe')).toBeCloseTo(40, 6);
    expect(turned('mercator')).toBe(11);
  });
});

describe('the words', () => {
  it.each(['de', 'en', 'fr'])('in %s name the eight points of the compass', (lang) => {
    const { compass } = skillsMessagesFor(lang);
    expect(new Set([0, 45, 90, 135, 180, 225, 270, 315].map(compass)).size).toBe(8);
    expect(compass(359)).toBe(compass(0));
  });
});
