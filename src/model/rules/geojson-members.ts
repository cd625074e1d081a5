import { issue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** RFC 7946, 7.1: members that belong to another GeoJSON type confuse its readers. */
export const geojsonMembers: Rule = ({ dispatch }) => [
  ...['geometry', 'properties', 'coordinates', 'geometries']
    .filter((member) => Object.hasOwn(dispatch, member))
    .map((member) => issue('geojson-member', 'warning', [member], member, '')),
  ...dispatch.features.flatMap((feature) =>
    ['features', 'coordinates', 'geometries']
      .filter((member) => Object.hasOwn(feature, member))
      .map((member) => issue('geojson-member', 'warning', ['features', feature.id, member], member, '')),
  ),
];
