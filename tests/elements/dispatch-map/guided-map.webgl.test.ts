import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import type { StoryActions } from '../../../src/elements/shared/story-context.ts';
import { contextOf } from '../../helpers/context-of.ts';
import { one } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { eventually, next } from '../../helpers/story-files.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Mounted {
  readonly story: DispatchStory;
  readonly map: DispatchMap;
  readonly actions: StoryActions;
  readonly steps: readonly (number | null)[];
}

async function mountMap(): Promise<Mounted> {
  const story = new DispatchStory();
  story.lang = 'de';
  const map = new DispatchMap();
  map.style.height = '500px';
  story.append(map);
  document.body.append(story);
  const steps: (number | null)[] = [];
  story.addEventListener('dispatch-step', (event) => steps.push(event.step));
  const loaded = next(story, 'dispatch-load');
  story.dispatch = readingFixture();
  await loaded;
  await map.ready;
  return { story, map, actions: contextOf(map).actions, steps };
}

/** Whether the picture shows so little that the other end of the story is out of it. */
const isNear = (map: DispatchMap) =>
  map.visibleIds().includes('port-a') && !map.visibleIds().includes('capital-east');
const showsAll = (map: DispatchMap) =>
  ['capital-north', 'capital-east'].every((id) => map.visibleIds().includes(id));

const zoomIn = (map: DispatchMap) => one(map, '.controls button[aria-label="Vergrößern"]').click();

describe('a map in the guided reading', () => {
  beforeAll(async () => {
    defineElement('dispatch-story', DispatchStory);
    defineElement('dispatch-map', DispatchMap);
    await page.viewport(1200, 800);
  });

  afterEach(async () => {
    document.body.replaceChildren();
    await Promise.resolve();
    vi.restoreAllMocks();
  });

  it('frames the marks of a step, and the whole story again when there are none', async () => {
    withoutWebGl2();
    const { map, actions } = await mountMap();
    await eventually(() => expect(showsAll(map)).toBe(true));
    actions.guide(1, ['port-a', 'event-unknown']);
    await eventually(() => expect(isNear(map)).toBe(true));
    actions.guide(2, []);
    await eventually(() => expect(showsAll(map)).toBe(true));
  });

  it('frames what the reader selects, and the step again afterwards', async () => {
    withoutWebGl2();
    const { story, map, actions } = await mountMap();
    actions.guide(1, ['port-a']);
    await eventually(() => expect(isNear(map)).toBe(true));
    story.selected = 'flow-munitions';
    await eventually(() => expect(showsAll(map)).toBe(true));
    story.selected = null;
    await eventually(() => expect(isNear(map)).toBe(true));
  });

  it('leaves the reading where the reader zooms the still picture, and stays there', async () => {
    withoutWebGl2();
    const { story, map, actions, steps } = await mountMap();
    actions.guide(1, ['port-a']);
    await eventually(() => expect(isNear(map)).toBe(true));
    const framed = one(map, '.still svg');
    zoomIn(map);
    await story.updateComplete;
    expect(story.step).toBeNull();
    expect(contextOf(map).state.strayed).toBe(true);
    await eventually(() => expect(one(map, '.still svg')).not.toBe(framed));
    expect(map.visibleIds()).not.toContain('capital-east');
    expect(steps).toEqual([1, null]);
  });

  it('goes back to the whole story where the host ends the reading', async () => {
    withoutWebGl2();
    const { story, map, actions } = await mountMap();
    actions.guide(1, ['port-a']);
    await eventually(() => expect(isNear(map)).toBe(true));
    story.step = null;
    await eventually(() => expect(showsAll(map)).toBe(true));
    expect(contextOf(map).state.strayed).toBe(false);
  });

  it('moves the live camera there, and leaves the reading when the reader moves it', async () => {
    const { map, actions, steps } = await mountMap();
    const before = map.camera?.zoom ?? 0;
    actions.guide(1, ['port-a']);
    await eventually(() => expect(map.camera?.zoom).toBeGreaterThan(before + 1));
    await eventually(() => expect(map.camera?.lon).toBeCloseTo(130.3, 0));
    expect(steps).toEqual([1]);
    const canvas = one(map, 'canvas');
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -200, bubbles: true, cancelable: true }));
    await eventually(() => expect(steps).toEqual([1, null]));
    expect(map.camera?.zoom).toBeGreaterThan(before + 1);
  });
});
