import type { ZonesNear } from '../geo/time-zone.ts';
import type { Dispatch } from '../model/types.ts';
import { compareAmounts } from './kinds/compare-amounts.ts';
import { confirmed } from './kinds/confirmed.ts';
import { direction } from './kinds/direction.ts';
import { findPlace } from './kinds/find-place.ts';
import { localTime } from './kinds/local-time.ts';
import { bearing, distance } from './kinds/measure.ts';
import { order } from './kinds/order.ts';
import { own } from './kinds/own.ts';
import { stated } from './kinds/stated.ts';
import { whoSays } from './kinds/who-says.ts';
import { type Kit, kitOf } from './kit.ts';
import type { Maker } from './parts.ts';
import { type Random, randomOf } from './random.ts';
import { LEVELS, type Level, TASK_KINDS, type Task, type TaskKind, type Wording } from './types.ts';

export interface TaskOptions {
  /** The language wanted: names are looked up in it, sentences are in the nearest language of the interface. */
  readonly lang: string;
  /** The same seed gives the same paper, in every language and on every machine. */
  readonly seed: string | number;
  /** Missing: of all levels, the easy ones first. */
  readonly level?: Level;
  /** Missing or empty: all. */
  readonly kinds?: readonly TaskKind[];
  /** At most; 8 by default. */
  readonly count?: number;
  /** From `loadTimeZones()`; without it no clock is asked for. Two papers are the same if both had it or neither. */
  readonly zones?: ZonesNear;
}

const USUAL_COUNT = 8;
const MOST_TASKS = 100;
/** So often chance may lead to nothing before a kind is given up. */
const TRIES = 12;

const MAKERS: Readonly<Record<TaskKind, Maker>> = {
  'find-place': findPlace,
  direction,
  'who-says': whoSays,
  order,
  distance,
  bearing,
  'local-time': localTime,
  stated,
  confirmed,
  'compare-amounts': compareAmounts,
  own,
};

/**
 * Tasks made from a dispatch, and those written by hand in it, with keys and with the claims that prove them. Asked is
 * what the window holds that the file opens with; what counts as wrong is wrong in the whole file. Takes the dispatch
 * as it was read, not as told by one speaker, since proofs count in the file's claims. Empty where there is nothing
 * to ask, see `whyNothing`.
 */
export function makeTasks(dispatch: Dispatch, options: TaskOptions): readonly Task[] {
  const kit = kitOf(dispatch, options.lang, options.zones);
  const count = Math.max(0, Math.min(MOST_TASKS, Math.floor(options.count ?? USUAL_COUNT)));
  const seed = `${dispatch.id} ${options.seed}`;
  const wanted = new Set(options.kinds?.length ? options.kinds : TASK_KINDS);
  const mixed = randomOf(`${seed} kinds`).shuffle(TASK_KINDS);
  // What somebody wrote for this very story comes first.
  const kinds = ['own' as const, ...mixed.filter((kind) => kind !== 'own')].filter((kind) =>
    wanted.has(kind),
  );
  // Where nobody says anything there is no story, only a map.
  if (kit.told.length === 0) return [];
  const streams = kinds.map((kind) => streamOf(kind, kit, options.level, randomOf(`${seed} ${kind}`)));
  const tasks = inTurn(streams, count);
  return tasks.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Why there are no tasks, in a sentence; null where there are some. */
export function whyNothing(dispatch: Dispatch, options: TaskOptions): Wording | null {
  if (makeTasks(dispatch, { ...options, count: 1 }).length > 0) return null;
  const { lang, seed, zones } = options;
  const others = makeTasks(dispatch, { lang, seed, count: 1, ...(zones && { zones }) });
  const { nothing } = kitOf(dispatch, lang, zones).words;
  return { text: others.length === 0 ? nothing.empty : nothing.other };
}

/** One task of each kind, then a second of each, until there are enough or no kind has one left. */
function inTurn(streams: readonly Iterator<Task, void>[], count: number): readonly Task[] {
  const tasks: Task[] = [];
  let open = [...streams];
  while (open.length > 0 && tasks.length < count) {
    const going: Iterator<Task, void>[] = [];
    for (const stream of open) {
      if (tasks.length === count) break;
      const { value } = stream.next();
      if (!value) continue;
      tasks.push(value);
      going.push(stream);
    }
    open = going;
  }
  return tasks;
}

/** Tasks of one kind, each with an id of its own, as long as chance finds some. */
function* streamOf(
  kind: TaskKind,
  kit: Kit,
  level: Level | undefined,
  random: Random,
): Generator<Task, void> {
  const make = MAKERS[kind];
  const given = new Set<string>();
  const asked = new Set<string>();
  let tries = 0;
  while (tries < TRIES) {
    tries += 1;
    const task = make(kit, level ?? random.pick(LEVELS) ?? 'standard', random);
    if (task === null || given.has(task.id)) continue;
    // The same mark again only where nothing else comes.
    const [, about = ''] = /^[^:]*:([^:+]*)/.exec(task.id) ?? [];
    if (asked.has(about) && tries < TRIES / 2) continue;
    asked.add(about);
    given.add(task.id);
    tries = 0;
    yield task;
  }
}
