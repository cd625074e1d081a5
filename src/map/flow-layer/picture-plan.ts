import type { FlowCamera } from './camera-types.ts';
import { sameCamera } from './flow-camera.ts';
import { isFar, isLike } from './warp.ts';

/** What a picture shows, and how much of it is there. */
export interface PictureState {
  readonly camera: FlowCamera;
  /** Counts changes of flows, filter and look. */
  readonly version: number;
  readonly drawn: number;
  readonly done: boolean;
}

export interface PlanInput {
  readonly now: FlowCamera;
  readonly version: number;
  /** The camera stands where it stood in the last frame. */
  readonly isStill: boolean;
  /** The picture to fall back on, and the one in the making or fading in. */
  readonly shown: PictureState | null;
  readonly next: PictureState | null;
}

/**
 * What to do in this frame:
 * `rest` nothing is missing, or nothing can be done; `go-on` with the next picture; `begin` it anew;
 * `keep-and-begin` it anew, and fall back on what there is of it.
 */
export type Plan = 'rest' | 'go-on' | 'begin' | 'keep-and-begin';

export function planPicture({ now, version, isStill, shown, next }: PlanInput): Plan {
  if (next !== null && next.version === version && isWanted(next, now, isStill)) return 'go-on';
  if (next === null && shown?.done && isCurrent(shown, now, version)) return 'rest';
  // While the globe goes over into the flat map no picture can be moved on: the largest are drawn at once.
  if (!isStill && now.globe && now.transition < 1) return 'rest';
  return next !== null && isBetter(next, shown, version) ? 'keep-and-begin' : 'begin';
}

/** True if a picture can stand for what is seen now. */
export function isUseful(picture: PictureState, now: FlowCamera, version: number): boolean {
  return picture.version === version && picture.drawn > 0 && isLike(picture.camera, now);
}

export function isCurrent(picture: PictureState, now: FlowCamera, version: number): boolean {
  return picture.version === version && sameCamera(picture.camera, now);
}

/** Once still only the present camera counts; under way the picture of a moment ago is worth finishing. */
function isWanted(next: PictureState, now: FlowCamera, isStill: boolean): boolean {
  return sameCamera(next.camera, now) || (!isStill && !isFar(next.camera, now));
}

function isBetter(next: PictureState, shown: PictureState | null, version: number): boolean {
  if (next.version !== version || next.drawn === 0) return false;
  if (shown === null || shown.version !== version || next.done) return true;
  return !shown.done && next.drawn >= shown.drawn;
}
