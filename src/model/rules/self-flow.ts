import { isFlow } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** A flow leads from one place to another. */
export const selfFlow: Rule = ({ dispatch }) =>
  dispatch.features
    .filter(isFlow)
    .filter(({ properties }) => properties.from === properties.to)
    .map(({ id, properties }) => issue('self-flow', 'warning', ['features', id, 'to'], properties.to, ''));
