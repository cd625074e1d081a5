import { ContextProvider } from '@lit/context';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dispatch, Filter, Issue, TimeWindow } from '../../model/types.ts';
import { showStates } from './custom-states.ts';
import { StoryBase } from './story-base.ts';
import { type PlaceNames, storyContext } from './story-context.ts';
import type { HostChange } from './story-controller.ts';

/** An element that gives its story to all elements inside it, and to its page as properties. */
export abstract class StoryHolder extends StoryBase {
  protected readonly internals = this.attachInternals();
  readonly #provider = new ContextProvider(this, {
    context: storyContext,
    initialValue: this.story.context,
  });

  /** The dispatch as it was read, deeply frozen. A host may set any value; it is checked like a file. */
  @property({ attribute: false })
  get dispatch(): Dispatch | null {
    return this.state.dispatch;
  }
  set dispatch(value: unknown) {
    this.story.own.show(value);
  }

  /**
   * Shows the same dispatch in another state, as it is while somebody writes it: what is chosen stays, and so does
   * where the map looks. It is checked like a file.
   */
  revise(dispatch: unknown): void {
    this.story.own.revise(dispatch);
  }

  /** All that is wrong with the file, or could be better. */
  get issues(): readonly Issue[] {
    return this.state.issues;
  }

  /** Feature id of the chosen mark. */
  @property({ attribute: false })
  get selected(): string | null {
    return this.state.selected;
  }
  set selected(selected: string | null) {
    this.#set({ selected });
  }

  /** Feature id of the mark that is pointed at. */
  @property({ attribute: false })
  get hovered(): string | null {
    return this.state.hovered;
  }
  set hovered(hovered: string | null) {
    this.#set({ hovered });
  }

  /** Time window as ISO dates, both included; null is all time. */
  @property({ attribute: false })
  get time(): TimeWindow | null {
    return this.state.time;
  }
  set time(time: TimeWindow | null) {
    this.#set({ time });
  }

  /** Which marks are wanted; an empty object means all. */
  @property({ attribute: false })
  get filter(): Filter {
    return this.state.filter;
  }
  set filter(filter: Filter) {
    this.#set({ filter });
  }

  /** Id of the sorting of the dispatch by which marks are told apart; null: by none. */
  @property({ attribute: false })
  get sorting(): string | null {
    return this.state.sorting;
  }
  set sorting(sorting: string | null) {
    this.#set({ sorting });
  }

  /** Paragraph at which the guided reading stands, counted from 0; null: the reader goes about freely. */
  @property({ attribute: false })
  get step(): number | null {
    return this.state.step;
  }
  set step(step: number | null) {
    this.#set({ step });
  }

  /** Places by names of the reader's language (`reader`), or as they are called where they lie (`local`). */
  @property({ attribute: false })
  get names(): PlaceNames {
    return this.state.names;
  }
  set names(names: PlaceNames) {
    this.#set({ names });
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#provider.setValue(this.story.context);
    showStates(this.internals, this.state);
    super.update(changed);
  }

  /** A story that belongs to an element around this one is asked, as by a reader. */
  #set(change: HostChange): void {
    if (!this.story.shares) {
      this.story.own.set(change);
      return;
    }
    if (change.selected !== undefined) this.actions.select(change.selected);
    if (change.hovered !== undefined) this.actions.hover(change.hovered);
    if (change.time !== undefined) this.actions.setTime(change.time);
    if (change.filter !== undefined) this.actions.setFilter(change.filter);
    if (change.sorting !== undefined) this.actions.setSorting(change.sorting);
    if (change.step !== undefined) this.actions.guide(change.step);
    if (change.names !== undefined) this.actions.setNames(change.names);
  }
}
