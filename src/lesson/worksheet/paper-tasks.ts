import type { FlowFeature } from '../../model/types.ts';
import type { Answer, ClaimRef, Level, Task } from '../types.ts';

/** A place that is asked by a number on the map. */
export interface NumberedPlace {
  /** "1", "2" …: what stands on the map. */
  readonly sign: string;
  readonly id: string;
}

/** A flow with a letter on the map. */
export interface LetteredFlow {
  readonly sign: string;
  readonly flow: FlowFeature;
  readonly proof: readonly ClaimRef[];
}

/** A task as it is on paper: all places are asked in one, and lines are read on the printed map. */
export type PaperTask =
  | { readonly kind: 'places'; readonly places: readonly NumberedPlace[]; readonly bank: boolean }
  | { readonly kind: 'strands'; readonly strands: readonly LetteredFlow[] }
  | { readonly kind: 'task'; readonly task: Task };

/** More than so many places in one task tire, and crowd the map. */
export const MOST_PLACES = 8;

export type PlaceTask = Task & { readonly answer: Extract<Answer, { readonly form: 'point' }> };

export function isPlaceTask(task: Task): task is PlaceTask {
  return task.answer.form === 'point';
}

/** In the order of the sheet: first what is asked of the map, then the rest as it comes. */
export function paperTasks(
  tasks: readonly Task[],
  places: readonly NumberedPlace[],
  strands: readonly LetteredFlow[],
  level: Level,
): readonly PaperTask[] {
  return [
    ...(places.length > 0 ? [{ kind: 'places', places, bank: level === 'easy' } as const] : []),
    ...(strands.length > 0 ? [{ kind: 'strands', strands } as const] : []),
    ...tasks.filter((task) => !isPlaceTask(task)).map((task) => ({ kind: 'task', task }) as const),
  ];
}

export function proofsOf(task: PaperTask): readonly ClaimRef[] {
  if (task.kind === 'places') return [];
  if (task.kind === 'strands') return task.strands.flatMap(({ proof }) => proof);
  return task.task.proof;
}
