import { isClaimed } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import type { Dispatch, DispatchFeature, DispatchTask, Issue } from '../types.ts';

/** The tasks without an error, and what is wrong with the others. */
export interface CheckedTasks {
  /** Missing where the file has none. */
  readonly tasks?: readonly DispatchTask[];
  readonly issues: readonly Issue[];
}

/**
 * A hand-written task can be answered in one way, has a key, and is proved by claims of the file; one that does not
 * is left out and named. The dispatch is what is left of a file: a claim that was left out proves nothing.
 */
export function checkTasks(dispatch: Dispatch): CheckedTasks {
  if (dispatch.tasks === undefined) return { issues: [] };
  const features = new Map(dispatch.features.map((feature) => [feature.id, feature]));
  const checked = dispatch.tasks.map((task) => ({
    task,
    issues: [...formOf(task), ...keyOf(task), ...proofOf(task, features), ...marksOf(task, features)],
  }));
  return {
    tasks: checked.flatMap(({ task, issues }) =>
      issues.some(({ severity }) => severity === 'error') ? [] : [task],
    ),
    issues: checked.flatMap(({ issues }) => issues),
  };
}

type Features = ReadonlyMap<string, DispatchFeature>;

/** The feature and the index in an address such as `flow-troops/3`; null for what is none. */
export function claimAddress(text: string): { readonly feature: string; readonly index: number } | null {
  const [, feature, index] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  return feature === undefined ? null : { feature, index: Number(index) };
}

const FORMS = ['options', 'pairs', 'answer'] as const;

function formOf(task: DispatchTask): readonly Issue[] {
  const given = FORMS.filter((form) => task[form] !== undefined);
  if (given.length === 1) return [];
  return [issue('task-form', 'error', ['tasks', task.id], given.join(', '), FORMS.join(', '))];
}

/** Among options there is a right one and a wrong one; of pairs there are two, and no side says the same twice. */
function keyOf({ id, options, pairs, answer }: DispatchTask): readonly Issue[] {
  if (options !== undefined) {
    const right = options.filter((option) => option.right === true).length;
    const found = `${right}/${options.length}`;
    if (right === 0 || right === options.length)
      return [issue('task-key', 'error', ['tasks', id, 'options'], found, '')];
  }
  if (pairs !== undefined && pairs.length < 2) {
    return [issue('task-key', 'error', ['tasks', id, 'pairs'], String(pairs.length), '')];
  }
  if (answer !== undefined && answer.length === 0) {
    return [issue('empty', 'warning', ['tasks', id, 'answer'], '', '')];
  }
  return [];
}

function proofOf({ id, proof }: DispatchTask, features: Features): readonly Issue[] {
  return proof.flatMap((text, position) => {
    const address = claimAddress(text);
    const feature = address === null ? undefined : features.get(address.feature);
    const isThere =
      address !== null &&
      feature !== undefined &&
      isClaimed(feature) &&
      address.index < feature.properties.claims.length;
    return isThere ? [] : [issue('task-proof', 'error', ['tasks', id, 'proof', position], text, '')];
  });
}

function marksOf({ id, marks = [] }: DispatchTask, features: Features): readonly Issue[] {
  return marks.flatMap((mark, position) =>
    !features.has(mark) ? [issue('task-mark', 'error', ['tasks', id, 'marks', position], mark, '')] : [],
  );
}
