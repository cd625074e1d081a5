import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { interfaceLanguage } from '../../language/catalogue.ts';
import { indexDispatch, isClaimed, isEvent, isFlow } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import type { ClaimedFeature, Dispatch, DispatchFeature } from '../../model/types.ts';
import { aloneNote } from '../shared/alone-note.ts';
import { baseStyles } from '../shared/base-styles.ts';
import { eventSign } from '../shared/event-sign.ts';
import { hueStyles } from '../shared/hue.ts';
import { copyText, markLink } from '../shared/mark-link.ts';
import { PartElement } from '../shared/part-element.ts';
import { actorDetails } from './actor-details.ts';
import { ActorFocus } from './actor-focus.ts';
import { chartStyles } from './chart.styles.ts';
import { claimList } from './claim-list.ts';
import { contradictionSection } from './contradiction-section.ts';
import { type CopyOutcome, copyLink } from './copy-link.ts';
import type { DetailsView, TimesLine } from './details-view.ts';
import { detailsStyles } from './dispatch-details.styles.ts';
import { eventFacts } from './event-details.ts';
import { figureSection } from './figure-section.ts';
import { flowFacts, flowKind } from './flow-details.ts';
import { placeFacts } from './place-details.ts';
import { stepBar } from './step-bar.ts';

/**
 * The selected mark: what it is, how sure it is, who says what of it, which numbers are given, and who contradicts
 * whom; or, when one was opened, the card of an actor. Nothing selected, nothing shown but what the page puts
 * inside.
 *
 * @element dispatch-details
 * @slot - what stands there while nothing is selected
 * @csspart title - the name of the mark or actor
 */
export class DispatchDetails extends PartElement {
  static override styles = [baseStyles, hueStyles, detailsStyles, chartStyles];

  readonly #focus = new ActorFocus(this);
  #mark: string | null = null;

  @state() private timesLine: TimesLine | null = null;
  @state() private showsAll = false;
  @state() private copied: CopyOutcome = null;

