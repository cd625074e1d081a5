import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { liveMaps } from '../../../src/elements/shared/live-maps.ts';
import { all, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { eventually, next } from '../../helpers/story-files.ts';

/*
 * The graphics card is taken away, as a driver that crashes or a laptop that wakes up does it: at the worst moments. Each
 * time the reader has a picture in the end, a live one or a still one that says why.
 */

interface Mounted {
  readonly story: DispatchStory;
  readonly map: DispatchMap;
}

async function mount(projection: 'globe' | 'mercator' = 'mercator'): Promise<Mounted> {
  const story = new DispatchStory();
  story.lang = 'en';
  const map = new DispatchMap();
  map.style.height = '180px';
  map.projection = projection;
  story.append(map);
  document.body.append(story);
  const loaded = next(story, 'dispatch-load');
  story.dispatch = readingFixture();
  await loaded;
  return { story, map };
}

const canvasOf = (map: DispatchMap) => map.shadowRoot?.querySelector('canvas') ?? null;
const isLive = (map: DispatchMap) => all(map, '.live[data-drawn]').length === 1;
const isStill = (map: DispatchMap) => all(map, '.still svg').length === 1;

async function whenDrawn(map: DispatchMap): Promise<HTMLCanvasElement> {
  await eventually(() => expect(isLive(map)).toBe(true));
  const canvas = canvasOf(map);
  if (!canvas) throw new Error('a live map without a canvas');
  return canvas;
}

/** Takes the card away; what comes back gives it back, which a browser allows once its own word of it is over. */
function lose(canvas: HTMLCanvasElement): () => Promise<void> {
  const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  if (!extension) throw new Error('the context cannot be lost');
  const told = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
  extension.loseContext();
  return async () => {
    await told;
    await new Promise(requestAnimationFrame);
    extension.restoreContext();
  };
}

/** The live map shows every mark of the story, and nothing says that it does not. */
async function expectLive(map: DispatchMap): Promise<void> {
  await whenDrawn(map);
  expect(isStill(map)).toBe(false);
  expect(map.visibleIds()).toContain('flow-troops');
  expect(map.matches(':state(no-webgl)')).toBe(false);
  expect(all(map, '.note')).toEqual([]);
  expect(all(map, 'canvas')).toHaveLength(1);
}

describe('a map whose graphics card is taken away', () => {
  const complaints: unknown[] = [];

  beforeAll(async () => {
    defineElement('dispatch-story', DispatchStory);
    defineElement('dispatch-map', DispatchMap);
    await page.viewport(320, 260);
    addEventListener('error', ({ message }) => complaints.push(message));
    addEventListener('unhandledrejection', ({ reason }) => complaints.push(reason));
  });

  afterEach(async () => {
    document.body.replaceChildren();
    await Promise.resolve();
    vi.restoreAllMocks();
    expect(complaints.splice(0)).toEqual([]);
    expect(liveMaps()).toBe(0);
  });

  it('and given back draws again: before it has a style, while it moves, while another story comes', async () => {
    const { story, map } = await mount('globe');
    await eventually(() => expect(canvasOf(map)).not.toBeNull());
    const canvas = canvasOf(map);
    if (!canvas) throw new Error('no canvas');
    expect(isLive(map)).toBe(false);
    await lose(canvas)();
    await expectLive(map);

    story.selected = 'pyongyang';
    await map.updateComplete;
    const giveBack = lose(canvas);
    await eventually(() => expect(isStill(map)).toBe(true));
    expect(isLive(map)).toBe(false);
    // What the reader does meanwhile is not lost.
    story.selected = 'flow-troops';
    await map.updateComplete;
    await giveBack();
    await expectLive(map);

    const giveBackAgain = lose(await whenDrawn(map));
    await eventually(() => expect(isStill(map)).toBe(true));
    const loaded = next(story, 'dispatch-load');
    story.dispatch = { ...readingFixture(), id: 'another' };
    await loaded;
    await giveBackAgain();
    await expectLive(map);

    const last = await whenDrawn(map);
    const error = vi.spyOn(console, 'error');
    story.remove();
    await Promise.resolve();
    last.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    await new Promise((resolve) => setTimeout(resolve));
    expect(all(map, 'canvas')).toEqual([]);
    expect(error).not.toHaveBeenCalled();
  });

  it('and not given back is made anew; twice, it is a still one that says so and can be asked again', async () => {
    const { map } = await mount();
    const first = await whenDrawn(map);
    lose(first);
    await eventually(() => expect(canvasOf(map)).not.toBe(first));
    const second = await whenDrawn(map);
    lose(second);
    await eventually(() => expect(map.matches(':state(no-webgl)')).toBe(true));
    expect(isStill(map)).toBe(true);
    expect(all(map, 'canvas')).toEqual([]);
    expect(map.drawnIds()).toContain('flow-troops');
    const [note] = all(map, '.note');
    expect(note && words(note)).toContain('This page has lost the graphics card.');
    await map.ready;
    note?.querySelector('button')?.click();
    await expectLive(map);
  });
});
