import type { ReactiveElement } from 'lit';
import { deepActiveElement } from '../shared/deep-active-element.ts';

/** Follows the reader into the card of an actor and back to the name that opened it. */
export class ActorFocus {
  readonly #host: ReactiveElement;
  #shown: string | null = null;
  #mark: string | null = null;
  /** What had the focus before the first card opened; weakly, as it may be a part of a story that is not read any more. */
  #origin: WeakRef<HTMLElement | SVGElement> | null = null;
  /** The name within the details that opened it, found again by its actor and claim. */
  #opener: { readonly actor: string; readonly claim: string | undefined } | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Notes that a name within the details opens a card. */
  openFrom(actor: string, button: HTMLElement): void {
    if (this.#shown === null) this.#opener = { actor, claim: claimAround(button) };
  }

  /**
   * Moves the focus after another card, or none, has been drawn.
   * @param mark the selected one; who goes on to another from a card does not go back to where the card was opened
   */
  follow(actor: string | null, mark: string | null): void {
    const [before, markBefore] = [this.#shown, this.#mark];
    this.#shown = actor;
    this.#mark = mark;
    if (actor === before) return;
    if (actor === null) {
      if (mark !== markBefore) this.#forget();
      this.#return();
      return;
    }
    if (before === null && !this.#opener) {
      const focused = deepActiveElement();
      this.#origin = focused && new WeakRef(focused);
    }
    // What is around the details may show them in the same breath.
    void this.#host.updateComplete.then(() => this.#focusName());
  }

  #forget(): void {
    this.#opener = null;
    this.#origin = null;
  }

  #return(): void {
    const opener = this.#opener;
    const origin = this.#origin?.deref();
    this.#forget();
    if (opener) {
      (this.#find(opener.actor, opener.claim) ?? this.#name())?.focus();
      return;
    }
    if (origin?.isConnected) void this.#host.updateComplete.then(() => origin.focus());
  }

  #find(actor: string, claim: string | undefined): HTMLElement | undefined {
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-actor]')];
    return buttons.find((button) => button.dataset.actor === actor && claimAround(button) === claim);
  }

  #focusName(): void {
    this.#name()?.focus({ preventScroll: true });
    // A long list may have been left far down.
    this.#host.renderRoot.querySelector('.bar')?.scrollIntoView({ block: 'nearest' });
  }

  #name(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('h2');
  }
}

function claimAround(button: HTMLElement): string | undefined {
  return button.closest<HTMLElement>('[data-claim]')?.dataset.claim;
}
