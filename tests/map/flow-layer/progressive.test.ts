import { describe, expect, test } from 'vitest';
import {
  isUseful,
  type PictureState,
  type PlanInput,
  planPicture,
} from '../../../src/map/flow-layer/picture-plan.ts';
import { cameraAt, type Position } from './cameras.ts';

const HERE: Position = { lng: 10, lat: 20, zoom: 4 };
const here = cameraAt(HERE, 'flat');
const near = cameraAt({ ...HERE, lng: 11 }, 'flat');
const far = cameraAt({ ...HERE, lng: 60 }, 'flat');

function picture(state: Partial<PictureState> = {}): PictureState {
  return { camera: here, version: 1, drawn: 1_000, done: true, ...state };
}
function plan(input: Partial<PlanInput>): string {
  return planPicture({ now: here, version: 1, isStill: true, shown: null, next: null, ...input });
}

describe('standing still', () => {
  test('the first picture begins, and goes on', () => {
    expect(plan({})).toBe('begin');
    expect(plan({ next: picture({ done: false }) })).toBe('go-on');
  });

  test('a complete picture of this camera is all that is needed', () => {
    expect(plan({ shown: picture() })).toBe('rest');
    expect(plan({ shown: picture({ done: false }) })).toBe('begin');
  });

  test('another camera or version begins anew', () => {
    expect(plan({ shown: picture(), now: near })).toBe('begin');
    expect(plan({ shown: picture(), version: 2 })).toBe('begin');
    expect(plan({ shown: picture(), next: picture({ done: false }), now: near })).toBe('begin');
    expect(plan({ next: picture({ done: false }), version: 2 })).toBe('begin');
  });

  test('what is there of a picture is kept where there is nothing better', () => {
    const next = picture({ done: false, drawn: 500 });
    expect(plan({ next, now: near })).toBe('keep-and-begin');
    expect(plan({ shown: picture({ version: 0 }), next, now: near })).toBe('keep-and-begin');
    expect(plan({ shown: picture({ done: false, drawn: 100 }), next, now: near })).toBe('keep-and-begin');
    expect(plan({ shown: picture({ done: false, drawn: 900 }), next, now: near })).toBe('begin');
    expect(plan({ next: picture({ done: false, drawn: 0 }), now: near })).toBe('begin');
  });
});

describe('under way', () => {
  test('the picture of a moment ago is finished, not one that was left behind', () => {
    const next = picture({ done: false });
    expect(plan({ isStill: false, shown: picture(), next, now: near })).toBe('go-on');
    expect(plan({ isStill: false, shown: picture(), next, now: far })).toBe('begin');
  });

  test('a picture that is fading in goes on, and then gives way', () => {
    expect(plan({ isStill: false, shown: picture(), next: picture(), now: near })).toBe('go-on');
    expect(plan({ isStill: false, shown: picture(), next: picture(), now: far })).toBe('keep-and-begin');
  });

  test('nothing is begun while the globe goes over into the map, until it stands', () => {
    const now = cameraAt({ ...HERE, zoom: 11 }, 'globe', 0.5);
    expect(plan({ isStill: false, now })).toBe('rest');
    expect(plan({ isStill: true, now })).toBe('begin');
  });
});

test('an old picture stands in only for the same flows, seen alike', () => {
  expect(isUseful(picture(), near, 1)).toBe(true);
  expect(isUseful(picture(), near, 2)).toBe(false);
  expect(isUseful(picture({ drawn: 0 }), near, 1)).toBe(false);
  expect(isUseful(picture(), cameraAt({ ...HERE, zoom: 7 }, 'flat'), 1)).toBe(false);
  expect(isUseful(picture(), cameraAt(HERE, 'globe'), 1)).toBe(false);
});
