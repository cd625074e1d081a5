import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadTimeZones, type ZonesNear } from '../../geo/time-zone.ts';
import { makeTasks } from '../../lesson/make-tasks.ts';
import type { Level } from '../../lesson/types.ts';
import type { Dispatch, TimeWindow } from '../../model/types.ts';
import { keepLast } from '../shared/keep-last.ts';
import type { StoryState } from '../shared/story-context.ts';
import { type Slide, slidesOf } from './slides.ts';

/** Which tasks are wanted. */
export interface Paper {
  readonly level: Level;
  readonly seed: number;
  readonly count: number;
}

const NONE: readonly Slide[] = [];

/** The slides of an element. They wait for the table of time zones: without it the paper would be another. */
export class SlideDeck implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Undefined while the table is on its way, null where it can't be had. */
  #zones: ZonesNear | null | undefined;
  #isAsked = false;

  readonly #slides = keepLast(
    (
      dispatch: Dispatch,
      lang: string,
      time: TimeWindow | null,
      level: Level,
      seed: number,
      count: number,
      zones: ZonesNear | null,
    ) => {
      const tasks = makeTasks(dispatch, { lang, seed, count, level, ...(zones && { zones }) });
      return slidesOf({ dispatch, lang, level, time, tasks });
    },
  );

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Empty until all is there that they are made of. */
  of({ dispatch, lang, time }: StoryState, { level, seed, count }: Paper): readonly Slide[] {
    if (!dispatch || this.#zones === undefined) return NONE;
    return this.#slides(dispatch, lang, time, level, seed, count, this.#zones);
  }

  hostConnected(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#zones = await loadTimeZones();
    } catch (error) {
      console.warn('dispatch-slides: without time zones no clock is asked for:', error);
      this.#zones = null;
    }
    this.#host.requestUpdate();
  }
}
