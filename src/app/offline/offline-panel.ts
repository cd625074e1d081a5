import { html, nothing, render } from 'lit';
import { describeBytes, type OfflineMessages, offlineMessagesFor } from '../../language/offline.ts';
import { pickText } from '../../language/text.ts';
import { kept, loadList, nameApp, remove, save } from './offline-device.ts';
import {
  ALL,
  bytesOf,
  choiceOf,
  filesFor,
  type OfflineList,
  type OfflineStory,
  type StoryChoice,
} from './offline-list.ts';
import '../import-panel.css';
import './offline-panel.css';

export interface OfferOptions {
  readonly lang: string;
  /** Id of the story that the page is about; null where it is about all of them. */
  readonly story: string | null;
}

type State =
  | { readonly kind: 'loading' | 'unreachable' | 'removed' }
  | { readonly kind: 'ask'; readonly list: OfflineList; readonly trouble: string | null }
  | { readonly kind: 'saving'; readonly list: OfflineList; readonly done: number; readonly all: number }
  | { readonly kind: 'saved'; readonly list: OfflineList; readonly trouble: string | null };

/** The dialog that says how much would be kept, keeps it, and takes it away again. */
export class OfflinePanel {
  readonly #dialog = document.createElement('dialog');
  readonly #options: OfferOptions;
  readonly #onChange: () => void;
  #state: State = { kind: 'loading' };
  #chosen: ReadonlySet<string> = new Set();
  #kept: StoryChoice | null = null;

  /** @param onChange called after something was kept or taken away */
  constructor(options: OfferOptions, onChange: () => void) {
    this.#options = options;
    this.#onChange = onChange;
    this.#dialog.className = 'import-panel offline-panel';
    this.#dialog.setAttribute('aria-labelledby', 'offline-panel-title');
    this.#dialog.addEventListener('close', () => this.#dialog.remove());
  }

  /** Shows the dialog, and what it is about as soon as that is known. */
  async open(): Promise<void> {
    document.body.append(this.#dialog);
    this.#render();
    this.#dialog.showModal();
    const list = await loadList();
    if (!list) return this.#show({ kind: 'unreachable' });
    this.#kept = await kept();
    this.#chosen = new Set(this.#firstChoice(list));
    this.#show({ kind: this.#kept === null ? 'ask' : 'saved', list, trouble: null });
  }

  /** What is kept, or else the story of the page, or else all. */
  #firstChoice({ stories }: OfflineList): readonly string[] {
    const all = stories.map(({ id }) => id);
    const before = this.#kept;
    if (before !== null) return before === ALL ? all : before;
    const own = all.filter((id) => id === this.#options.story);
    return own.length > 0 ? own : all;
  }

  #show(state: State): void {
    this.#state = state;
    this.#render();
  }

  async #save(list: OfflineList): Promise<void> {
    const choice = choiceOf(list, [...this.#chosen]);
    const all = bytesOf(filesFor(list, choice));
    this.#show({ kind: 'saving', list, done: 0, all });
    const result = await save(choice, ({ done }) => this.#show({ kind: 'saving', list, done, all }));
    this.#kept = await kept();
    const words = this.#words;
    const trouble = { failed: words.failed, others: words.others, used: null, saved: null }[result];
    if (trouble === null) this.#kept = choice;
    if (this.#kept !== null) nameApp();
    this.#show({ kind: this.#kept === null ? 'ask' : 'saved', list, trouble });
    this.#dialog.querySelector('h2')?.focus();
    this.#onChange();
  }

  async #remove(): Promise<void> {
    await remove();
    this.#kept = null;
    this.#show({ kind: 'removed' });
    this.#dialog.querySelector('h2')?.focus();
    this.#onChange();
  }

  get #words(): OfflineMessages {
    return offlineMessagesFor(this.#options.lang);
  }

  #render(): void {
    const words = this.#words;
    const title = this.#state.kind === 'saved' ? words.saved : words.save;
    render(
      html`<header>
          <h2 id="offline-panel-title" tabindex="-1">${title}</h2>
          <button type="button" class="close" aria-label=${words.close} @click=${() => this.#dialog.close()}>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <path d="M1 1l12 12M13 1L1 13" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        </header>
        <div class="body">${this.#body(words)}</div>`,
      this.#dialog,
    );
  }

  #body(words: OfflineMessages): unknown {
    const state = this.#state;
    switch (state.kind) {
      case 'loading':
        return html`<p role="status">…</p>`;
      case 'unreachable':
        return html`<p role="status">${words.unreachable}</p>`;
      case 'removed':
        return html`<p role="status">${words.removed}</p>`;
      case 'ask':
        return html`<p>${words.lead}</p>
          ${this.#storyList(words, state.list)}
          <p class="size">${words.size(this.#size(state.list))}</p>
          ${this.#saveButton(words.start, state.list)} ${troubleOf(state.trouble)}
          <p class="note">${words.notes[1]}</p>`;
      case 'saving':
        return this.#savingView(words, state.done, state.all);
      case 'saved':
        return this.#savedView(words, state.list, state.trouble);
    }
  }

