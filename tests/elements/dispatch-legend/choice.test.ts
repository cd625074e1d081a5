import { describe, expect, it } from 'vitest';
import { chosen, only, toggle } from '../../../src/elements/dispatch-legend/choice.ts';

const ALL = ['a', 'b', 'c'];

describe('choice', () => {
  it('takes undefined and the empty list for all', () => {
    expect(chosen(undefined, ALL)).toEqual(ALL);
    expect(chosen([], ALL)).toEqual(ALL);
  });

  it('switches one id off and on again', () => {
    const without = toggle(undefined, ALL, ['b']);
    expect(without).toEqual(['a', 'c']);
    expect(toggle(without, ALL, ['b'])).toBeUndefined();
  });

  it('shows all again when the last one goes', () => {
    expect(toggle(['b'], ALL, ['b'])).toBeUndefined();
  });

  it('switches a half-chosen group on as a whole, then off', () => {
    const group = ['b', 'c'];
    const on = toggle(['a', 'b'], ALL, group);
    expect(on).toBeUndefined();
    expect(toggle(on, ALL, group)).toEqual(['a']);
  });

  it('drops ids it does not know and keeps the order of all', () => {
    expect(chosen(['c', 'x', 'a'], ALL)).toEqual(['a', 'c']);
    expect(only(ALL, ['x'])).toBeUndefined();
    expect(only(ALL, ['c', 'a'])).toEqual(['a', 'c']);
  });
});
