import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import korea from '../../../geodata/dispatches/north-korea-russia.geojson?raw';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchMap } from '../../../src/elements/dispatch-map/dispatch-map.ts';
import { StillMap, type StillPicture } from '../../../src/elements/dispatch-map/still-map.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { installTokens } from '../../../src/elements/shared/tokens.ts';
import { mountMap } from '../../helpers/mount-map.ts';
import { all, one, words } from '../../helpers/mount-story.ts';
import { addressOf, eventually, next } from '../../helpers/story-files.ts';
import { withoutWebGl2 } from '../../helpers/without-webgl2.ts';

/** The pictures that still maps are given from now on. */
function picturesGiven(): readonly StillPicture[] {
  const given: StillPicture[] = [];
  const { show } = StillMap.prototype;
  vi.spyOn(StillMap.prototype, 'show').mockImplementation(function (this: StillMap, picture) {
    given.push(picture);
    show.call(this, picture);
  });
  return given;
}

/** Has a story ask for its file again, which never comes; what is shown stays meanwhile. */
function askForever(map: DispatchMap): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => undefined));
  Reflect.get(map, 'actions').reload();
}

/** Names in the picture, and where in the window they stand. */
const namesIn = (map: DispatchMap) =>
  all(map, '.still text').map((name) => {
    const { left, top } = name.getBoundingClientRect();
    return `${words(name)} ${Math.round(left)} ${Math.round(top)}`;
  });

/** For which height of the frame the picture was drawn; it takes a while to follow. */
const heightDrawn = (map: DispatchMap) =>
  Number(one(map, '.still svg').getAttribute('viewBox')?.split(' ')[3]);

/** How many names stand where an element lies over the picture. */
const namesUnder = (map: DispatchMap, cover: Element) => {
  const { top, bottom } = cover.getBoundingClientRect();
  return all(map, '.still text').filter((name) => {
    const box = name.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  }).length;
};

/** Boxes kept free of names that are as wide as the frame. */
const widest = ({ keepFree, width }: StillPicture) =>
  keepFree.filter(({ left, right }) => right - left >= width);

/** Until what lies over the frame has been measured: the browser does so with the next frame it paints. */
async function measured(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

describe('the word that a map is on its way', () => {
  beforeAll(() => {
    defineElement('dispatch-story', DispatchStory);
    defineElement('dispatch-map', DispatchMap);
    installTokens(document);
  });

  beforeEach(async () => {
    await page.viewport(1200, 800);
    withoutWebGl2();
  });

  afterEach(async () => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
    await page.viewport(1200, 800);
  });

  it('makes no name give way, for it is soon gone', async () => {
    const given = picturesGiven();
    const { story, map } = await mountMap('en');
    const loaded = next(story, 'dispatch-load');
    story.src = addressOf(korea);
    await loaded;
    await map.ready;
    await eventually(() => expect(one(map, '.note')).toBeTruthy());
    await eventually(() => expect(all(map, '.passing')).toEqual([]));
    await eventually(() => expect(heightDrawn(map)).toBe(one(map, '.frame').clientHeight));
    await measured();
    const before = namesIn(map);

    askForever(map);
    await eventually(() => expect(one(map, '.passing.coming')).toBeTruthy());
    const word = one(map, '.passing.coming');
    expect(word.getBoundingClientRect().width).toBe(one(map, '.frame').getBoundingClientRect().width);
    // Names stand at the foot of the frame, or there would be nothing to make room.
    expect(namesUnder(map, word)).toBeGreaterThan(0);
    await measured();
    expect(given.flatMap(widest)).toEqual([]);
    expect(given.at(-1)?.keepFree.length).toBeGreaterThan(0);
    expect(namesIn(map)).toEqual(before);
  });

  it('is not like a note that stays, which keeps its place free', async () => {
    const given = picturesGiven();
    const { story, map } = await mountMap('en');
    await map.ready;
    story.filter = { goods: ['food'], status: ['denied'] };
    await eventually(() => expect(one(map, '.passing h2')).toBeTruthy());
    const note = one(map, '.passing');
    await eventually(() => expect(given.slice(-1).flatMap(widest)).toHaveLength(1));
    await eventually(() => expect(namesUnder(map, note)).toBe(0));
  });
});
