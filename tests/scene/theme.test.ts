import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, METRICS, themeFor } from '../../src/scene/theme.ts';
import type { Palette } from '../../src/scene/types.ts';
import { ciede2000, contrast, difference, SIGHTS, seenAs } from '../helpers/colour.ts';

const LINE = 3;
const TEXT = 4.5;
const CONTROL = 3;
/** A fifth above the project's own rule of 10: strands are thin and lie side by side. */
const NEAREST_HUES = 12;

const palettes: [string, Palette][] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe('the measure of difference', () => {
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [50, 3.2592, 0.335], 1.0],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('of %j and %j is that of Sharma, Wu and Dalal', (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
    expect(ciede2000(b, a)).toBeCloseTo(expected, 4);
  });
});

describe.each(palettes)('by %s', (_, palette) => {
  const { land, landStory, water, disputedFill, paper, casing, wash } = palette;
  const grounds = { land, landStory, water, disputedFill, paper };

  test('every hue shows on every ground, on casing, on the wash and on its tint', () => {
    for (const [hue, colour] of Object.entries(palette.goods)) {
      for (const [name, ground] of Object.entries({ ...grounds, casing, wash })) {
        expect(contrast(colour, ground), `${hue} on ${name}`).toBeGreaterThanOrEqual(LINE);
      }
    }
    for (const [hue, tint] of Object.entries(palette.tint)) {
      const colour = new Map(Object.entries(palette.goods)).get(hue) ?? '';
      expect(contrast(colour, tint), `${hue} on its tint`).toBeGreaterThanOrEqual(LINE);
    }
  });

  test('words can be read wherever they stand', () => {
    const lying = { paper, land, landStory, water, wash, casing };
    for (const [name, ground] of Object.entries(lying)) {
      expect(contrast(palette.ink, ground), `ink on ${name}`).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(palette.inkMuted, ground), `muted ink on ${name}`).toBeGreaterThanOrEqual(TEXT);
    }
    expect(contrast(palette.ink, disputedFill)).toBeGreaterThanOrEqual(TEXT);
    for (const [name, ground] of Object.entries({ land, landStory, water, casing })) {
      expect(contrast(palette.mapLabel, ground), `a name on ${name}`).toBeGreaterThanOrEqual(TEXT);
    }
    expect(contrast(palette.waterLabel, water)).toBeGreaterThanOrEqual(TEXT);
  });

  test('what is selected and what is disputed stands out', () => {
    for (const [name, ground] of Object.entries({ ...grounds, casing })) {
      expect(contrast(palette.selection, ground), `selection on ${name}`).toBeGreaterThanOrEqual(CONTROL);
    }
    expect(contrast(palette.disputedLine, land)).toBeGreaterThanOrEqual(CONTROL);
  });

  test('the ground recedes: land and water are near each other', () => {
    expect(contrast(land, water)).toBeLessThan(1.4);
    expect(contrast(land, landStory)).toBeLessThan(1.4);
  });

  test.each(SIGHTS)('hues differ in %s sight', (sight) => {
    const hues = Object.entries(palette.goods).filter(([hue]) => hue !== 'neutral');
    expect(hues).toHaveLength(6);
    for (const [index, [nameA, a]] of hues.entries()) {
      for (const [nameB, b] of hues.slice(index + 1)) {
        const distance = difference(seenAs(a, sight), seenAs(b, sight));
        expect(distance, `${nameA} and ${nameB}`).toBeGreaterThanOrEqual(NEAREST_HUES);
      }
    }
  });
});

describe('a theme', () => {
  test('joins a scheme and a medium', () => {
    expect(themeFor('dark', 'phone')).toEqual({ palette: DARK, metrics: METRICS.phone });
    expect(themeFor('light', 'desk').palette.scheme).toBe('light');
  });

  test("takes a host's own colours and keeps the rest", () => {
    const { palette } = themeFor('light', 'desk', { land: '#eeeeee', goods: { arms: '#123456' }, tint: {} });
    expect(palette).toEqual({ ...LIGHT, land: '#eeeeee', goods: { ...LIGHT.goods, arms: '#123456' } });
  });

  test.each(Object.entries(METRICS))('%s: no text under the floor, widths in order', (medium, metrics) => {
    const floor = { desk: 12, phone: 12, projector: 24, print: (8 * 96) / 72 }[metrics.medium];
    expect(metrics.medium).toBe(medium);
    for (const size of [
      metrics.placeSize,
      metrics.capitalSize,
      metrics.flowSize,
      metrics.countrySize,
      metrics.waterSize,
    ]) {
      expect(size).toBeGreaterThanOrEqual(floor);
    }
    expect(metrics.widthMin).toBeLessThan(metrics.widthSole);
    expect(metrics.widthSole).toBeLessThan(metrics.widthMax);
    expect(metrics.bandMin).toBeLessThan(metrics.widthMax);
  });
});
