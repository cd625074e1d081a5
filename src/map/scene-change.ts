import { diffScenes, type ListDiff, type SceneDiff } from '../scene/diff-scenes.ts';
import type { MarkState, Scene } from '../scene/types.ts';

/** What of the map has to be done again to get from one scene to the next. */
export interface SceneChange {
  /** Colours and filters of layers. */
  readonly style: boolean;
  /** Colours of images. */
  readonly images: boolean;
  /** Areas that the file draws. */
  readonly areas: boolean;
  /** Where strands, signs and names stand. */
  readonly layout: boolean;
}

interface StatedMark {
  readonly state: MarkState;
}

/** Compares two scenes. What the reader merely points at moves nothing: then all four are false. */
export function sceneChange({
  next,
  previous,
}: {
  readonly next: Scene;
  readonly previous: Scene;
}): SceneChange {
  const diff = diffScenes({ next, previous });
  const styled = diff.head.theme !== undefined || diff.head.storyCountries !== undefined;
  return {
    style: styled,
    images: diff.head.theme !== undefined,
    areas: diff.places.add.length + diff.places.remove.length > 0 || changedAreas(diff, previous),
    layout: Object.keys(diff.head).length > 0 || !onlyPointing(diff, previous),
  };
}

function changedAreas({ places }: SceneDiff, previous: Scene): boolean {
  const before = new Map(previous.places.map(({ id, area }) => [id, area]));
  return places.change.some(({ id, area }) => area !== before.get(id) && !same(area, before.get(id)));
}

/** Whether marks differ by nothing but being pointed at or not. */
function onlyPointing({ flows, places, events, names }: SceneDiff, previous: Scene): boolean {
  return (
    isUnmoved(names) &&
    names.change.length === 0 &&
    isPointing(flows, new Map(previous.flows.map((flow) => [flow.key, flow])), ({ key }) => key) &&
    isPointing(places, new Map(previous.places.map((place) => [place.id, place])), ({ id }) => id) &&
    isPointing(events, new Map(previous.events.map((event) => [event.id, event])), ({ id }) => id)
  );
}

function isUnmoved<Mark>({ add, remove }: ListDiff<Mark>): boolean {
  return add.length + remove.length === 0;
}

function isPointing<Mark extends StatedMark>(
  diff: ListDiff<Mark>,
  before: ReadonlyMap<string, Mark>,
  keyOf: (mark: Mark) => string,
): boolean {
  if (!isUnmoved(diff)) return false;
  return diff.change.every((mark) => {
    const old = before.get(keyOf(mark));
    return (
      old !== undefined && isCalm(old) && isCalm(mark) && same({ ...old, state: '' }, { ...mark, state: '' })
    );
  });
}

function isCalm({ state }: StatedMark): boolean {
  return state === 'normal' || state === 'hovered';
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The scene with nothing pointed at: a layout that does not depend on where the pointer is. */
export function calmScene(scene: Scene): Scene {
  const calm = <Mark extends StatedMark>(marks: readonly Mark[]): readonly Mark[] =>
    marks.map((mark) => (mark.state === 'hovered' ? { ...mark, state: 'normal' } : mark));
  return { ...scene, flows: calm(scene.flows), places: calm(scene.places), events: calm(scene.events) };
}
