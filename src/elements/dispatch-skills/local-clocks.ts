import { offsetAt, type ZonesNear } from '../../geo/time-zone.ts';
import { keepLast } from '../shared/keep-last.ts';
import type { SkillPlace } from './skills-view.ts';

/** Places whose clocks show the same, those that matter most first. */
export interface LocalClock {
  /** Minutes ahead of UTC. */
  readonly offset: number;
  readonly places: readonly SkillPlace[];
}

export interface LocalClocks {
  /** From the clock that is furthest behind to the one furthest ahead. */
  readonly clocks: readonly LocalClock[];
  /** Places whose offset cannot be told for sure. */
  readonly unknown: readonly SkillPlace[];
}

/** How clocks stand at places on an ISO day. */
export const localClocks = keepLast(
  (places: readonly SkillPlace[], day: string, zones: ZonesNear): LocalClocks => {
    const byOffset = new Map<number, SkillPlace[]>();
    const unknown: SkillPlace[] = [];
    for (const place of places) {
      const offset = offsetAt(place.feature, [day], zones);
      if (offset === undefined) unknown.push(place);
      else byOffset.set(offset, [...(byOffset.get(offset) ?? []), place]);
    }
    const clocks = [...byOffset]
      .map(([offset, together]) => ({ offset, places: together.toSorted((a, b) => weight(a) - weight(b)) }))
      .toSorted((a, b) => a.offset - b.offset);
    return { clocks, unknown };
  },
);

function weight({ feature }: SkillPlace): number {
  const { type } = feature.properties;
  if (type === 'capital') return 0;
  return type === 'city' ? 1 : 2;
}
