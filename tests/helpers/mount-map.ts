import { expect } from 'vitest';
import { DispatchMap } from '../../src/elements/dispatch-map/dispatch-map.ts';
import { DispatchStory } from '../../src/elements/dispatch-story/dispatch-story.ts';
import type { MapProjection } from '../../src/map/types.ts';
import { one } from './mount-story.ts';
import { readingFixture } from './reading-fixture.ts';
import { eventually, next } from './story-files.ts';

/**
 * A map of 500 px in a story, once its still picture is there; the classes have to be defined before. On the flat map
 * where the projection is not the point: MapLibre draws it sooner.
 */
export async function mountMap(
  lang = 'de',
  dispatch: unknown = readingFixture(),
  projection: MapProjection = 'mercator',
): Promise<{ readonly story: DispatchStory; readonly map: DispatchMap }> {
  const story = new DispatchStory();
  story.lang = lang;
  const map = new DispatchMap();
  map.projection = projection;
  map.style.height = '500px';
  story.append(map);
  document.body.append(story);
  const loaded = next(story, 'dispatch-load');
  story.dispatch = dispatch;
  await loaded;
  await eventually(() => expect(one(map, '.still svg')).toBeTruthy());
  return { story, map };
}
