import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  svg,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalText } from '../../language/text.ts';
import type { Hue } from '../../scene/types.ts';

/** Something that can be chosen in a field. */
export interface ComboChoice {
  readonly label: string;
  /** Language of the label, where it is another than that of the page. */
  readonly lang?: string;
  /** What tells it from others of that name. */
  readonly note?: string;
  readonly hue?: Hue;
  /** Makes something new; stands last. */
  readonly isNew?: boolean;
  readonly pick: () => void;
}

export interface ComboField {
  /** Id of the input within the element. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The label is heard only; the placeholder is seen instead. */
  readonly isCompact?: boolean;
  /** What is chosen now; null for nothing. */
  readonly shown: LocalText | null;
  readonly hue?: Hue | undefined;
  readonly placeholder?: string;
  /** Id of what else describes the field. */
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  /** What fits the words typed; all of them for none. */
  readonly choices: (query: string) => readonly ComboChoice[];
  /** Where the field may be empty again. */
  readonly clear?: () => void;
}

const ARROW = svg`<path d="M0 0h10L5 6z" fill="currentColor" />`;

/** A field in which one chooses by typing: what is there, what can be found, or something new. One list is open at a time. */
export class Combo implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** Id of the field whose list is open. */
  #open: string | null = null;
  /** Null until somebody types: then all choices are shown. */
  #query: string | null = null;
  #active = -1;
  #says: (count: number) => string = String;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  field(field: ComboField, says: (count: number) => string): TemplateResult {
    this.#says = says;
    const isOpen = this.#open === field.id;
    const choices = isOpen ? field.choices(this.#query ?? '') : [];
    const typed = isOpen ? this.#query : null;
    const active = isOpen ? Math.min(this.#active, choices.length - 1) : -1;
    const list = `${field.id}-list`;
    const hint = field.hint ? `${field.id}-hint` : undefined;
    const describedBy = [hint, field.describedBy].filter(Boolean).join(' ');
    return html`<div class="field combo">
      <label for=${field.id} class=${field.isCompact ? 'unseen' : ''}>${field.label}</label>
      <div class="box" data-hue=${field.hue ?? nothing}>
        ${field.hue ? html`<i class="swatch" aria-hidden="true"></i>` : nothing}
        <input
          id=${field.id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${String(isOpen && choices.length > 0)}
          aria-controls=${list}
          aria-activedescendant=${active >= 0 ? `${list}-${active}` : nothing}
          aria-describedby=${describedBy || nothing}
          aria-invalid=${field.isInvalid ? 'true' : nothing}
          lang=${typed === null ? (field.shown?.lang ?? nothing) : nothing}
          placeholder=${field.placeholder ?? nothing}
          .value=${live(typed ?? field.shown?.text ?? '')}
          @click=${() => this.#show(field.id)}
          @input=${({ target }: Event) => target instanceof HTMLInputElement && this.#type(field, target.value)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, field, choices, active)}
          @blur=${() => this.#leave(field, choices)}
        />
        <svg class="arrow" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">${ARROW}</svg>
        <ul id=${list} role="listbox" aria-label=${field.label} ?hidden=${choices.length === 0}>
          ${choices.map(
            (choice, at) => html`<li
              id=${`${list}-${at}`}
              role="option"
              aria-selected=${String(at === active)}
              data-hue=${choice.hue ?? nothing}
              class=${choice.isNew ? 'new' : ''}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#pick(choice)}
            >
              ${choice.hue ? html`<i class="swatch" aria-hidden="true"></i>` : nothing}<bdi
                lang=${choice.lang ?? nothing}
                >${choice.label}</bdi
              >${choice.note ? html` <small>${choice.note}</small>` : nothing}
            </li>`,
          )}
        </ul>
        <span class="unseen" role="status">${isOpen && typed !== null ? this.#says(choices.length) : ''}</span>
      </div>
      ${hint ? html`<p class="hint" id=${hint}>${field.hint}</p>` : nothing}
    </div>`;
  }

  #show(id: string): void {
    if (this.#open === id) return;
    this.#open = id;
    this.#query = null;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#open = null;
    this.#query = null;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  #type(field: ComboField, query: string): void {
    this.#open = field.id;
    this.#query = query;
    // What fits best is taken with Enter or Tab; an empty field offers all and takes none.
    this.#active = query.trim() === '' ? -1 : 0;
    this.#host.requestUpdate();
  }

  #pick(choice: ComboChoice): void {
    this.#close();
    choice.pick();
  }

  #onKey(event: KeyboardEvent, field: ComboField, choices: readonly ComboChoice[], active: number): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (this.#open !== field.id) {
        this.#show(field.id);
        return;
      }
      const count = Math.max(1, choices.length);
      this.#active = (active + (key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + count) % count;
      this.#host.requestUpdate();
      void this.#reveal(event);
    } else if (key === 'Enter') {
      event.preventDefault();
      const choice = choices[active];
      if (choice) this.#pick(choice);
      else if (this.#query?.trim() === '') this.#empty(field);
    } else if (key === 'Tab') {
      const choice = choices[active];
      if (choice && this.#query !== null) this.#pick(choice);
    } else if (key === 'Escape' && this.#open === field.id) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  /** Whoever goes on with the mouse keeps what was typed in full, not what merely begins like it. */
  #leave(field: ComboField, choices: readonly ComboChoice[]): void {
    if (this.#open !== field.id) return;
    const query = this.#query?.trim() ?? null;
    if (query === '') {
      this.#empty(field);
      return;
    }
    const exact = choices.find(({ label }) => query !== null && fold(label) === fold(query));
    const only = choices.length === 1 && query !== null ? choices[0] : undefined;
    const choice = exact ?? only;
    if (choice) this.#pick(choice);
    else this.#close();
  }

  #empty(field: ComboField): void {
    this.#close();
    field.clear?.();
  }

  async #reveal({ target }: Event): Promise<void> {
    await this.#host.updateComplete;
    if (!(target instanceof Element)) return;
    target.parentElement?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }
}

/** Those whose label has a word that begins with what was typed; whole beginnings first. */
export function matching(choices: readonly ComboChoice[], query: string): readonly ComboChoice[] {
  const wanted = fold(query.trim());
  if (wanted === '') return choices;
  const rank = ({ label, note = '' }: ComboChoice) => {
    const text = fold(label);
    if (text.startsWith(wanted)) return 0;
    if (` ${text}`.includes(` ${wanted}`)) return 1;
    return fold(` ${note}`).includes(` ${wanted}`) ? 2 : 3;
  };
  return choices
    .map((choice) => ({ choice, at: rank(choice) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice);
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
