import { isPlace } from '../../model/dispatch-index.ts';
import type { Dispatch } from '../../model/types.ts';
import { keepLast } from '../shared/keep-last.ts';
import type { StoryActions, StoryContext, StoryState } from '../shared/story-context.ts';
import { slideDispatch } from './slide-dispatch.ts';
import type { Slide } from './slides.ts';

const NO_FOCUS: readonly string[] = [];

/**
 * The story as the map of a slide gets it: only that slide's marks. While a slide without a map is shown the map stays
 * as it was, or at first gets ready for the first slide that has one.
 */
export class MapContext {
  readonly #select: StoryActions['select'];
  #slide: { readonly at: number; readonly marks: readonly string[] } | null = null;
  #of: Dispatch | null = null;

  readonly #dispatch = keepLast(slideDispatch);
  readonly #actions = keepLast(
    (actions: StoryActions): StoryActions => ({
      ...actions,
      select: (id) => this.#select(id),
      // Whoever turns the globe in front of a class does not leave the reading.
      guide: () => {},
    }),
  );
  readonly #context = keepLast(
    (
      state: StoryState,
      actions: StoryActions,
      dispatch: Dispatch,
      step: number,
      focus: readonly string[],
    ): StoryContext => ({
      actions,
      state: {
        ...state,
        dispatch,
        step,
        selected: dispatch.features.some(({ id }) => id === state.selected) ? state.selected : null,
        filter: {},
        focus,
        actor: null,
      },
    }),
  );

  /** `select`: what a click on a mark does. */
  constructor(select: StoryActions['select']) {
    this.#select = select;
  }

  /** Whether any slide so far has a map. */
  get hasMap(): boolean {
    return this.#slide !== null;
  }

  of(
    { state, actions }: StoryContext,
    slides: readonly Slide[],
    at: number,
    answered: boolean,
  ): StoryContext | null {
    if (state.dispatch !== this.#of) this.#slide = null;
    this.#of = state.dispatch;
    const marks = marksOf(slides[at], answered);
    if (marks) this.#slide = { at, marks };
    else this.#slide ??= firstOf(slides);
    if (!this.#slide || !state.dispatch) return null;
    const dispatch = this.#dispatch(state.dispatch, this.#slide.marks);
    // Places alone are what the slide is about: brought forward, they are named.
    const focus = dispatch.features.every(isPlace) ? this.#slide.marks : NO_FOCUS;
    return this.#context(state, this.#actions(actions), dispatch, this.#slide.at, focus);
  }
}

/** What the map of a slide shows; null for a slide that has none. */
function marksOf(slide: Slide | undefined, answered: boolean): readonly string[] | null {
  if (slide?.kind === 'chapter') return slide.marks;
  if (slide?.kind !== 'task' || !slide.task.named) return null;
  return answered ? slide.answered : slide.marks;
}

function firstOf(
  slides: readonly Slide[],
): { readonly at: number; readonly marks: readonly string[] } | null {
  for (const [at, slide] of slides.entries()) {
    const marks = marksOf(slide, false);
    if (marks) return { at, marks };
  }
  return null;
}
