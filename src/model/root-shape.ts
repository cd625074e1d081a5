import * as v from 'valibot';
import { isRecord, type PlainRecord } from './copy-plain.ts';
import { issue } from './issue.ts';
import {
  coreSchema,
  entriesSchema,
  idSchema,
  optionalSchemas,
  recordSchemas,
  rootSchema,
  sortingSchema,
  taskSchema,
} from './schema.ts';
import { fits } from './shape.ts';
import type { Issue } from './types.ts';

/** A root whose members all have the right shape; its features are still to be looked at. */
export type ShapedRoot = v.InferInput<typeof rootSchema>;

type RecordName = keyof typeof recordSchemas;

/** A shaped root, and the ids of the entries that had to be left out of it. */
export interface RootShape {
  readonly root: ShapedRoot;
  readonly skipped: Readonly<Record<RecordName, ReadonlySet<string>>>;
}

/**
 * Takes out of a root whatever has the wrong shape and is not needed: an actor, the licence, the view.
 * `null` if something is missing without which there is no dispatch. Changes `root`, which is the reader's
 * own copy.
 */
export function shapeRoot(root: PlainRecord, issues: Issue[]): RootShape | null {
  if (!fits(coreSchema, root, [], issues)) return null;
  for (const [member, schema] of Object.entries(optionalSchemas)) {
    if (root[member] !== undefined && !fits(schema, root[member], [member], issues)) delete root[member];
  }
  if (Array.isArray(root.tasks)) root.tasks = soundEntries('tasks', taskSchema, root.tasks, issues);
  if (Array.isArray(root.sortings)) {
    root.sortings = soundEntries('sortings', sortingSchema, root.sortings, issues);
  }
  if (root.units !== undefined && !fits(entriesSchema, root.units, ['units'], issues)) {
    delete root.units;
  }
  const prune = (name: RecordName) => pruneRecord(name, root[name], issues);
  const skipped = {
    actors: prune('actors'),
    goods: prune('goods'),
    sources: prune('sources'),
    units: prune('units'),
  };
  return v.is(rootSchema, root) ? { root, skipped } : null;
}

function pruneRecord(name: RecordName, record: unknown, issues: Issue[]): ReadonlySet<string> {
  const skipped = new Set<string>();
  if (!isRecord(record)) return skipped;
  for (const [id, entry] of Object.entries(record)) {
    const path = [name, id];
    if (fits(idSchema, id, path, issues) && fits(recordSchemas[name], entry, path, issues)) continue;
    delete record[id];
    skipped.add(id);
  }
  return skipped;
}

/** The entries of a list of the right shape, each with an id of its own. */
function soundEntries(
  member: string,
  schema: typeof taskSchema | typeof sortingSchema,
  entries: readonly unknown[],
  issues: Issue[],
): readonly unknown[] {
  const taken = new Set<string>();
  return entries.filter((entry, position) => {
    const id = isRecord(entry) && typeof entry.id === 'string' ? entry.id : null;
    const path = [member, id !== null && fits(idSchema, id, [], []) ? id : position];
    if (!fits(schema, entry, path, issues) || id === null) return false;
    const isTaken = taken.has(id);
    if (isTaken) issues.push(issue('unique-id', 'error', [member, position, 'id'], id, ''));
    taken.add(id);
    return !isTaken;
  });
}
