import { describe, expect, test } from 'vitest';
import { openPackage } from './learning-platform.ts';

const BOTH = { completion: '', score: '' } as const;

describe('a package on a learning platform', () => {
  test('says that the paper is done, and how much was right', () => {
    const opened = openPackage({ dataset: BOTH });
    expect(opened.api.isInitialized()).toBe(true);
    expect(opened.api.cmi.core.lesson_status).toBe('incomplete');
    opened.endQuiz({ right: 5, rightAtSecond: 1, count: 8 });
    expect(opened.api.cmi.core.lesson_status).toBe('completed');
    expect(opened.api.cmi.core.score).toMatchObject({ raw: '75', min: '0', max: '100' });
    opened.close();
    opened.close();
    expect(opened.api.isTerminated()).toBe(true);
    expect(opened.calls.filter((name) => name === 'LMSFinish')).toHaveLength(1);
    expect(opened.warnings).toEqual([]);
  });

  test('says nothing that was not asked for', () => {
    const done = openPackage({ dataset: { completion: '' } });
    done.endQuiz({ right: 5, rightAtSecond: 1, count: 8 });
    done.close();
    expect(done.written).toEqual([
      'cmi.core.lesson_status = incomplete',
      'cmi.core.lesson_status = completed',
    ]);
    const scored = openPackage({ dataset: { score: '' } });
    scored.endQuiz({ right: 0, rightAtSecond: 0, count: 8 });
    scored.close();
    expect(scored.written).toEqual([
      'cmi.core.score.min = 0',
      'cmi.core.score.max = 100',
      'cmi.core.score.raw = 0',
    ]);
  });

  test('is not done before its end', () => {
    const opened = openPackage({ dataset: BOTH });
    opened.close();
    expect(opened.api.cmi.core.lesson_status).toBe('incomplete');
    expect(opened.api.cmi.core.score.raw).toBe('');
  });

  test('keeps the better of two results, and what was done before', () => {
    const before = { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '60' };
    const opened = openPackage({ dataset: BOTH, before });
    expect(opened.api.cmi.core.lesson_status).toBe('completed');
    opened.endQuiz({ right: 4, rightAtSecond: 0, count: 8 });
    expect(opened.api.cmi.core.score.raw).toBe('60');
    opened.endQuiz({ right: 8, rightAtSecond: 0, count: 8 });
    expect(opened.api.cmi.core.score.raw).toBe('100');
  });

  test.each([
    { right: 9, rightAtSecond: 0, count: 8 },
    { right: 0, rightAtSecond: 0, count: 0 },
    { right: 'all', rightAtSecond: 0, count: 8 },
    { right: undefined, rightAtSecond: undefined, count: undefined },
  ])('makes no score of %o', (result) => {
    const opened = openPackage({ dataset: BOTH });
    opened.endQuiz(result);
    expect(opened.api.cmi.core.score.raw).toBe('');
    expect(opened.api.cmi.core.lesson_status).toBe('completed');
  });

  test.each(['parent', 'far-parent', 'opener'] as const)('finds the platform: %s', (place) => {
    const opened = openPackage({ dataset: BOTH, place });
    opened.endQuiz({ right: 8, rightAtSecond: 0, count: 8 });
    expect(opened.api.cmi.core.lesson_status).toBe('completed');
  });

  test.each(['foreign-parent', 'nowhere', 'endless'] as const)('does without one: %s', (place) => {
    const opened = openPackage({ dataset: BOTH, place });
    opened.endQuiz({ right: 8, rightAtSecond: 0, count: 8 });
    opened.close();
    expect(opened.calls).toEqual([]);
    expect(opened.warnings).toHaveLength(1);
  });
});