  protected override willUpdate(): void {
    const { selected } = this.state;
    if (selected === this.#mark) return;
    this.#mark = selected;
    this.showsAll = false;
    this.copied = null;
  }

  protected override render(): unknown {
    const { dispatch, selected, actor, time, filter, lang } = this.state;
    const { timesLine, showsAll, copied } = this;
    const content = dispatch && this.#content(dispatch);
    if (!content) return html`<slot>${dispatch ? nothing : aloneNote(this.story)}</slot>`;
    // While a reader only points, all of it stays as it is.
    const shown = [dispatch, selected, actor, time, filter, lang, this.messages, timesLine, showsAll, copied];
    return html`<article
      lang=${interfaceLanguage(lang)}
      aria-labelledby="name"
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @pointerover=${this.#onPoint}
      @focusin=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @focusout=${this.#onLeave}
    >
      ${guard(shown, content)}
    </article>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { actor, selected } = this.state;
    this.#focus.follow(actor, selected);
  }

  /** Puts the focus on the name of the mark, for those who came by keyboard; who goes from mark to mark keeps it. */
  override focus(options?: FocusOptions): void {
    if (this.shadowRoot?.activeElement?.matches('.step')) return;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  /** What there is to show; null for nothing. */
  #content(dispatch: Dispatch): (() => unknown) | null {
    const { selected, actor: actorId } = this.state;
    const index = indexDispatch(dispatch);
    const actor = actorId === null ? undefined : index.actor(actorId);
    if (actorId !== null && actor) return () => actorDetails(actorId, actor, this.#view(dispatch));
    const feature = selected === null ? undefined : index.feature(selected);
    return feature ? () => this.#details(feature, this.#view(dispatch)) : null;
  }

  #view(dispatch: Dispatch): DetailsView {
    const { messages, state, timesLine, showsAll } = this;
    const { lang } = state;
    return {
      dispatch,
      index: indexDispatch(dispatch),
      state,
      lang,
      spoken: interfaceLanguage(lang),
      messages,
      timesLine,
      showsAll,
    };
  }

  #details(feature: DispatchFeature, view: DetailsView): TemplateResult {
    const name = nameOf(feature.properties, view.lang, view.dispatch.lang);
    if (isClaimed(feature) && !this.timesLine) void this.#fetchTimes(feature, view);
    return html`${stepBar(feature, view)}
      <p class="kind">${kindOf(feature, view)}</p>
      <h2 id="name" part="title" tabindex="-1" lang=${name.lang} dir="auto">${name.text}</h2>
      ${factsOf(feature, view)}
      ${
        isClaimed(feature)
          ? html`${figureSection(feature, view)} ${contradictionSection(feature, view)} ${claimList(feature, view)}`
          : nothing
      }
      ${copyLink(feature, view, this.copied)}`;
  }

  /** The details can do without; who is offline gets no times, and everything else. */
  async #fetchTimes(feature: ClaimedFeature, view: DetailsView): Promise<void> {
    try {
      const { hasLocalTimes, loadTimesLine } = await import('./local-times.ts');
      if (hasLocalTimes(feature, view)) this.timesLine = await loadTimesLine();
    } catch (error) {
      console.warn('dispatch-details: the time zones could not be loaded:', error);
    }
  }

  readonly #onClick = (event: Event): void => {
    const { actions } = this;
    const button = buttonAt(event);
    const { feature, actor, step, jump } = button?.dataset ?? {};
    if (!button) return;
    if (actor !== undefined) this.#openActor(actor, button);
    else if (step !== undefined) this.#step(step);
    else if (jump !== undefined) void this.#jump(jump);
    else if (feature !== undefined) actions.select(feature);
    else if (button.matches('[data-back]')) actions.select(null);
    else if (button.matches('[data-close]')) actions.openActor(null);
    else if (button.matches('[data-later]')) actions.setTime(null);
    else if (button.matches('[data-all]')) void this.#showAll();
    else if (button.matches('[data-copy]')) void this.#copy();
  };

  /** The arrow keys go from mark to mark too, while the focus is on one of the buttons that do. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const isForward = event.key === 'ArrowRight';
    if (!isForward && event.key !== 'ArrowLeft') return;
    if (!(event.target instanceof Element) || !event.target.matches('.step')) return;
    const button = [...this.renderRoot.querySelectorAll<HTMLElement>('.step')].at(isForward ? 1 : 0);
    event.preventDefault();
    button?.focus();
    button?.click();
  };

  readonly #onPoint = (event: Event): void => {
    this.actions.hover(featureAt(event));
  };

  readonly #onLeave = (): void => {
    this.actions.hover(null);
  };

  #openActor(id: string, button: HTMLElement): void {
    this.#focus.openFrom(id, button);
    this.actions.openActor(id);
  }

  #step(id: string): void {
    if (id !== '') this.actions.select(id);
  }

  async #jump(claim: string): Promise<void> {
    if (!this.#claim(claim)) this.showsAll = true;
    await this.updateComplete;
    this.#claim(claim)?.focus();
  }

  /** The focus goes to the first claim that was not there before. */
  async #showAll(): Promise<void> {
    const known = new Set(this.#claims().map(({ id }) => id));
    this.showsAll = true;
    await this.updateComplete;
    this.#claims()
      .find(({ id }) => !known.has(id))
      ?.focus();
  }

  async #copy(): Promise<void> {
    const { selected } = this.state;
    if (selected === null) return;
    this.copied = null;
    const isCopied = await copyText(markLink(selected));
    this.copied = isCopied ? 'copied' : 'by-hand';
  }

  #claims(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.claim')];
  }

  #claim(id: string): HTMLElement | undefined {
    return this.#claims().find(({ dataset }) => dataset.claim === id);
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

function buttonAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest('button') : null;
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
