import { type WidthScale, widthScale } from '../../geo/widths.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import type { Dispatch, TimeWindow } from '../../model/types.ts';
import { buildScene } from '../../scene/build-scene.ts';
import type { Scene, Theme } from '../../scene/types.ts';
import type { SpeakerPanel } from './speaker-panels.ts';

export interface PanelSceneOptions {
  readonly theme: Theme;
  /** BCP 47 tag wanted for names. */
  readonly lang: string;
  readonly time: TimeWindow | null;
  readonly localNames: boolean;
}

/**
 * Makes the scenes of small maps that are to be compared: the same frame, the same ground, and one scale of widths,
 * the one of the whole story. A speaker's largest figure is as wide as it is beside those of all the others.
 */
export class PanelScenes {
  readonly #options: PanelSceneOptions;
  readonly #whole: Scene;
  readonly #scale: WidthScale;

  constructor(dispatch: Dispatch, options: PanelSceneOptions) {
    const { theme, lang, time, localNames } = options;
    this.#options = options;
    this.#whole = buildScene(
      dispatch,
      { time, filter: {}, selected: null, hovered: null },
      { theme, lang, localNames },
    );
    this.#scale = widthScale(dispatch, { time, filter: {} }, theme.metrics);
  }

  /** What all of them show: [west, south, east, north] in degrees. */
  get bounds(): Scene['bounds'] {
    return this.#whole.bounds;
  }

  of({ dispatch, filter }: SpeakerPanel): Scene {
    const { theme, lang, time, localNames } = this.#options;
    const { flows: told } = indexDispatch(dispatch);
    const scene = buildScene(
      dispatch,
      { time, filter, selected: null, hovered: null },
      { theme, lang, localNames },
    );
    return {
      ...scene,
      bounds: this.#whole.bounds,
      storyCountries: this.#whole.storyCountries,
      flows: scene.flows.map((flow) => {
        const feature = told.get(flow.id);
        return feature === undefined || flow.detail ? flow : { ...flow, shape: this.#scale.widthOf(feature) };
      }),
    };
  }
}
