import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { OpeningMessages } from '../../language/messages.ts';
import type { Scene, SceneFlow } from '../../scene/types.ts';
import { type PictureSize, strandPicture } from '../shared/strand-picture.ts';

export { chooserStyles } from './flow-chooser.styles.ts';

export interface FlowChooserOptions {
  readonly onSelect: (id: string | null) => void;
  readonly onHover: (id: string | null) => void;
}

interface Choice {
  /** Feature ids, the likeliest first. */
  readonly ids: readonly string[];
  /** In the frame, CSS px. */
  readonly at: readonly [number, number];
}

const SAMPLE: PictureSize = { width: 46, height: 20, medium: 'desk' };
/** Between the point and the list, and between the list and the frame, CSS px. */
const AIR = { point: 10, frame: 8 } as const;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The list from which the reader chooses where one click could mean several flows. It takes the focus, lights
 * up the flow that is pointed at, and goes away with Escape, with a choice, or when the reader turns elsewhere.
 */
export class FlowChooser implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: FlowChooserOptions;
  #choice: Choice | null = null;
  /** True until the list that was asked for has been placed. */
  #isNew = false;

  constructor(host: ReactiveElement, options: FlowChooserOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  open(ids: readonly string[], at: readonly [number, number]): void {
    this.#choice = { ids, at };
    this.#isNew = true;
    this.#host.requestUpdate();
  }

  close(): void {
    if (!this.#choice) return;
    this.#choice = null;
    this.#host.requestUpdate();
  }

  /** The list, of those flows that are still in the picture; nothing where there is no choice. */
  render(scene: Scene | null, { ui }: OpeningMessages): unknown {
    const flows = this.#choice ? flowsOf(scene, this.#choice.ids) : [];
    if (flows.length === 0) {
      this.#choice = null;
      return nothing;
    }
    return html`<div
      class="chooser"
      role="dialog"
      aria-labelledby="chooser-title"
      @keydown=${this.#onKey}
      @focusout=${this.#onFocusOut}
      @pointerleave=${this.#onLeave}
    >
      <div class="chooser-head">
        <h2 id="chooser-title">${ui.flows.choose(flows.length)}</h2>
        <button type="button" class="chooser-close" aria-label=${ui.flows.close} @click=${this.#dismiss}>×</button>
      </div>
      <ul>
        ${flows.map((flow) => html`<li>${this.#item(flow)}</li>`)}
      </ul>
    </div>`;
  }

  hostUpdated(): void {
    if (!this.#isNew || !this.#choice) return;
    const list = this.#part('.chooser');
    if (!list) return;
    this.#isNew = false;
    placeBeside(list, this.#choice.at);
    this.#items()[0]?.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.#choice = null;
  }

  #item({ id, label, shape, status, hue, state }: SceneFlow): unknown {
    const { name, amount } = label;
    return html`<button
      type="button"
      class="chooser-item"
      data-feature=${id}
      aria-current=${state === 'selected' ? 'true' : nothing}
      @click=${() => this.#select(id)}
      @focus=${() => this.#options.onHover(id)}
      @pointerenter=${() => this.#options.onHover(id)}
    >
      ${strandPicture({ shape, status, hue }, SAMPLE)}
      <span lang=${name.lang}>${name.text}</span>
      ${amount ? html`<span class="chooser-amount" lang=${amount.lang}>${amount.text}</span>` : nothing}
    </button>`;
  }

  #select(id: string): void {
    this.#dismiss();
    this.#options.onSelect(id);
  }

  /** Closes the list and gives the focus back to the picture it lay on. */
  readonly #dismiss = (): void => {
    this.close();
    this.#options.onHover(null);
    this.#part('.live[data-drawn] canvas, .still [tabindex="0"]')?.focus({ preventScroll: true });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === 'Escape') this.#dismiss();
    else if (step !== undefined) this.#step(step);
    else return;
    event.preventDefault();
  };

  readonly #onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const goesElsewhere = relatedTarget instanceof Node && currentTarget instanceof Node;
    if (goesElsewhere && !currentTarget.contains(relatedTarget)) this.close();
  };

  readonly #onLeave = (): void => this.#options.onHover(null);

  #step(by: number): void {
    const items = this.#items();
    const at = items.findIndex((item) => item.matches(':focus'));
    items[(at + by + items.length) % items.length]?.focus();
  }

  #items(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chooser-item')];
  }

  #part(selector: string): HTMLElement | SVGElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement | SVGElement>(selector);
  }
}

/** The flows of these ids in their order; a flow may have several lines, its own comes first. */
function flowsOf(scene: Scene | null, ids: readonly string[]): readonly SceneFlow[] {
  return ids.flatMap((id) => scene?.flows.find((flow) => flow.id === id) ?? []);
}

/** Puts the list beside a point of the frame, on the side where there is room. */
export function placeBeside(list: HTMLElement | SVGElement, [x, y]: readonly [number, number]): void {
  const frame = list.parentElement;
  if (!frame || !(list instanceof HTMLElement)) return;
  const { offsetWidth: width, offsetHeight: height } = list;
  const right = x + AIR.point;
  const left = right + width <= frame.clientWidth - AIR.frame ? right : x - AIR.point - width;
  const clamp = (value: number, most: number) => Math.max(AIR.frame, Math.min(value, most - AIR.frame));
  list.style.left = `${clamp(left, frame.clientWidth - width)}px`;
  list.style.top = `${clamp(y - AIR.point, frame.clientHeight - height)}px`;
}
