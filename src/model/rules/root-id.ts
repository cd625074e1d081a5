import { issue } from '../issue.ts';
import { ID_PATTERN } from '../schema.ts';
import type { Rule } from './rule.ts';

/** The id of a dispatch is part of its address. */
export const rootId: Rule = ({ dispatch }) =>
  ID_PATTERN.test(dispatch.id) ? [] : [issue('id', 'warning', ['id'], dispatch.id, 'a-z 0-9 . _ -')];
