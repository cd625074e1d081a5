import { html } from 'lit';
import { touchAct } from './touch-act.ts';

/**
 * The left and the right third of a picture, where a finger goes back or on. They are there for fingers only, and
 * say nothing to those who hear the page: the buttons do the same.
 */
export class TouchSteps {
  readonly #onAct: (act: 'next' | 'back') => void;
  #from: PointerEvent | null = null;

  constructor(onAct: (act: 'next' | 'back') => void) {
    this.#onAct = onAct;
  }

  edges(): unknown {
    return (['left', 'right'] as const).map(
      (third) => html`<div
        class="edge edge-${third}"
        aria-hidden="true"
        @pointerdown=${(event: PointerEvent) => {
          // A finger that went down here is heard here, wherever it goes up.
          this.#from = event;
        }}
        @pointerup=${(event: PointerEvent) => this.#up(event, third)}
        @pointercancel=${() => {
          this.#from = null;
        }}
      ></div>`,
    );
  }

  #up(event: PointerEvent, third: 'left' | 'right'): void {
    const from = this.#from;
    this.#from = null;
    if (!from || from.pointerId !== event.pointerId) return;
    const act = touchAct(from, event, third);
    if (act) this.#onAct(act);
  }
}
