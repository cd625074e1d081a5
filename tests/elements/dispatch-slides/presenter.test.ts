import { describe, expect, test } from 'vitest';
import {
  secondsLeft,
  startCountdown,
  turnCountdown,
  writtenSeconds,
} from '../../../src/elements/dispatch-slides/countdown.ts';
import { lessonNumber, levelOf, nextSeed } from '../../../src/elements/dispatch-slides/lesson-settings.ts';
import { presenterAct, slideAfter, spotOfKey } from '../../../src/elements/dispatch-slides/presenter-keys.ts';
import { touchAct } from '../../../src/elements/dispatch-slides/touch-act.ts';

const key = (name: string, held = {}) => ({
  key: name,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of a presenter', () => {
  test('are those of a clicker, in either case', () => {
    const acts = ['PageDown', 'PageUp', '.', 'B', 'a', 'H', 'T', 'f', 'Escape', 'Home', 'End', ' '];
    expect(acts.map((name) => presenterAct(key(name)))).toEqual([
      'next',
      'back',
      'black',
      'black',
      'answer',
      'help',
      'timer',
      'fullscreen',
      'end',
      'first',
      'last',
      'next',
    ]);
  });

  test('leave the shortcuts of the browser alone', () => {
    expect(presenterAct(key('f', { ctrlKey: true }))).toBeNull();
    expect(presenterAct(key('ArrowLeft', { altKey: true }))).toBeNull();
    expect(presenterAct(key('x'))).toBeNull();
    expect(spotOfKey(key('1', { metaKey: true }))).toBeNull();
  });

  test('count flows from one, with nought for all', () => {
    expect(['1', '9', '0', 'a'].map((name) => spotOfKey(key(name)))).toEqual([0, 8, -1, null]);
  });

  test('stop at both ends', () => {
    expect(slideAfter('next', 4, 5)).toBe(4);
    expect(slideAfter('back', 0, 5)).toBe(0);
    expect(slideAfter('last', 0, 5)).toBe(4);
    expect(slideAfter('next', 0, 0)).toBe(0);
    expect(slideAfter('white', 2, 5)).toBe(2);
  });
});

describe('a finger', () => {
  const at = (x: number, y: number) => ({ x, y });

  test('goes where it taps, and where it swipes', () => {
    expect(touchAct(at(900, 100), at(903, 98), 'right')).toBe('next');
    expect(touchAct(at(20, 100), at(20, 100), 'left')).toBe('back');
    expect(touchAct(at(300, 100), at(200, 110), 'left')).toBe('next');
    expect(touchAct(at(200, 100), at(300, 90), 'right')).toBe('back');
  });

  test('does nothing where it is not clear what it wants', () => {
    expect(touchAct(at(200, 100), at(230, 100), 'right')).toBeNull();
    expect(touchAct(at(200, 100), at(260, 300), 'right')).toBeNull();
  });
});

describe('the timer', () => {
  test('counts whole seconds down to nought, and stops while it is paused', () => {
    const started = startCountdown(2, 1000);
    expect([1000, 1001, 2000, 121_000, 500_000].map((now) => secondsLeft(started, now))).toEqual([
      120, 120, 119, 0, 0,
    ]);
    const paused = turnCountdown(started, 61_000);
    expect(secondsLeft(paused, 999_999)).toBe(60);
    expect(secondsLeft(turnCountdown(paused, 200_000), 230_000)).toBe(30);
  });

  test('is written as a clock', () => {
    expect([0, 5, 60, 600].map(writtenSeconds)).toEqual(['0:00', '0:05', '1:00', '10:00']);
  });
});

describe('what a lesson is made with', () => {
  test('falls back to the usual', () => {
    expect([levelOf('hard'), levelOf('easy'), levelOf(null)]).toEqual(['standard', 'easy', 'standard']);
    expect([0, 1.5, Number.NaN, 1e6, 7].map((value) => lessonNumber('seed', value))).toEqual([1, 1, 1, 1, 7]);
    expect([0, 21, 20].map((value) => lessonNumber('count', value))).toEqual([8, 8, 20]);
    expect([nextSeed(1), nextSeed(999_999)]).toEqual([2, 1]);
  });
});
