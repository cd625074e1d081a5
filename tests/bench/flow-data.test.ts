import { expect, test } from 'vitest';
import { FIRST_DAY, flowColumns, flowRecords, WIDTHS, widthOf, YEAR } from '../../bench/flows/flow-data.ts';
import { geodesicLine } from '../../bench/flows/geodesic-line.ts';

const COUNT = 5000;
const columns = flowColumns(COUNT);
const records = flowRecords(columns);

test('the same seed gives the same flows', () => {
  expect(flowColumns(100)).toEqual(flowColumns(100));
  expect(flowColumns(100, 8)).not.toEqual(flowColumns(100));
});

test('every flow goes from one place to another one', () => {
  const ids = new Set(records.places.map(({ id }) => id));
  expect(records.flows).toHaveLength(COUNT);
  for (const { from, to } of records.flows) {
    expect(ids.has(from) && ids.has(to)).toBe(true);
    expect(from).not.toBe(to);
  }
});

test('places lie between 56° S and 72° N', () => {
  for (const { lng, lat } of records.places) {
    expect(Math.abs(lng)).toBeLessThanOrEqual(180);
    expect(lat).toBeGreaterThan(-56.1);
    expect(lat).toBeLessThan(72.1);
  }
});

test('few flows are wide and most are thin, within the widths', () => {
  const widths = records.flows.map(({ amount }) => widthOf(amount ?? 0)).sort((a, b) => a - b);
  expect(widths[0]).toBeGreaterThanOrEqual(WIDTHS.min);
  expect(widths.at(-1)).toBeLessThanOrEqual(WIDTHS.max + 1e-9);
  expect(widths[COUNT / 2]).toBeLessThan(1.3);
  expect(widths[Math.floor(COUNT * 0.99)]).toBeGreaterThan(5);
});

test('about a third lasts less than four months, all begin within two years', () => {
  const short = records.flows.filter(({ start, end }) => end - start < YEAR / 3);
  expect(short.length / COUNT).toBeGreaterThan(0.3);
  expect(short.length / COUNT).toBeLessThan(0.37);
  for (const { start, end } of records.flows) {
    expect(start).toBeGreaterThanOrEqual(FIRST_DAY);
    expect(start).toBeLessThan(FIRST_DAY + 2 * YEAR);
    expect(end).toBeGreaterThanOrEqual(start);
  }
});

test('a line for MapLibre keeps its ends and never jumps across 180°', () => {
  const line = geodesicLine({ lng: 125.75, lat: 39.03 }, { lng: -149.9, lat: 61.22 });
  expect(line[0]).toEqual([125.75, 39.03]);
  const [lng = 0, lat = 0] = line.at(-1) ?? [];
  expect(lng).toBeCloseTo(210.1, 9);
  expect(lat).toBeCloseTo(61.22, 9);
  for (let i = 1; i < line.length; i += 1) {
    expect(Math.abs((line[i]?.[0] ?? 0) - (line[i - 1]?.[0] ?? 0))).toBeLessThan(20);
  }
});

test('a line from a place to itself is there and has no NaN', () => {
  const line = geodesicLine({ lng: 10, lat: 20 }, { lng: 10, lat: 20 });
  expect(line.length).toBeGreaterThanOrEqual(2);
  expect(line.flat().every(Number.isFinite)).toBe(true);
});
