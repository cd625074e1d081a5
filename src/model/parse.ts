import { copyPlain, isRecord, type PlainRecord } from './copy-plain.ts';
import { indexDispatch } from './dispatch-index.ts';
import { shapeFeatures } from './features-shape.ts';
import { freeze } from './freeze.ts';
import { issue } from './issue.ts';
import { type FileLimits, LIMITS } from './limits.ts';
import { quarantine } from './quarantine.ts';
import { shapeRoot } from './root-shape.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import { removeUnsafeLinks } from './rules/links.ts';
import { refuse } from './rules/refuse.ts';
import type { RuleContext } from './rules/rule.ts';
import { checkSortings } from './rules/sortings.ts';
import { checkTasks } from './rules/tasks.ts';
import type { Dispatch, FatalCode, Issue } from './types.ts';

/** A dispatch as far as it is sound, and everything that is wrong with it. */
export interface ParseResult {
  /** Deeply frozen; `null` if there is none to speak of. */
  readonly dispatch: Dispatch | null;
  readonly issues: readonly Issue[];
  /** Why `dispatch` is `null`; its issue stands first in the list. */
  readonly fatal: FatalCode | null;
}

/**
 * Reads a stranger's value as a dispatch. Never throws, collects all issues. A feature with an error is left
 * out and named, and so is what cannot stand without it; the rest is sound.
 * @param raised limits of the whole file that are to be others than `LIMITS`
 */
export function parseDispatch(input: unknown, raised: Partial<FileLimits> = {}): ParseResult {
  const limits = { ...LIMITS, ...raised };
  const copied = copyPlain(input, limits);
  if ('limit' in copied) {
    return fatal('size', [issue(copied.limit, 'error', [], '', String(limits[copied.limit]))]);
  }
  const root = copied.value;
  const refused = refuse(root, limits);
  if (refused) return fatal(refused.code, [refused.issue]);
  // `refuse` has turned away whatever is no object.
  return isRecord(root) ? parseRoot(root) : fatal('shape', []);
}

function parseRoot(root: PlainRecord): ParseResult {
  const issues: Issue[] = [...removeUnsafeLinks(root)];
  const shaped = shapeRoot(root, issues);
  if (shaped === null) return fatal('shape', issues);
  const shapes = shapeFeatures(shaped.root.features, issues);
  const whole: Dispatch = { ...shaped.root, features: shapes.sound };
  const context: RuleContext = {
    dispatch: whole,
    index: indexDispatch(whole),
    skipped: {
      place: shapes.skipped,
      actor: shaped.skipped.actors,
      goods: shaped.skipped.goods,
      source: shaped.skipped.sources,
    },
  };
  const broken = ALL_RULES.flatMap((rule) => rule(context));
  const rest = quarantine(shapes.sound, broken);
  // Tasks and sortings stand on what is left, so they come last.
  const left: Dispatch = { ...whole, features: rest.features };
  const { tasks, issues: wrongTasks } = checkTasks(left);
  const { sortings, issues: wrongSortings } = checkSortings(left);
  return {
    dispatch: freeze({ ...left, ...(tasks && { tasks }), ...(sortings && { sortings }) }),
    issues: freeze([...issues, ...broken, ...rest.issues, ...wrongTasks, ...wrongSortings]),
    fatal: null,
  };
}

function fatal(code: FatalCode, issues: readonly Issue[]): ParseResult {
  return { dispatch: null, issues: freeze(issues), fatal: code };
}
