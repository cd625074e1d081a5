import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Motion } from '../../../src/map/flow-layer/motion.ts';

/** A page, or a preference, that can be turned over. */
class Switch extends EventTarget {
  isOn = false;
  get hidden(): boolean {
    return this.isOn;
  }
  get matches(): boolean {
    return this.isOn;
  }
  turn(isOn: boolean): void {
    this.isOn = isOn;
    this.dispatchEvent(new Event('visibilitychange'));
    this.dispatchEvent(new Event('change'));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const [page, reduced, ask] = [new Switch(), new Switch(), vi.fn()];
  const motion = new Motion({ page, reduced, ask });
  return { page, reduced, ask, motion };
}

test('off, it asks for nothing and has no lights', () => {
  const { motion, ask } = setUp();
  expect(motion.advance(0)).toBeUndefined();
  vi.advanceTimersByTime(5_000);
  expect(ask).not.toHaveBeenCalled();
});

test('on, each frame has one more asked for, some thirty a second', () => {
  const { motion, ask } = setUp();
  motion.isOn = true;
  ask.mockClear();
  expect(motion.advance(0)).toBe(0);
  motion.advance(5);
  vi.advanceTimersByTime(32);
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(motion.advance(1_000)).toBeCloseTo(48, 9);
});

test('on a hidden page it rests and its time stands still', () => {
  const { motion, ask, page } = setUp();
  motion.isOn = true;
  motion.advance(0);
  const run = motion.advance(500);
  page.turn(true);
  ask.mockClear();
  vi.advanceTimersByTime(5_000);
  expect(ask).not.toHaveBeenCalled();
  expect(motion.advance(9_000)).toBe(run);
  page.turn(false);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(motion.advance(10_000)).toBe(run);
});

test('it does not start where reduced motion is preferred, and stops when that is chosen', () => {
  const { motion, ask, reduced } = setUp();
  reduced.turn(true);
  motion.isOn = true;
  ask.mockClear();
  expect(motion.advance(0)).toBeUndefined();
  vi.advanceTimersByTime(1_000);
  expect(ask).not.toHaveBeenCalled();
  reduced.turn(false);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(motion.advance(0)).toBe(0);
});

test('switched off or thrown away, it asks no more', () => {
  const { motion, ask } = setUp();
  motion.isOn = true;
  motion.advance(0);
  motion.isOn = false;
  ask.mockClear();
  vi.advanceTimersByTime(1_000);
  expect(ask).not.toHaveBeenCalled();
  motion.isOn = true;
  motion.advance(0);
  motion.dispose();
  ask.mockClear();
  vi.advanceTimersByTime(1_000);
  expect(ask).not.toHaveBeenCalled();
});
