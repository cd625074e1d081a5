import { describe, expect, test } from 'vitest';
import { coarsePath } from '../../src/app/coarse-path.ts';

describe('coarsePath', () => {
  test('leaves out vertices that are near, and writes whole px', () => {
    expect(coarsePath('M10.2 10.1l.5.3 9.6-.2 .1 9.8-10 .1z')).toBe('M10 10l10 0 0 10-10 0z');
  });

  test('keeps both ends of a line', () => {
    expect(coarsePath('M0 0l10 0 .6 0')).toBe('M0 0l10 0 1 0');
  });

  test('leaves out areas that have shrunk to nothing, and keeps the others', () => {
    expect(coarsePath('M5 5l.5 0 0 .5zM0 0l10 0 0 10z')).toBe('M0 0l10 0 0 10z');
  });

  test('never drifts: rounding does not add up along a line', () => {
    const steps = Array.from({ length: 100 }, () => '2.4 0').join(' ');
    const path = coarsePath(`M0 0l${steps}`);
    const across = [...path.slice(path.indexOf('l') + 1).matchAll(/(\S+) 0/g)].map(([, x]) => Number(x));
    expect(across.reduce((sum, step) => sum + step, 0)).toBe(240);
  });

  test('gives back what it can’t read', () => {
    const curve = 'M0 0C1 1 2 2 3 3';
    expect(coarsePath(curve)).toBe(curve);
    expect(coarsePath('')).toBe('');
  });
});
