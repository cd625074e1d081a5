import * as v from 'valibot';
import { issue, type RuleName } from './issue.ts';
import type { Issue } from './types.ts';

type Schema = v.GenericSchema;
type ShapeIssue = v.BaseIssue<unknown>;

/** Whether a value has the shape of a schema; whatever is wrong with it is added to `issues`. */
export function fits<S extends Schema>(
  schema: S,
  value: unknown,
  path: readonly (string | number)[],
  issues: Issue[],
): value is v.InferInput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return true;
  issues.push(...result.issues.map((found) => shapeIssue(found, path)));
  return false;
}

function shapeIssue(found: ShapeIssue, path: readonly (string | number)[]): Issue {
  const inside = (found.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? key : String(key)))
    .filter((key) => key !== 'properties');
  const where = [...path, ...inside];
  const { rule, expected } = reason(found);
  // Of a wrong type even the quotation marks matter: "10" is no number.
  const shown =
    rule === 'type' && typeof found.input === 'string' ? JSON.stringify(found.input) : found.input;
  return issue(rule, 'error', where, shown, expected);
}

/** The rule a shape breaks, in this project's words, and what would have been right. */
function reason(found: ShapeIssue): { readonly rule: RuleName; readonly expected: string } {
  // The checks of the schema carry the name of their rule as message.
  if (isRuleName(found.message)) {
    return { rule: found.message, expected: found.message === 'type' ? 'object' : limitOf(found) };
  }
  if (found.input === undefined) return { rule: 'missing', expected: '' };
  if (found.type === 'picklist' || found.type === 'literal' || found.type === 'variant') {
    return { rule: 'one-of', expected: choicesOf(found) };
  }
  return { rule: 'type', expected: typeWord(found) };
}

/** The messages that the schema gives its checks. */
const SCHEMA_RULES: ReadonlySet<string> = new Set<RuleName>([
  'bbox',
  'count',
  'country',
  'empty',
  'id',
  'language',
  'length',
  'number',
  'position',
  'type',
]);

function isRuleName(text: string): text is RuleName {
  return SCHEMA_RULES.has(text);
}

function limitOf(found: ShapeIssue): string {
  const { requirement } = found;
  return typeof requirement === 'number' ? String(requirement) : '';
}

/** `("a" | "b")` → `a, b` */
function choicesOf(found: ShapeIssue): string {
  return (found.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
}

function typeWord(found: ShapeIssue): string {
  switch (found.type) {
    case 'array':
    case 'tuple':
      return 'list';
    case 'loose_object':
    case 'record':
      return 'object';
    case 'number':
      return 'number';
    case 'union':
      return 'text or list';
    default:
      return 'text';
  }
}
