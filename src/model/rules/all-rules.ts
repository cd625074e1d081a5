import { amounts } from './amounts.ts';
import { claimsPresent } from './claims-present.ts';
import { coordinates } from './coordinates.ts';
import { dates } from './dates.ts';
import { geojsonMembers } from './geojson-members.ts';
import { geometry } from './geometry.ts';
import { looseEnds } from './loose-ends.ts';
import { references } from './references.ts';
import { rootId } from './root-id.ts';
import { routeEnds } from './route-ends.ts';
import type { Rule } from './rule.ts';
import { selfFlow } from './self-flow.ts';
import { status } from './status.ts';
import { textLinks } from './text-links.ts';

/** What a dispatch of the right shape must, or should, mean; in the order in which issues are listed. */
export const ALL_RULES: readonly Rule[] = [
  rootId,
  geojsonMembers,
  claimsPresent,
  references,
  looseEnds,
  selfFlow,
  amounts,
  dates,
  coordinates,
  geometry,
  routeEnds,
  status,
  textLinks,
];
