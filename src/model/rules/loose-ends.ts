import { isPlace } from '../dispatch-index.ts';
import { issue } from '../issue.ts';
import { nearest } from './nearest.ts';
import type { Rule } from './rule.ts';

/** Ids that help but that nothing stands on: an actor's parent, a place's anchor, a unit's like. */
export const looseEnds: Rule = ({ dispatch, index }) => {
  const actors = Object.keys(dispatch.actors);
  const units = Object.keys(dispatch.units ?? {});
  const parents = Object.entries(dispatch.actors).flatMap(([id, { partOf }]) =>
    partOf === undefined || index.actor(partOf)
      ? []
      : [
          issue(
            'unknown-actor',
            'warning',
            ['actors', id, 'partOf'],
            partOf,
            nearest(partOf, actors).join(', '),
          ),
        ],
  );
  const likes = Object.entries(dispatch.units ?? {}).flatMap(([id, { like }]) =>
    like === undefined || index.unit(like)
      ? []
      : [issue('unknown-unit', 'warning', ['units', id, 'like'], like, nearest(like, units).join(', '))],
  );
  const places = [...index.places.keys()];
  const anchors = dispatch.features
    .filter(isPlace)
    .flatMap(({ id, properties: { anchor } }) =>
      anchor === undefined || index.places.has(anchor)
        ? []
        : [
            issue(
              'unknown-place',
              'warning',
              ['features', id, 'anchor'],
              anchor,
              nearest(anchor, places).join(', '),
            ),
          ],
    );
  return [...parents, ...likes, ...anchors];
};
