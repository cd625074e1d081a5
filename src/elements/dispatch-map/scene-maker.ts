import { buildScene } from '../../scene/build-scene.ts';
import { METRICS } from '../../scene/theme.ts';
import type { Metrics, Palette, Scene } from '../../scene/types.ts';
import type { StoryState } from '../shared/story-context.ts';

/** All of the calendar: to a scene no window at all means the one the file asks for. */
const WHOLE_TIME = { start: '0000-01-01', end: '9999-12-31' };

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
    const { dispatch, time, filter, selected, hovered, lang } = state;
    const { palette, medium, regional } = look;
    const inputs = [dispatch, time, filter, selected, hovered, lang, palette, medium, regional];
    if (inputs.every((input, index) => input === this.#inputs[index])) return this.#scene;
    this.#inputs = inputs;
    const theme = { palette, metrics: METRICS[medium] };
    const selection = { time: time ?? WHOLE_TIME, filter, selected, hovered };
    this.#scene = dispatch && buildScene(dispatch, selection, { theme, lang, regional });
    return this.#scene;
  }
}
