import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../src/elements/dispatch-quiz/map-names.ts';
import { placeFrame } from '../../../src/elements/dispatch-quiz/place-frame.ts';
import { taskScene } from '../../../src/elements/dispatch-quiz/task-scene.ts';
import { wholeScene } from '../../../src/elements/dispatch-quiz/whole-scene.ts';
import { isWithin } from '../../../src/geo/bounds.ts';
import { distanceBetween } from '../../../src/geo/measure.ts';
import { loadTimeZones } from '../../../src/geo/time-zone.ts';
import { makeTasks } from '../../../src/lesson/make-tasks.ts';
import type { Task } from '../../../src/lesson/types.ts';
import { LIGHT } from '../../../src/scene/theme.ts';
import { viewOf } from '../../../src/static/projection.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const dispatch = readDispatch('geodata/dispatches/north-korea-russia.geojson');
const whole = wholeScene(dispatch, 'de', LIGHT, 'desk');
const zones = await loadTimeZones();
const tasks = [1, 2, 3, 4, 5].flatMap((seed) => makeTasks(dispatch, { lang: 'de', seed, count: 24, zones }));
const pointTasks = tasks.flatMap((task) =>
  task.answer.form === 'point' ? [{ task, answer: task.answer }] : [],
);
const others = tasks.filter(({ answer }) => answer.form !== 'point');

const TITLE = { text: 'Karte', lang: 'de' };
const sceneOf = (task: Task, isDone: boolean) => taskScene(whole, task, isDone, TITLE);

describe('the frame of a place to be found', () => {
  it('holds the place, and others far enough from it and from each other', () => {
    expect(pointTasks.length).toBeGreaterThan(5);
    for (const { answer } of pointTasks) {
      const { bounds, places } = placeFrame(answer);
      expect(places.map(({ place }) => place)).toContain(answer.place);
      expect(places.length).toBeLessThanOrEqual(6);
      for (const { at, place } of places) {
        expect(isWithin(bounds, at)).toBe(true);
        const near = places.filter(
          (other) => other.place !== place && distanceBetween(other.at, at) < 2 * answer.toleranceKm,
        );
        expect(near).toEqual([]);
        expect(distanceBetween(at, answer.target)).toBeLessThanOrEqual(2500);
      }
    }
  });

  it('never has it where everybody would tap first, whatever the shape of the screen', () => {
    for (const { task, answer } of pointTasks) {
      const shown = sceneOf(task, false);
      if (!shown) throw new Error(task.id);
      for (const [width, height] of [
        [580, 460],
        [390, 340],
        [720, 480],
      ] as const) {
        const view = viewOf(shown.scene, { projection: 'mercator', width, height, bounds: shown.bounds });
        const points = [0, 360, -360].flatMap((turn) => {
          const point = view.project([(answer.target[0] ?? 0) + turn, answer.target[1] ?? 0]);
          return point && point[0] >= 0 && point[0] <= width ? [point] : [];
        });
        const [x, y] = points[0] ?? [Number.NaN, Number.NaN];
        expect(Math.max(Math.abs(x / width - 0.5), Math.abs(y / height - 0.5)), task.id).toBeGreaterThan(
          0.09,
        );
      }
    }
  });

  it('is the same in every language', () => {
    const frames = (lang: string) =>
      makeTasks(dispatch, { lang, seed: 7, kinds: ['find-place'], zones }).flatMap(({ answer }) =>
        answer.form === 'point'
          ? [{ ...placeFrame(answer), places: placeFrame(answer).places.map(({ place }) => place) }]
          : [],
      );
    expect(frames('en')).toEqual(frames('de'));
    expect(frames('fr')).toEqual(frames('de'));
  });
});

describe('the map beside a task', () => {
  it('has nothing but ground where a place is to be found, and names it afterwards', () => {
    for (const { task, answer } of pointTasks) {
      const before = sceneOf(task, false);
      if (!before) throw new Error(task.id);
      const { scene, places } = before;
      expect([scene.places, scene.names, scene.flows, scene.events, scene.storyCountries, places]).toEqual([
        [],
        [],
        [],
        [],
        [],
        [],
      ]);
      expect([scene.title.text, scene.description.text]).toEqual(['Karte', '']);
      const after = sceneOf(task, true);
      // Its own name stands at the ring that the map draws itself.
      expect(after?.places.map(({ name }) => name.text)).not.toContain(answer.name.text);
      expect(after?.places).toHaveLength(placeFrame(answer).places.length - 1);
    }
  });

  it('keeps back numbers, dates and how sure it is until the answer is given', () => {
    const shown = others.flatMap((task) => sceneOf(task, false) ?? []);
    expect(shown.length).toBeGreaterThan(50);
    for (const { scene, way } of shown) {
      expect(scene.flows.filter(({ label }) => label.amount !== undefined)).toEqual([]);
      expect(scene.events.filter(({ date }) => date.text !== '')).toEqual([]);
      expect(way).toEqual([]);
    }
    const sure = others.filter(({ kind }) => kind === 'confirmed');
    expect(sure.length).toBeGreaterThan(5);
    for (const task of sure) {
      expect(sceneOf(task, false)?.scene.flows ?? []).toEqual([]);
      expect(new Set(sceneOf(task, false)?.scene.events.map(({ status }) => status))).not.toContain(
        'confirmed',
      );
    }
    expect(sure.some((task) => (sceneOf(task, true)?.scene.flows.length ?? 0) > 1)).toBe(true);
  });

  it('draws which way it went once that has been told', () => {
    const asked = others.filter(({ kind }) => kind === 'direction');
    expect(asked.length).toBeGreaterThan(3);
    for (const task of asked) {
      expect(sceneOf(task, false)?.scene.flows, task.id).toEqual([]);
      const [proof] = task.proof;
      expect(
        sceneOf(task, true)?.scene.flows.map(({ id }) => id),
        task.id,
      ).toContain(proof?.feature);
    }
  });

  it('draws the shortest way once a distance has been told', () => {
    const measured = others.filter(({ kind }) => kind === 'distance' || kind === 'bearing');
    expect(measured.length).toBeGreaterThan(3);
    for (const task of measured) expect(sceneOf(task, true)?.way.length).toBeGreaterThan(1);
  });
});

describe('names on the map', () => {
  const frame = { width: 300, height: 200 };
  const nameAt = (x: number, y: number, text = 'Wladiwostok') => ({
    text,
    at: { x, y },
    radius: 5,
    size: 14,
    isStrong: true,
  });

  it('stand inside the frame, on no other name and on no sign', () => {
    const names = [nameAt(60, 100), nameAt(75, 104, 'Rajin'), nameAt(290, 100, 'Nachodka'), nameAt(150, 195)];
    const placed = placeNames(names, frame);
    expect(placed).toHaveLength(names.length);
    for (const { box, name } of placed) {
      expect(
        Math.min(box.left, box.top, frame.width - box.right, frame.height - box.bottom),
      ).toBeGreaterThanOrEqual(0);
      const taken = [
        ...placed.filter((other) => other.name !== name).map((other) => other.box),
        ...names.map(({ at: { x, y } }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
      ];
      const hit = taken.filter(
        (other) =>
          box.left < other.right &&
          box.right > other.left &&
          box.top < other.bottom &&
          box.bottom > other.top,
      );
      expect(hit).toEqual([]);
    }
  });

  it('keep to the side where no line leads away', () => {
    const [placed] = placeNames([{ ...nameAt(150, 100), towards: { x: 290, y: 100 } }], frame);
    expect(placed?.box.right).toBeLessThan(150);
  });
});
