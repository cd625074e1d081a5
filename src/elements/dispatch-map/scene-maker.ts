import { buildScene } from '../../scene/build-scene.ts';
import { METRICS } from '../../scene/theme.ts';
import type { Metrics, Palette, Scene } from '../../scene/types.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import type { StoryState } from '../shared/story-context.ts';

export interface SceneLook {
  readonly palette: Palette;
  readonly medium: Metrics['medium'];
  readonly regional: boolean;
}

/** Makes the scene of a story's state, and the same object again while nothing that counts has changed. */
export class SceneMaker {
  #inputs: readonly unknown[] = [];
  #scene: Scene | null = null;

  make(state: StoryState, look: SceneLook): Scene | null {
    const { time, filter, selected, hovered, focus, sorting, lang } = state;
    const dispatch = shownDispatch(state);
    const localNames = state.names === 'local';
    const { palette, medium, regional } = look;
    const inputs = [
      dispatch,
      time,
      filter,
      selected,
      hovered,
      focus,
      sorting,
      lang,
      localNames,
      palette,
      medium,
      regional,
    ];
    if (inputs.every((input, index) => input === this.#inputs[index])) return this.#scene;
    this.#inputs = inputs;
    const theme = { palette, metrics: METRICS[medium] };
    const scene =
      dispatch &&
      buildScene(
        dispatch,
        { time, filter, selected, hovered, focus, sorting },
        { theme, lang, regional, localNames },
      );
    // On a wall the names of seas would only stand between the names that are meant.
    this.#scene = scene && medium === 'projector' ? { ...scene, names: [] } : scene;
    return this.#scene;
  }
}
