import { isClaimed } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import { suggestStatus } from '../status.ts';
import type { Rule } from './rule.ts';

/** The editor's status agrees with the claims. A warning only: the editor may know more. */
export const status: Rule = ({ dispatch }) =>
  dispatch.features.filter(isClaimed).flatMap((feature) => {
    const { statuses, reason } = suggestStatus(feature, dispatch);
    const found = feature.properties.status;
    // Nobody is blamed for leaving it open, and without claims there is nothing to agree with.
    if (found === 'unknown' || statuses.includes(found) || feature.properties.claims.length === 0) return [];
    return [
      issue(`status-${reason}`, 'warning', ['features', feature.id, 'status'], found, statuses.join(', ')),
    ];
  });
