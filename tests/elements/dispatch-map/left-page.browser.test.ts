import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { mountMap } from '../../helpers/mount-map.ts';
import { all } from '../../helpers/mount-story.ts';
import { eventually } from '../../helpers/story-files.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

beforeAll(() => {
  defineElement('dispatch-story', DispatchStory);
  defineElement('dispatch-map', DispatchMap);
});

beforeEach(() => withoutWebGl2());

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('holds no picture once it has left the page, and has the same again when it is back', async () => {
  const { story, map } = await mountMap();
  const pictures = () => all(map, '.still svg');
  const marks = () => all(map, '.still [data-feature]').length;
  const [before, drawn] = [marks(), map.drawnIds()];
  expect(before).toBeGreaterThan(0);

  story.remove();
  await eventually(() => expect(pictures()).toEqual([]));
  // What changes meanwhile does not bring it back by itself.
  map.requestUpdate();
  await map.updateComplete;
  expect(pictures()).toEqual([]);

  document.body.append(story);
  await eventually(() => expect(pictures()).toHaveLength(1));
  expect(marks()).toBe(before);
  expect(map.drawnIds()).toEqual(drawn);

  // Who is only moved keeps it.
  const [picture] = pictures();
  const box = document.createElement('div');
  document.body.append(box);
  box.append(story);
  await map.updateComplete;
  expect(pictures()).toEqual([picture]);
});
