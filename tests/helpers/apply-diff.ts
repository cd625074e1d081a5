import { type ListDiff, nameKey, type SceneDiff } from '../../src/scene/diff-scenes.ts';
import type { Scene } from '../../src/scene/types.ts';

/** Does to a scene what the documentation of `SceneDiff` says, in that order. */
export function applyDiff(previous: Scene, diff: SceneDiff): Scene {
  return {
    ...previous,
    flows: applyList(previous.flows, diff.flows, ({ key }) => key),
    places: applyList(previous.places, diff.places, ({ id }) => id),
    events: applyList(previous.events, diff.events, ({ id }) => id),
    names: applyList(previous.names, diff.names, nameKey),
    ...diff.head,
  };
}

function applyList<Mark>(
  marks: readonly Mark[],
  diff: ListDiff<Mark>,
  keyOf: (mark: Mark) => string,
): Mark[] {
  const list = new Map(marks.map((mark) => [keyOf(mark), mark]));
  for (const key of diff.remove) list.delete(key);
  for (const mark of [...diff.add, ...diff.change]) list.set(keyOf(mark), mark);
  if (diff.order === null) return [...list.values()];
  return diff.order.flatMap((key) => list.get(key) ?? []);
}
