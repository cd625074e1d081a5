import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { readDispatch } from '../../src/model/read.ts';
import { MINIMAL } from './sample.ts';

const reading = (text: string) => {
  const { dispatch, issues, fatal } = readDispatch(text);
  return { isRead: dispatch !== null, rules: issues.map(({ rule }) => rule), fatal };
};

/** The minimal file with one more member on the root. */
const withMember = (member: string) => MINIMAL.replace('"dispatch": "1"', `"dispatch": "1", ${member}`);

describe('readDispatch', () => {
  test('reads a small file without a fault', () => {
    expect(reading(MINIMAL)).toEqual({ isRead: true, rules: [], fatal: null });
  });

  test('tolerates a byte order mark and space around', () => {
    expect(reading(`\ufeff\n ${MINIMAL}\n`).isRead).toBe(true);
  });

  test('reads a file of exactly 5 MB and none that is larger', () => {
    const fill = (bytes: number) => MINIMAL + ' '.repeat(bytes - new TextEncoder().encode(MINIMAL).length);
    expect(reading(fill(LIMITS.bytes)).isRead).toBe(true);
    expect(reading(fill(LIMITS.bytes + 1))).toEqual({ isRead: false, rules: ['bytes'], fatal: 'size' });
    expect(reading(fill(6_000_000)).fatal).toBe('size');
  });

  test('counts bytes, not characters', () => {
    const hangul = withMember(`"x": "${'한'.repeat(1_700_000)}"`);
    expect(hangul.length).toBeLessThan(LIMITS.bytes);
    expect(reading(hangul).fatal).toBe('size');
  });

  test('reads 32 levels and refuses 33, before and after parsing', () => {
    const nested = (levels: number) => withMember(`"x": ${'['.repeat(levels)}${']'.repeat(levels)}`);
    expect(reading(nested(31)).isRead).toBe(true);
    expect(reading(nested(32))).toEqual({ isRead: false, rules: ['depth'], fatal: 'size' });
  });

  test('is not led astray by brackets in strings', () => {
    expect(reading(withMember(`"x": "${'[{'.repeat(500)}\\"[["`)).isRead).toBe(true);
  });

  test('refuses millions of brackets at once', () => {
    const started = performance.now();
    expect(reading('['.repeat(4_900_000)).fatal).toBe('size');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test.each([
    ['', 'file-empty'],
    ['   \n', 'file-empty'],
    ['<!doctype html><title>x</title>', 'html'],
    ['\n<html></html>', 'html'],
    ['not json', 'json'],
    ['{"a": 1', 'json'],
  ])('names %j as %s', (text, rule) => {
    expect(reading(text)).toEqual({ isRead: false, rules: [rule], fatal: 'json' });
  });

  test('says in which line and column the JSON breaks', () => {
    const broken = MINIMAL.replace('"id": "minimal",', '"id": minimal,');
    const line = broken.split('\n').findIndex((text) => text.includes('minimal,')) + 1;
    expect(readDispatch(broken).issues[0]?.found).toBe(`${line}:9`);
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { dispatch, fatal, issues } = readDispatch(text);
        expect(dispatch === null).toBe(fatal !== null);
        if (fatal) expect(issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
