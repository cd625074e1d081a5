import { isWithin } from '../../geo/bounds.ts';
import { distanceBetween } from '../../geo/measure.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import type { Dispatch, PlaceType } from '../../model/types.ts';
import { storyLines } from '../../scene/story-lines.ts';
import { makeTasks, type TaskOptions } from '../make-tasks.ts';
import { TASK_KINDS, type Task } from '../types.ts';
import { isPlaceTask, type PlaceTask } from './paper-tasks.ts';

/** Places asked by numbers, all in one task; and how many to choose from. */
const PLACES = { asked: 5, found: 40 } as const;
/** Places nearer to each other than this share of the farthest two can't be told apart on one map. */
const TOO_NEAR = 0.03;
/** Asked first, unless it is to be hard. */
const KNOWN: readonly PlaceType[] = ['capital', 'city', 'country', 'region'];

/**
 * Tasks for paper: `count` at most, where all places together are one, and one is left to the lines of the map; what
 * is answered in full sentences comes last. The same seed gives the same paper.
 */
export function sheetTasks(dispatch: Dispatch, options: TaskOptions): readonly Task[] {
  const { count = 8 } = options;
  const wanted = options.kinds?.length ? options.kinds : TASK_KINDS;
  const places = wanted.includes('find-place') ? apart(placeTasks(dispatch, options)) : [];
  const kinds = wanted.filter((kind) => kind !== 'find-place');
  const left = Math.max(1, count - (places.length > 0 ? 2 : 1));
  const others = kinds.length === 0 ? [] : makeTasks(dispatch, { ...options, kinds, count: left });
  const isOpen = ({ answer }: Task) => Number(answer.form === 'open');
  return [...places, ...others.toSorted((a, b) => isOpen(a) - isOpen(b))];
}

/** Places of the part of the world that the story shows, the well-known first. */
function placeTasks(dispatch: Dispatch, options: TaskOptions): readonly PlaceTask[] {
  const { places } = indexDispatch(dispatch);
  const { bounds } = storyLines(dispatch);
  const tasks = makeTasks(dispatch, { ...options, kinds: ['find-place'], count: PLACES.found })
    .filter(isPlaceTask)
    .filter(({ answer }) => isWithin(bounds, answer.target));
  if (options.level === 'advanced') return tasks;
  const rank = ({ answer }: PlaceTask) => {
    const at = KNOWN.indexOf(places.get(answer.place)?.properties.type ?? 'other');
    return at < 0 ? KNOWN.length : at;
  };
  return tasks.toSorted((a, b) => rank(a) - rank(b));
}

/** As many as are asked, each far enough from those before it. */
function apart(tasks: readonly PlaceTask[]): readonly PlaceTask[] {
  const between = (a: PlaceTask, b: PlaceTask) => distanceBetween(a.answer.target, b.answer.target);
  const farthest = Math.max(0, ...tasks.flatMap((one) => tasks.map((other) => between(one, other))));
  const kept: PlaceTask[] = [];
  for (const task of tasks) {
    const isClear = kept.every((other) => between(task, other) > TOO_NEAR * farthest);
    if (isClear && kept.length < PLACES.asked) kept.push(task);
  }
  return kept;
}
