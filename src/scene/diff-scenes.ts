import type { Scene, SceneEvent, SceneFlow, SceneName, ScenePlace } from './types.ts';

/**
 * The difference between two lists of marks. Applied in this order: `remove`, `add`, `change`, then
 * `order`. Keys are `key` of a flow, `id` of a place or event, `nameKey` of a name.
 */
export interface ListDiff<Mark> {
  readonly remove: readonly string[];
  readonly add: readonly Mark[];
  /** Whole marks, as they are in the next scene. */
  readonly change: readonly Mark[];
  /** All keys of the next list in their order, if that is not what the steps before lead to. */
  readonly order: readonly string[] | null;
}

/** What is true of a scene as a whole. */
export type SceneHead = Omit<Scene, 'flows' | 'places' | 'events' | 'names'>;

/**
 * How to get from one scene to the next. Applied list by list (remove, add, change, order) and then
 * `head`, whose `theme`, if it is there, asks for everything to be styled anew.
 */
export interface SceneDiff {
  readonly flows: ListDiff<SceneFlow>;
  readonly places: ListDiff<ScenePlace>;
  readonly events: ListDiff<SceneEvent>;
  readonly names: ListDiff<SceneName>;
  /** The members of the head that differ, as they are in the next scene. */
  readonly head: Partial<SceneHead>;
  /** Nothing differs at all. */
  readonly empty: boolean;
}

/** Identifies a name that belongs to no feature. */
export function nameKey({ kind, text, position }: SceneName): string {
  return `${kind}/${text.lang}/${text.text}/${position.join(',')}`;
}

const flowKey = ({ key }: SceneFlow): string => key;
const markId = ({ id }: ScenePlace | SceneEvent): string => id;

/** The steps from `previous` (null: nothing is drawn yet) to `next`. Pure; compares by value. */
export function diffScenes({
  next,
  previous,
}: {
  readonly next: Scene;
  readonly previous: Scene | null;
}): SceneDiff {
  const flows = diffLists(next.flows, previous?.flows ?? [], flowKey);
  const places = diffLists(next.places, previous?.places ?? [], markId);
  const events = diffLists(next.events, previous?.events ?? [], markId);
  const names = diffLists(next.names, previous?.names ?? [], nameKey);
  const head = diffHeads(next, previous);
  const empty = [flows, places, events, names].every(isEmpty) && Object.keys(head).length === 0;
  return { flows, places, events, names, head, empty };
}

function diffLists<Mark>(
  next: readonly Mark[],
  previous: readonly Mark[],
  keyOf: (mark: Mark) => string,
): ListDiff<Mark> {
  const before = new Map(previous.map((mark) => [keyOf(mark), mark]));
  const after = new Set(next.map(keyOf));
  const remove = [...before.keys()].filter((key) => !after.has(key));
  const add = next.filter((mark) => !before.has(keyOf(mark)));
  const change = next.filter((mark) => {
    const old = before.get(keyOf(mark));
    return old !== undefined && !sameValue(old, mark);
  });
  const reached = [...[...before.keys()].filter((key) => after.has(key)), ...add.map(keyOf)];
  const wanted = next.map(keyOf);
  return { remove, add, change, order: sameValue(reached, wanted) ? null : wanted };
}

function isEmpty({ remove, add, change, order }: ListDiff<unknown>): boolean {
  return remove.length + add.length + change.length === 0 && order === null;
}

function diffHeads(next: Scene, previous: Scene | null): Partial<SceneHead> {
  const { flows: _flows, places: _places, events: _events, names: _names, ...head } = next;
  if (previous === null) return head;
  const old = new Map<string, unknown>(Object.entries(previous));
  return Object.fromEntries(Object.entries(head).filter(([name, value]) => !sameValue(old.get(name), value)));
}

/** Whether two plain values (as of JSON) are equal; a missing member equals `undefined`. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  return [...new Set([...left.keys(), ...right.keys()])].every((key) =>
    sameValue(left.get(key), right.get(key)),
  );
}