  #savingView(words: OfflineMessages, done: number, all: number): unknown {
    const { lang } = this.#options;
    const progress = words.progress(describeBytes(done, lang), describeBytes(all, lang));
    // Read out once; the bar tells the rest to those who ask it.
    return html`<p role="status">${words.saving}</p>
      <progress max=${all} value=${done} aria-label=${words.saving} aria-valuetext=${progress}></progress>
      <p class="size">${progress}</p>`;
  }

  #savedView(words: OfflineMessages, list: OfflineList, trouble: string | null): unknown {
    const before = this.#kept ?? [];
    const isOther = list.stories.some(
      ({ id }) => this.#chosen.has(id) !== (before === ALL || before.includes(id)),
    );
    const size = describeBytes(bytesOf(filesFor(list, before)), this.#options.lang);
    return html`<p role="status">${words.savedLead(size)}</p>
      ${this.#storyList(words, list)}
      ${isOther ? html`<p class="size">${words.size(this.#size(list))}</p>${this.#saveButton(words.change, list)}` : nothing}
      ${troubleOf(trouble)}
      <ul class="notes">${words.notes.map((note) => html`<li>${note}</li>`)}</ul>
      <button type="button" class="choose" @click=${() => this.#remove()}>${words.remove}</button>`;
  }

  /** What there is to choose; of a single story, its name. */
  #storyList(words: OfflineMessages, list: OfflineList): unknown {
    const { stories } = list;
    if (stories.length < 2) return stories.map((story) => html`<p class="story">${this.#title(story)}</p>`);
    return html`<fieldset>
      <legend>${words.stories}</legend>
      ${stories.map(
        (story) => html`<label>
          <input
            type="checkbox"
            .checked=${this.#chosen.has(story.id)}
            @change=${() => this.#toggle(story.id)}
          /><span>${this.#title(story)} <small>${words.more(describeBytes(bytesOf(story.files.flatMap((place) => list.files[place] ?? [])), this.#options.lang))}</small></span>
        </label>`,
      )}
    </fieldset>`;
  }

  #toggle(id: string): void {
    const chosen = new Set(this.#chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.#chosen = chosen;
    this.#render();
  }

  #title({ id, title, lang }: OfflineStory): unknown {
    const text = pickText(title, this.#options.lang, lang);
    return html`<bdi lang=${text?.lang ?? lang}>${text?.text ?? id}</bdi>`;
  }

  #saveButton(label: string, list: OfflineList): unknown {
    return html`<button
      type="button"
      class="choose"
      ?disabled=${this.#chosen.size === 0}
      @click=${() => this.#save(list)}
    >${label}</button>`;
  }

  #size(list: OfflineList): string {
    return describeBytes(bytesOf(filesFor(list, choiceOf(list, [...this.#chosen]))), this.#options.lang);
  }
}

function troubleOf(trouble: string | null): unknown {
  return html`<p class="trouble" role="status">${trouble ?? nothing}</p>`;
}
