import { geoEquirectangular } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { pathWriter } from '../../src/static/path-writer.ts';

/** One degree is one px, north up, the origin at 0, 0. */
const plain = () =>
  pathWriter(
    geoEquirectangular()
      .scale(180 / Math.PI)
      .translate([0, 0])
      .precision(0),
  );

describe('pathWriter', () => {
  test('writes relative steps in tenths, without zeros that say nothing', () => {
    const d = plain()({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [2.5, 2],
        [2.5, 1.3],
        [2.5, -4],
      ],
    });
    expect(d).toBe('M1-2l1.5 0 0 .7 0 5.3');
  });

  test('leaves out vertices that fall on each other, but never the end of a line', () => {
    const d = plain()({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0.1, 0],
        [0.2, 0],
        [5, 0],
        [5.3, 0],
      ],
    });
    expect(d).toBe('M0 0l5 0 .3 0');
  });

  test('adds no error up over many short steps', () => {
    const coordinates = Array.from({ length: 400 }, (_, index) => [index * 0.13, 0]);
    const numbers = plain()({ type: 'LineString', coordinates })
      .slice(4)
      .replace('l', ' ')
      .trim()
      .split(' ')
      .map(Number);
    const reached = numbers.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + step, 0);
    expect(reached).toBeCloseTo(399 * 0.13, 1);
  });

  test('closes rings', () => {
    const ring = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ];
    expect(plain()({ type: 'Polygon', coordinates: [ring] })).toMatch(/^M[^M]*z$/);
  });

  test('has nothing to say of nothing', () => {
    expect(plain()({ type: 'GeometryCollection', geometries: [] })).toBe('');
  });
});
