import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Messages } from '../../language/messages.ts';
import type { Dispatch } from '../../model/types.ts';

/** Words, formats and what writes them are fetched when they are asked for. */
type Formats = typeof import('./format-list.ts');

/** The section of files for other programs: one button, and behind it all formats. */
export class TakeAlong implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #formats: Formats | null = null;
  #isOpen = false;
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#said = '';
  }

  section(dispatch: Dispatch, lang: string, words: Messages['ui']['share']): unknown {
    return html`<section>
      <h3>${words.take}</h3>
      <p>${words.takeNote}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-do="formats"
          aria-expanded=${String(this.#isOpen)}
          @click=${() => void this.#toggle(words.formatsFailed)}
        >
          ${words.formats}
        </button>
      </div>
      ${this.#isOpen ? this.#formats?.formatList(dispatch, lang, (text) => this.#say(text)) : nothing}
      <p class="status" role="status">${this.#said}</p>
    </section>`;
  }

  async #toggle(failed: string): Promise<void> {
    try {
      this.#formats ??= await import('./format-list.ts');
      this.#isOpen = !this.#isOpen;
      this.#say('');
    } catch (error) {
      console.warn('dispatch-share: the formats could not be loaded:', error);
      this.#say(failed);
    }
  }

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }
}
