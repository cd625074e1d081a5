import { type ReactiveController, ReactiveElement } from 'lit';
import { deepActiveElement } from '../shared/deep-active-element.ts';

/**
 * Follows the reader into the details of a mark and back: when one is chosen, the details take the focus;
 * when they are closed, whatever was used to choose it gets it back.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  /** Weakly: it may be a part of a story that is not read any more, and would hold all of it. */
  #origin: WeakRef<HTMLElement | SVGElement> | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dispatch-select', this.#onSelect);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dispatch-select', this.#onSelect);
  }

  readonly #onSelect = ({ id }: { readonly id: string | null }): void => {
    if (id === null) {
      void this.#return();
      return;
    }
    // Going on from mark to mark inside the details does not change where the reader came from.
    const focused = deepActiveElement();
    if (!this.#part('.details')?.contains(holderIn(this.#host.renderRoot, focused)))
      this.#origin = focused && new WeakRef(focused);
    void this.#enter();
  };

  async #enter(): Promise<void> {
    await this.#host.updateComplete;
    // The first mark may be chosen before what tells of it has come.
    await customElements.whenDefined('dispatch-details');
    const details = this.#part('dispatch-details');
    if (!details || this.#part('.details')?.hidden) return;
    // Its own update came with ours, but is a microtask later.
    await (details instanceof ReactiveElement ? details.updateComplete : undefined);
    details.focus({ preventScroll: true });
  }

  async #return(): Promise<void> {
    await this.#host.updateComplete;
    const origin = this.#origin?.deref();
    this.#origin = null;
    if (origin?.isConnected) origin.focus({ preventScroll: true });
    else this.#part('.reading')?.focus({ preventScroll: true });
  }

  #part(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** What holds an element in a given shadow root, be it that element itself or one around its own roots. */
function holderIn(root: Node, element: Element | null): Element | null {
  let node = element;
  while (node && node.getRootNode() !== root) {
    const around = node.getRootNode();
    node = around instanceof ShadowRoot ? around.host : null;
  }
  return node;
}
