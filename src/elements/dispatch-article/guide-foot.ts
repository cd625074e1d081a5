import { html, nothing, svg } from 'lit';
import type { OpeningMessages } from '../../language/messages.ts';

export interface GuideFoot {
  readonly messages: OpeningMessages;
  /** How many paragraphs there are. */
  readonly length: number;
  /** Null: the reading has not begun, or was left. */
  readonly step: number | null;
  /** Whether the reader left it. */
  readonly strayed: boolean;
  readonly onStep: (step: number) => void;
  readonly onResume: () => void;
}

/** Back, where the reader is, and on; one button leads back to the reading who has left it. */
export function guideFoot({ messages, length, step, strayed, onStep, onResume }: GuideFoot): unknown {
  const { guide } = messages.ui;
  const isAway = step === null && strayed;
  const next = step === null ? 0 : step + 1;
  const isLast = next >= length;
  const isFirst = step === null || step === 0;
  // One button in both its roles, so that the focus on it outlives the change.
  return html`<nav class="guide" part="guide" aria-label=${guide.name}>
    ${progress(step === null ? 0 : step + 1, length)}
    <button
      type="button"
      class="button back"
      ?hidden=${isAway}
      aria-disabled=${isFirst ? 'true' : nothing}
      @click=${() => !isFirst && onStep(step - 1)}
    >
      ${guide.back}
    </button>
    <p class="place" ?hidden=${isAway}>
      ${step === null ? guide.length(length) : guide.place(step + 1, length)}
    </p>
    <button
      type="button"
      class="button next"
      aria-disabled=${isLast && !isAway ? 'true' : nothing}
      @click=${() => (isAway ? onResume() : isLast || onStep(next))}
    >
      ${isAway ? guide.resume : guide.next}
    </button>
  </nav>`;
}

/** How far the reader has come, as a line along the upper edge; the words say it too. */
function progress(done: number, length: number): unknown {
  return html`<svg class="progress" viewBox="0 0 ${length} 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${done} height="1" />`}
  </svg>`;
}
