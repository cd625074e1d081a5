import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { decodeBasemap } from '../../src/geo/basemap.ts';
import { distanceBetween } from '../../src/geo/measure.ts';
import { moveOnSphere } from '../../src/geo/move-on-sphere.ts';
import { rhumbLine, rhumbPath } from '../../src/geo/rhumb.ts';
import { mercatorScale, scaleCross } from '../../src/geo/scale-cross.ts';
import { mercatorGrowth, middleOfArea, outlineOf, sphereArea } from '../../src/geo/sphere-area.ts';
import { oppositePoint, subsolarPoint, sunAltitude } from '../../src/geo/sun.ts';

const basemap = decodeBasemap(
  JSON.parse(readFileSync(new URL('../../geodata/basemap/basemap-110m.json', import.meta.url), 'utf8')),
);

function country(iso: string) {
  const found = basemap.countries.find(({ properties }) => properties.iso === iso);
  if (!found) throw new Error(`no ${iso}`);
  return found.geometry;
}

const position = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -89, max: 89, noNaN: true }))
  .map(([lon, lat]): Position => [lon, lat]);

describe('a rhumb line', () => {
  it('is as long, and steers, as in published examples', () => {
    // E. Williams, Aviation Formulary: LAX (33°57′N, 118°24′W) to JFK (40°38′N, 73°47′W): 79.3°, 2164.6 nm.
    const { length, course } = rhumbLine([-118.4, 33.95], [-73 - 47 / 60, 40 + 38 / 60]);
    expect(course).toBeCloseTo(79.3, 1);
    expect((length / 6371.0088) * (180 / Math.PI) * 60).toBeCloseTo(2164.6, 0);
  });

  it('runs along a parallel, whichever way the longitudes go', () => {
    const degree = distanceBetween([0, 0], [1, 0]);
    expect(rhumbLine([170, 60], [190, 60])).toEqual({ length: expect.closeTo(10 * degree, 6), course: 90 });
    expect(rhumbLine([170, 60], [-170, 60])).toEqual({
      length: expect.closeTo(170 * degree, 6),
      course: 270,
    });
  });

  it('is as long as its pieces together, and never shorter than the great circle', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const { length } = rhumbLine(from, to);
        expect(length).toBeGreaterThanOrEqual(distanceBetween(from, to) - 1e-3);
        const path = rhumbPath(from, to, 400);
        const pieces = path
          .slice(1)
          .reduce((sum, at, index) => sum + distanceBetween(path[index] ?? at, at), 0);
        expect(pieces / Math.max(1, length)).toBeLessThanOrEqual(1.0001);
        if (length > 1) expect(pieces / length).toBeGreaterThan(0.99);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a country moved over the sphere', () => {
  it('keeps its area and all lengths in it', () => {
    const ukraine = country('UA');
    const middle = middleOfArea(ukraine);
    const area = sphereArea(ukraine);
    fc.assert(
      fc.property(position, (to) => {
        const move = moveOnSphere(middle, to);
        const moved = movedArea(ukraine, move);
        expect(sphereArea(moved) / area).toBeCloseTo(1, 6);
        const [a = [], b = []] = [ukraine, moved].map(({ coordinates }) => coordinates.flat(3));
        const ends = (flat: readonly number[]) => distanceBetween(flat.slice(0, 2), flat.slice(20, 22));
        expect(ends(b)).toBeCloseTo(ends(a), 4);
        expect(distanceBetween(move(middle), to)).toBeLessThan(1e-3);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps north up in its middle', () => {
    const move = moveOnSphere([37, 50], [-100, -20]);
    const [lon = 0, lat = 0] = move([37, 51]);
    expect(lon).toBeCloseTo(-100, 6);
    expect(lat).toBeCloseTo(-19, 6);
  });
});

describe('areas', () => {
  it('are those of an octant and of a ring with a hole', () => {
    const octant: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [90, 0],
          [0, 90],
          [0, 0],
        ],
      ],
    };
    expect(sphereArea(octant)).toBeCloseTo((4 * Math.PI * 6371.0072 ** 2) / 8, 0);
    const hole = [
      [10, 10],
      [10, 20],
      [20, 20],
      [20, 10],
      [10, 10],
    ];
    const holed: Polygon = { type: 'Polygon', coordinates: [...octant.coordinates, hole] };
    expect(sphereArea(octant) - sphereArea(holed)).toBeCloseTo(
      sphereArea({ type: 'Polygon', coordinates: [hole] }),
      3,
    );
  });

  it.each([
    // km², United Nations Demographic Yearbook; outlines of 1:110 m are that coarse.
    ['KP', 120_538],
    ['UA', 603_500],
    ['DE', 357_600],
    ['RU', 17_098_000],
    ['US', 9_525_000],
  ])('of %s are near to the published ones', (iso, published) => {
    expect(Math.abs(sphereArea(country(iso)) / published - 1)).toBeLessThan(0.05);
  });

  it('grow on Mercator’s map with the square of the scale', () => {
    const square = (lat: number): Polygon => ({
      type: 'Polygon',
      coordinates: [
        [
          [0, lat],
          [0.2, lat],
          [0.2, lat + 0.1],
          [0, lat + 0.1],
          [0, lat],
        ],
      ],
    });
    expect(mercatorGrowth(square(-0.05))).toBeCloseTo(1, 3);
    expect(mercatorGrowth(square(59.95))).toBeCloseTo(4, 2);
    const polar = movedArea(country('DE'), moveOnSphere([10, 51], [10, 89]));
    expect(mercatorGrowth(polar)).toBeNull();
  });

  it('have outlines without the cut at 180°', () => {
    const russia = country('RU');
    const lines = outlineOf(russia);
    for (const line of lines) {
      for (const [index, [lon = 0]] of line.entries()) {
        const [before = 0] = line[index - 1] ?? [];
        expect(Math.abs(lon) === 180 && Math.abs(before) === 180).toBe(false);
      }
    }
    expect(lines.flat().length).toBeGreaterThan(100);
  });

  it('leave Crimea where the basemap has it', () => {
    const held = basemap.disputed.find(({ properties }) => properties.id === 'crimea');
    expect(held?.properties.country).toBe('UA');
  });
});

describe('the scale', () => {
  it('has arms of one length on the ground', () => {
    const { across, along } = scaleCross([100, 60], 1000);
    expect(distanceBetween(along[0] ?? [], along.at(-1) ?? [])).toBeCloseTo(1000, 3);
    const steps = across.slice(1).map((at, index) => rhumbLine(across[index] ?? at, at).length);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(1000, 3);
  });

  it('doubles on Mercator’s map at 60°', () => {
    expect([0, 30, 60].map((latitude) => mercatorScale(latitude))).toEqual([
      1,
      expect.closeTo(1.1547, 4),
      expect.closeTo(2, 9),
    ]);
  });
});

describe('the sun', () => {
  it('stands where the solar position algorithm of NREL has it', () => {
    // Reda & Andreas 2004, table A5.1: 17 October 2003, 19:30:30 UTC, at 105.1786° W: δ −9.31434°, H 11.10590°.
    const [lon = 0, lat = 0] = subsolarPoint(Date.UTC(2003, 9, 17, 19, 30, 30));
    expect(Math.abs(lat - -9.31434)).toBeLessThan(0.02);
    expect(Math.abs(lon - (-105.1786 - 11.1059))).toBeLessThan(0.02);
  });

  it.each([
    // Equinoxes and solstices, UTC, as published by the U.S. Naval Observatory.
    ['2024-03-20T03:06Z', 0],
    ['2024-06-20T20:51Z', 23.44],
    ['2025-09-22T18:19Z', 0],
    ['2025-12-21T15:03Z', -23.44],
  ])('at %s stands over %s°', (moment, latitude) => {
    expect(Math.abs((subsolarPoint(Date.parse(moment))[1] ?? 0) - latitude)).toBeLessThan(0.02);
  });

  it('follows Meeus, Astronomical Algorithms, example 25.a', () => {
    expect(subsolarPoint(Date.UTC(1992, 9, 13))[1]).toBeCloseTo(-7.785, 1);
  });

  it('is in the zenith there, and as deep below on the other side', () => {
    const sun = subsolarPoint(Date.UTC(2024, 10, 1, 9));
    expect(sunAltitude(sun, sun)).toBeCloseTo(90, 5);
    expect(sunAltitude(sun, oppositePoint(sun))).toBeCloseTo(-90, 5);
  });
});

function movedArea(
  area: ReturnType<typeof country>,
  move: (position: Position) => Position,
): ReturnType<typeof country> {
  return area.type === 'Polygon'
    ? { ...area, coordinates: area.coordinates.map((ring) => ring.map(move)) }
    : { ...area, coordinates: area.coordinates.map((rings) => rings.map((ring) => ring.map(move))) };
}
