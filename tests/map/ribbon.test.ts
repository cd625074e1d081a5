import { describe, expect, test } from 'vitest';
import { StrandPlacer } from '../../src/map/flows/placed-strands.ts';
import { RibbonWriter } from '../../src/map/flows/ribbon.ts';
import { VERTEX_BYTES } from '../../src/map/flows/strip-writer.ts';
import { cutPeriod } from '../../src/scene/layout/cuts.ts';
import { planStrands } from '../../src/scene/layout/strand-plan.ts';
import { widthAt } from '../../src/scene/layout/strand-size.ts';
import type { Scene } from '../../src/scene/types.ts';
import { flatCamera } from './flat-camera.ts';
import { type FlowOptions, flow, scene, storyScene } from './map-scenes.ts';

const FRAME = { width: 800, height: 600 };
const WORLD = 2000;

/** A flat map with 0° E, 0° N in its middle, as `flatCamera(WORLD)` shows it. */
function project([longitude = 0, latitude = 0]: readonly number[]): readonly [number, number] {
  const y = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return [400 + (longitude / 360) * WORLD, 300 - y * WORLD];
}

interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly half: number;
  readonly toNeck: number;
  readonly phase: number;
  readonly tailPhase: number;
  readonly run: number;
  readonly bits: number;
}

function verticesOf(drawn: Scene, camera = flatCamera(WORLD)): readonly Vertex[] {
  const writer = new RibbonWriter();
  const states = new Map(drawn.flows.map(({ key, state }) => [key, state]));
  const plan = planStrands(drawn, project, FRAME);
  for (const strand of new StrandPlacer().place(plan, states, camera)) writer.add(strand, 2);
  const words = VERTEX_BYTES / 4;
  const { data } = writer;
  const bits = new Uint32Array(data.buffer);
  return Array.from({ length: writer.count }, (_, index) => {
    const at = (word: number): number => data[index * words + word] ?? Number.NaN;
    return {
      ...{ x: at(0), y: at(1), across: at(2), half: at(3), toNeck: at(4), phase: at(5) },
      ...{ tailPhase: at(10), run: at(11), bits: bits[index * words + 12] ?? 0 },
    };
  });
}

function one(options: FlowOptions = {}): Scene {
  return scene({ flows: [flow('f', [-40, 0], [40, 0], options)] });
}

describe('the ribbon of a strand', () => {
  test('reaches from behind its tail to beyond its tip', () => {
    const vertices = verticesOf(one());
    const xs = vertices.map(({ x }) => x);
    const [tail, place] = [Math.min(...xs), Math.max(...xs)];
    expect(tail).toBeLessThan((project([-40, 0])[0] ?? 0) + 9);
    expect(place).toBeGreaterThan((project([40, 0])[0] ?? 0) - 10);
    const run = vertices[0]?.run ?? 0;
    expect(Math.max(...vertices.map(({ toNeck }) => toNeck))).toBeGreaterThan(run);
    expect(Math.min(...vertices.map(({ toNeck }) => toNeck))).toBeLessThan(0);
  });

  test('is as wide as casing and edge need, wider at the head, and for strikes', () => {
    const [thin, struck] = [one({ shape: { kind: 'figure', width: 3 } }), one({ status: 'denied' })].map(
      (drawn) => verticesOf(drawn).map(({ across }) => Math.abs(across)),
    );
    expect(Math.min(...(thin ?? []))).toBeGreaterThanOrEqual(1.75 + 2 + 3.25);
    expect(Math.max(...(thin ?? []))).toBeGreaterThan(5.5 + 2 + 3.25);
    expect(Math.min(...(struck ?? []))).toBeGreaterThanOrEqual(7.3);
  });

  test.each(['claimed', 'disputed', 'unknown'] as const)('carries the phase of the cuts (%s)', (status) => {
    const vertices = verticesOf(one({ status, shape: { kind: 'figure', width: 12 } }));
    const { run = 0, tailPhase = 0 } = vertices[0] ?? {};
    const width = (s: number): number => widthAt(4.2, 12, s / run);
    let whole = 0;
    for (let s = 0; s < run; s += 0.1) whole += 0.1 / cutPeriod(status, width(s));
    expect(tailPhase).toBeCloseTo(whole, 1);
    const onLine = vertices.filter(({ toNeck }) => toNeck > 0 && toNeck < run);
    expect(onLine.every(({ phase }) => phase > 0 && phase < tailPhase + 0.01)).toBe(true);
  });

  test('keeps its dashes where they are when its ends are outside of the picture', () => {
    const claimed = one({ status: 'claimed' });
    const zoomed = (longitude: number) => verticesOf(claimed, flatCamera(16_000, longitude));
    const phaseAt = (vertices: readonly Vertex[], x: number): number => {
      const before = vertices
        .filter((vertex) => vertex.x <= x && vertex.across > 0)
        .toSorted((a, b) => b.x - a.x)[0];
      const after = vertices
        .filter((vertex) => vertex.x > x && vertex.across > 0)
        .toSorted((a, b) => a.x - b.x)[0];
      if (!before || !after) return Number.NaN;
      const share = (x - before.x) / (after.x - before.x);
      return before.phase + (after.phase - before.phase) * share;
    };
    // Half a degree further on, the same ground lies 22.2 px to the left.
    const moved = (0.5 / 360) * 16_000;
    expect(phaseAt(zoomed(0), 400)).toBeCloseTo(phaseAt(zoomed(0.5), 400 - moved), 1);
  });

  test('has no head, and no end, where it leaves the picture', () => {
    const vertices = verticesOf(one(), flatCamera(16_000));
    expect(vertices.every(({ bits }) => bits >> 13 === 0)).toBe(true);
    expect(Math.min(...vertices.map(({ toNeck }) => toNeck))).toBeGreaterThan(1000);
  });
});

test('twelve strands are one strip of numbers', () => {
  const vertices = verticesOf(storyScene({ bounds: [30, 30, 130, 60] }), flatCamera(2000, 80));
  expect(vertices.length).toBeGreaterThan(200);
  expect(
    vertices.flatMap((vertex) => Object.values(vertex)).filter((value) => !Number.isFinite(value)),
  ).toEqual([]);
});
