import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { isolated } from '../../language/format.ts';
import {
  addParagraph,
  type DraftParagraph,
  setParagraph,
  type TextSpan,
  textOf,
  tie,
  untie,
} from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { entries, nameOf, nameOfEntry } from './names.ts';

type MarkSpan = Extract<TextSpan, { readonly kind: 'mark' }>;

/** Where in the text the writer is: in a paragraph, with these characters selected. */
interface Caret {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const SHORT = 40;

/**
 * The text, a field per paragraph. Words that are selected in it can be tied to a mark; a line under tied words shows
 * through the field from behind.
 */
export class Paragraphs implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #desk: Desk;
  #lang: string | null = null;
  #caret: Caret | null = null;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    desk: Desk,
  ) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The language that is written: that of the page, where the story has it. */
  get lang(): string {
    return this.#lang ?? this.#desk.nameLang;
  }

  showLanguage(lang: string | null): void {
    this.#lang = lang;
    this.#caret = null;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const { paragraphs } = textOf(this.#desk.draft, this.lang);
    const next: DraftParagraph = { index: paragraphs.length, plain: '', offset: 0, spans: [] };
    return html`<div class="paragraphs">${[...paragraphs, next].map((paragraph) => this.#paragraph(paragraph))}</div>`;
  }

  #paragraph({ index, plain, spans }: DraftParagraph): TemplateResult {
    const { words } = this.#desk;
    const isHere = this.#caret?.paragraph === index;
    const id = `paragraph-${index}`;
    return html`<div class="paragraph">
      <label for=${id} class="unseen">${words.text.paragraph(index + 1)}</label>
      <span class="number" aria-hidden="true">${index + 1}</span>
      <div class="grow">
        <div class="behind" aria-hidden="true">${behind(plain, spans)}</div>
        <textarea
          id=${id}
          rows="1"
          lang=${this.lang}
          placeholder=${plain === '' ? words.add.paragraph : nothing}
          aria-describedby=${isHere ? 'tie-line' : nothing}
          .value=${live(plain)}
          @input=${(event: Event) => this.#type(event, index)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, index, plain)}
          @focus=${(event: Event) => this.#look(event, index)}
          @select=${(event: Event) => this.#look(event, index)}
          @keyup=${(event: Event) => this.#look(event, index)}
          @pointerup=${(event: Event) => this.#look(event, index)}
          @change=${() => this.#desk.rest()}
        ></textarea>
      </div>
      ${isHere && plain !== '' ? this.#tieLine(index, plain, spans) : nothing}
    </div>`;
  }

  /** Beneath the paragraph in which somebody is: what the selected words are tied to, and can be. */
  #tieLine(index: number, plain: string, spans: readonly TextSpan[]): TemplateResult {
    const desk = this.#desk;
    const words = desk.words.text;
    const { start = 0, end = 0 } = this.#caret ?? {};
    const selected = plain.slice(start, end).trim();
    const span = spans.find(
      (one): one is MarkSpan =>
        one.kind === 'mark' && one.start <= start && end <= one.end && start < one.end,
    );
    if (span && (selected === '' || (span.start === start && span.end === end))) {
      const tiedWords = plain.slice(span.start, span.end);
      return html`<p class="tie" id="tie-line">
        <span>${words.tied(short(tiedWords), this.#nameOfMark(span.id))}</span>
        <button
          type="button"
          class="link"
          @click=${() => desk.edit((draft) => untie(draft, this.lang, index, span.start, span.end))}
        >${words.untie}</button>
      </p>`;
    }
    if (selected === '') return html`<p class="tie hint" id="tie-line">${words.tieNothing}</p>`;
    const take = ({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement) || target.value === '') return;
      const { value } = target;
      target.value = '';
      desk.edit((draft) => tie(draft, this.lang, index, start, end, value));
      this.#focus(index, end);
    };
    return html`<p class="tie" id="tie-line">
      <label for="tie-to">${words.tieWords(short(selected))}</label>
      <span class="box"
        ><select id="tie-to" @change=${take}>
          <option value="">${desk.words.choose} …</option>
          ${(['flow', 'event', 'place'] as const).map((kind) => this.#group(kind))}</select
        ><svg class="arrow" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M0 0h10L5 6z" fill="currentColor" /></svg></span
      >
    </p>`;
  }

  #group(kind: 'flow' | 'event' | 'place'): unknown {
    const desk = this.#desk;
    const marks = entries(desk, kind);
    if (marks.length === 0) return nothing;
    return html`<optgroup label=${desk.words.tabs[`${kind}s`]}>
      ${marks.map((mark) => html`<option value=${mark.id}>${isolated(nameOf(desk, mark).text)}</option>`)}
    </optgroup>`;
  }

  #nameOfMark(id: string): string {
    const kinds = ['flow', 'event', 'place'] as const;
    const kind = kinds.find((one) => entries(this.#desk, one).some((entry) => entry.id === id));
    return kind ? nameOfEntry(this.#desk, { kind, id }).text : id;
  }

  #type({ target }: Event, index: number): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const { value, selectionStart, selectionEnd } = target;
    this.#caret = { paragraph: index, start: selectionStart, end: selectionEnd };
    const { paragraphs } = textOf(this.#desk.draft, this.lang);
    this.#desk.edit(
      (draft) =>
        index < paragraphs.length
          ? setParagraph(draft, this.lang, index, value)
          : addParagraph(draft, this.lang, index, value),
      ['text', this.lang, index],
    );
    this.#host.requestUpdate();
  }

  /** Enter ends a paragraph, as everywhere; the next is a field of its own. */
  #onKey(event: KeyboardEvent, index: number, plain: string): void {
    const { target } = event;
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      event.isComposing ||
      !(target instanceof HTMLTextAreaElement)
    )
      return;
    event.preventDefault();
    const [before, after] = [
      target.value.slice(0, target.selectionStart),
      target.value.slice(target.selectionEnd),
    ];
    if (before.trim() !== '' && after.trim() !== '') {
      this.#desk.edit((draft) => setParagraph(draft, this.lang, index, `${before}\n\n${after}`));
    }
    if (plain.trim() !== '') this.#focus(index + 1, 0);
  }

  #look({ target }: Event, index: number): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const next: Caret = { paragraph: index, start: target.selectionStart, end: target.selectionEnd };
    const same = this.#caret;
    if (same && same.paragraph === index && same.start === next.start && same.end === next.end) return;
    this.#caret = next;
    this.#host.requestUpdate();
  }

  async #focus(index: number, at: number): Promise<void> {
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector(`#paragraph-${index}`);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(at, at);
  }
}

/** The text of a paragraph once more, with a line under what is tied: it lies behind the field. */
function behind(plain: string, spans: readonly TextSpan[]): unknown {
  const marks = spans.filter((span) => span.kind === 'mark');
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(plain.slice(at, start), html`<u>${plain.slice(start, end)}</u>`);
    at = end;
  }
  // A last line without anything in it has a height too.
  return [...parts, plain.slice(at), '\u200b'];
}

function short(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()} …` : text;
}
