import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { indexDispatch, isEvent, isFlow, isPlace } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { Dispatch, DispatchFeature } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { eventSign } from '../shared/event-sign.ts';
import { hueStyles } from '../shared/hue.ts';
import { StoryElement } from '../shared/story-element.ts';
import { claimList } from './claim-list.ts';
import type { DetailsView } from './details-view.ts';
import { detailsStyles } from './dispatch-details.styles.ts';
import { eventFacts } from './event-details.ts';
import { flowFacts, flowKind } from './flow-details.ts';
import { placeFacts } from './place-details.ts';

/**
 * The selected mark: what it is, how sure it is, and who says what of it. Nothing selected, nothing shown
 * but what the page puts inside.
 *
 * @element dispatch-details
 * @slot - what stands there while nothing is selected
 * @csspart title - the name of the mark
 */
export class DispatchDetails extends StoryElement {
  static override styles = [baseStyles, hueStyles, detailsStyles];

  protected override render(): unknown {
    const { dispatch, selected } = this.state;
    const feature = dispatch && selected !== null ? indexDispatch(dispatch).feature(selected) : undefined;
    return dispatch && feature
      ? this.#details(dispatch, feature)
      : html`<slot>${dispatch ? nothing : aloneNote(this.story)}</slot>`;
  }

  /** Puts the focus on the name of the mark, for those who came by keyboard. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  #details(dispatch: Dispatch, feature: DispatchFeature): TemplateResult {
    const { lang } = this.state;
    const spoken = interfaceLanguage(lang);
    const { messages, state } = this;
    const view: DetailsView = { dispatch, index: indexDispatch(dispatch), state, lang, spoken, messages };
    const name = nameOf(feature.properties, lang, dispatch.lang);
    return html`<article
      lang=${spoken}
      aria-labelledby="name"
      @click=${this.#onClick}
      @pointerover=${this.#onPoint}
      @focusin=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @focusout=${this.#onLeave}
    >
      <p class="bar"><button class="link" @click=${() => this.actions.select(null)}>${messages.ui.details.back}</button></p>
      <p class="kind">${kindOf(feature, view)}</p>
      <h2 id="name" part="title" tabindex="-1" lang=${name.lang}>${name.text}</h2>
      ${factsOf(feature, view)}
      ${isPlace(feature) ? nothing : claimList(feature, view, () => this.actions.setTime(null))}
    </article>`;
  }

  #onClick(event: Event): void {
    const id = featureAt(event);
    if (id !== null) this.actions.select(id);
  }

  #onPoint(event: Event): void {
    this.actions.hover(featureAt(event));
  }

  #onLeave(): void {
    this.actions.hover(null);
  }
}

function kindOf(feature: DispatchFeature, view: DetailsView): unknown {
  const { words } = view.messages;
  if (isFlow(feature)) return flowKind(feature, view);
  if (isEvent(feature)) return html`${eventSign()} <span>${words.eventType[feature.properties.type]}</span>`;
  return html`<span>${words.placeType[feature.properties.type ?? 'other']}</span>`;
}

function factsOf(feature: DispatchFeature, view: DetailsView): unknown {
  if (isFlow(feature)) return flowFacts(feature, view);
  return isEvent(feature) ? eventFacts(feature, view) : placeFacts(feature, view);
}

/** The mark of the button at which something happened. */
function featureAt({ target }: Event): string | null {
  const button = target instanceof Element ? target.closest('[data-feature]') : null;
  return button?.getAttribute('data-feature') ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'dispatch-details': DispatchDetails;
  }
}
