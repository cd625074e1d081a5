import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { isPossibleOnly } from '../../model/phases.ts';
import { selectFeatures } from '../../model/select.ts';
import type { FlowFeature, TimeWindow } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { hueStyles } from '../shared/hue.ts';
import { keepLast } from '../shared/keep-last.ts';
import { shownDispatch } from '../shared/shown-dispatch.ts';
import { StoryElement } from '../shared/story-element.ts';
import { scaleOf } from '../shared/strand-picture.ts';
import { filterToldBy } from '../shared/teller.ts';
import { legendStyles } from './dispatch-legend.styles.ts';
import type { FullLegend } from './full-legend.ts';
import { strip } from './legend-samples.ts';
import { shapesIn, statusesIn } from './legend-shapes.ts';
import { waysShown } from './ways-shown.ts';

/**
 * What hues, cuts and widths mean, and at once the filter: every entry of goods, status and speakers can be
 * switched off, or chosen alone. One speaker may tell the whole story: then it shows what that speaker states.
 *
 * @element dispatch-legend
 */
export class DispatchLegend extends StoryElement {
  static override styles = [baseStyles, hueStyles, legendStyles];

  /** `strip`: one line of what is in the picture; `full`: all there is to choose from. */
  @property({ reflect: true, useDefault: true }) form: 'strip' | 'full' = 'full';
  /**
   * True where a map outside of the story bends a strand that would leave a flat map. The strip says so then,
   * and by itself for the maps of its own story.
   */
  @property({ type: Boolean, reflect: true }) bent = false;

  readonly #drawn = keepLast((flows: readonly FlowFeature[], time: TimeWindow | null) =>
    flows.filter((flow) => !isPossibleOnly(flow, time)),
  );
  readonly #ways = keepLast(waysShown);
  #full: FullLegend | undefined;

  /** What a whole legend is made of comes only where one is wanted, and before the update that shows it. */
  // biome-ignore lint/suspicious/noConfusingVoidType: Lit's own signature; at once where there is nothing to wait for.
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.form === 'strip' || this.#full ? super.scheduleUpdate() : this.#updateWhole();
  }

  async #updateWhole(): Promise<void> {
    try {
      const parts = await import('./full-legend.ts');
      this.#full ??= new parts.FullLegend(this);
    } catch (error) {
      console.warn('dispatch-legend: its parts could not be loaded:', error);
    }
    await super.scheduleUpdate();
  }

  protected override render(): unknown {
    const { state, actions, messages } = this;
    const told = shownDispatch(state);
    if (!state.dispatch || !told) return aloneNote(this.story);
    const { flows } = selectFeatures(told, state);
    const drawn = this.#drawn(flows, state.time);
    const shapes = shapesIn(drawn, scaleOf(told, state, 'desk'));
    const inside =
      this.form === 'strip'
        ? strip({
            statuses: statusesIn(drawn),
            shapes,
            isBent: this.bent || state.bent,
            ways: this.#ways(drawn, told),
            state,
            messages,
            onEverySpeaker: () => actions.setFilter(filterToldBy(state.filter, undefined)),
          })
        : (this.#full?.render({
            state,
            actions,
            messages,
            file: state.dispatch,
            told,
            flows,
            shapes,
            ways: this.#ways(drawn, told),
          }) ?? nothing);
    return html`<section lang=${interfaceLanguage(state.lang)}>${inside}</section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-legend': DispatchLegend;
  }
}
