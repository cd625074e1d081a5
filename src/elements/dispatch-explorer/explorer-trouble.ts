import { html, nothing } from 'lit';
import type { ShellMessages } from '../../language/en/shell.ts';
import type { LoadError } from '../shared/story-context.ts';

export interface ExplorerTrouble {
  readonly error: LoadError;
  readonly messages: ShellMessages;
  /** Last part of the address asked for; empty where there is none. */
  readonly file: string;
  /** True where the page has put the story as plain HTML into the element. */
  readonly hasPreview: boolean;
  /** All that is wrong with the file, once the words for it are there. */
  readonly report: unknown;
  readonly onRetry: () => void;
}

/** What happened, what was expected and found, and the next step. */
export function explorerTrouble(trouble: ExplorerTrouble): unknown {
  const { error, messages, file, hasPreview, report, onRetry } = trouble;
  const { states } = messages.ui;
  const { code, message, expected, found, canRetry } = error;
  return html`<section class="trouble">
    ${
      expected && found
        ? html`<dl>
          <dt>${states.expected}</dt>
          <dd>${expected}</dd>
          <dt>${states.found(file)}</dt>
          <dd>${found}</dd>
        </dl>`
        : nothing
    }
    <h1>${states.failed[code]}</h1>
    <p>${message}</p>
    ${hasPreview ? html`<p>${states.preview}</p>` : nothing}
    ${
      canRetry
        ? html`<button type="button" class="button" @click=${onRetry}>${states.retry}</button>`
        : nothing
    }
    <slot name="trouble"></slot>
    ${report}
  </section>`;
}
