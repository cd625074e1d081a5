import { isClaimed } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** No claim, no mark: every flow and event has somebody who says so. */
export const claimsPresent: Rule = ({ dispatch }) =>
  dispatch.features
    .filter(isClaimed)
    .filter(({ properties }) => properties.claims.length === 0)
    .map(({ id }) => issue('claims-present', 'error', ['features', id, 'claims'], '', ''));
