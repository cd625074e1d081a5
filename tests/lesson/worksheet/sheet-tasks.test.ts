import { describe, expect, test } from 'vitest';
import { distanceBetween } from '../../../src/geo/measure.ts';
import { isPlaceTask } from '../../../src/lesson/worksheet/paper-tasks.ts';
import { sheetTasks } from '../../../src/lesson/worksheet/sheet-tasks.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const story = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const make = (seed: number, more: object = {}) =>
  sheetTasks(story, { lang: 'de', seed, level: 'standard', count: 7, ...more });

describe('tasks for paper', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(make(4)).toEqual(make(4));
    expect(make(4)).not.toEqual(make(5));
  });

  test('are no more than asked: the places are one, the lines of the map another', () => {
    for (const seed of [1, 2, 3]) {
      const others = make(seed).filter((task) => !isPlaceTask(task));
      expect(others.length).toBeLessThanOrEqual(5);
      expect(others.length).toBeGreaterThan(2);
    }
  });

  test('ask for places that can be told apart, the capitals first', () => {
    for (const seed of [1, 2, 3]) {
      const places = make(seed).filter(isPlaceTask);
      expect(places.length).toBeGreaterThan(1);
      expect(places.length).toBeLessThanOrEqual(5);
      for (const [index, { answer }] of places.entries()) {
        for (const other of places.slice(index + 1)) {
          expect(distanceBetween(answer.target, other.answer.target)).toBeGreaterThan(150);
        }
      }
    }
  });

  test('end with what is answered in sentences', () => {
    const forms = make(1, { count: 10 }).map(({ answer }) => answer.form);
    const first = forms.indexOf('open');
    expect(first).toBeGreaterThan(0);
    expect(new Set(forms.slice(first))).toEqual(new Set(['open']));
  });

  test('are of the kinds asked for', () => {
    expect(new Set(make(1, { kinds: ['order'] }).map(({ kind }) => kind))).toEqual(new Set(['order']));
    expect(make(1, { kinds: ['find-place'] }).every(isPlaceTask)).toBe(true);
  });
});
