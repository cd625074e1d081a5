import { describe, expect, test } from 'vitest';
import { strandFeatures } from '../../src/map/flows/strand-features.ts';
import { strandPoints } from '../../src/map/flows/strand-points.ts';
import type { Screen } from '../../src/map/screen.ts';
import { layoutStrands, type StrandLayout } from '../../src/scene/layout/strands.ts';
import type { Project } from '../../src/scene/types.ts';
import { type FlowOptions, flow, scene } from './map-scenes.ts';

const FRAME = { width: 800, height: 400 };
/** Ten px a degree, the equator across the middle: near it a great circle is a straight line. */
const project: Project = ([x = 0, y = 0]) => [400 + x * 10, 200 - y * 10];
const screen: Screen = {
  ...FRAME,
  project,
  locate: ([x = 0, y = 0]) => [400 + x * 10, 200 - y * 10],
  unproject: ({ x, y }) => [(x - 400) / 10, (200 - y) / 10],
  copies: [0],
};

function strandOf(options: FlowOptions): StrandLayout {
  const [strand] = layoutStrands(scene({ flows: [flow('f', [-30, 0], [30, 0], options)] }), project, FRAME);
  if (strand === undefined) throw new Error('nothing was laid out');
  return strand;
}

function parts(options: FlowOptions) {
  const features = strandFeatures(strandOf(options), screen, 2);
  const of = (part: string) =>
    features.map(({ properties }) => properties).filter((line) => line.part === part);
  return { casing: of('casing'), body: of('body'), inside: of('inside'), core: of('core'), features };
}

describe('the lines of a strand', () => {
  test('a figure tapers: the body grows to the neck', () => {
    const { body, inside, core } = parts({ shape: { kind: 'figure', width: 10 } });
    const widths = body.map(({ width }) => width);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[0]).toBeLessThan(5);
    expect(widths.at(-1)).toBeGreaterThan(9.5);
    expect([inside, core]).toEqual([[], []]);
  });

  test('without a figure it has one width and a tinted inside', () => {
    const { body, inside } = parts({ shape: { kind: 'none', width: 7 } });
    expect(new Set(body.map(({ width }) => width))).toEqual(new Set([7]));
    expect(new Set(inside.map(({ width, fill }) => `${width} ${fill}`))).toEqual(new Set(['4 tint']));
  });

  test('a range has a core in a band', () => {
    const { core, inside } = parts({ shape: { kind: 'range', core: 4, band: 10 } });
    expect(core.at(-1)?.width).toBeCloseTo(4, 0);
    expect(inside.at(-1)?.width).toBeCloseTo(8, 0);
  });

  test('claimed is dashed on a casing that runs on, disputed is dotted with a ring per dot', () => {
    const claimed = parts({ status: 'claimed' });
    expect(claimed.body.length).toBeGreaterThan(20);
    expect(claimed.body.every(({ cap }) => cap === 'butt')).toBe(true);
    const disputed = parts({ status: 'disputed' });
    expect(disputed.body.every(({ cap }) => cap === 'round')).toBe(true);
    expect(disputed.casing.map(({ width }) => Math.round((width - 4) * 100) / 100)).toEqual(
      disputed.body.map(({ width }) => width),
    );
  });

  test('everything lies between the ends of the flow, on its path', () => {
    for (const { geometry } of parts({ status: 'unknown' }).features) {
      for (const [x = 0, y = 0] of geometry.coordinates) {
        expect(Math.abs(x)).toBeLessThan(30);
        expect(Math.abs(y)).toBeLessThan(0.2);
      }
    }
  });
});

describe('the points on a strand', () => {
  test('the head points east where the flow goes east', () => {
    const [head] = strandPoints(strandOf({ hue: 'energy' }), screen);
    expect(head?.properties).toMatchObject({ part: 'head', image: 'atlas-head-energy-solid' });
    expect(head?.properties.turn).toBeCloseTo(90, 0);
    expect(head?.geometry.coordinates[0]).toBeGreaterThan(27);
  });

  test('a denied strand is struck in its middle', () => {
    const strikes = strandPoints(strandOf({ status: 'denied' }), screen).filter(
      ({ properties }) => properties.part === 'strike',
    );
    expect(strikes.length % 2).toBe(1);
    const middle = strikes[(strikes.length - 1) / 2];
    expect(middle?.geometry.coordinates[0]).toBeCloseTo(0, -1);
  });
});
