import { html, nothing, render } from 'lit';
import { whenPainted } from '../elements/shared/when-painted.ts';
import { type ImportMessages, importMessagesFor } from '../language/import.ts';
import { libraryMessagesFor } from '../language/library.ts';
import { shellMessagesFor } from '../language/shell.ts';
import { decodeFile, MOST_BYTES } from '../model/import/decode-file.ts';
import { countSentences, groupIssues, type IssueGroup } from '../model/import/describe-import.ts';
import { fileKind, importFlows } from '../model/import/import-flows.ts';
import type { ImportResult, ImportText } from '../model/import/types.ts';
import { LIMITS } from '../model/limits.ts';
import { dispatchAddress } from './dispatch-address.ts';
import type { OwnFile } from './own-file.ts';
import './import-panel.css';

/**
 * Flows that the page shows as strands with names, details and a table; more are drawn as columns, which takes
 * the map no longer and leaves nothing to read anyway.
 */
const MOST_STRANDS = 500;

/** Sentences of one kind that are shown; the rest is counted. */
const MOST_OF_A_KIND = 5;

/** A file that is no text, and the sentence's rule; or too many files at once. */
type Trouble =
  | { readonly kind: 'file'; readonly name: string; readonly rule: keyof ImportMessages['rules'] }
  | { readonly kind: 'count'; readonly count: number }
  /** A dispatch beside another file. */
  | { readonly kind: 'stories' }
  | { readonly kind: 'address'; readonly address: string };

type State =
  | { readonly kind: 'ask'; readonly troubles: readonly Trouble[] }
  | { readonly kind: 'reading' }
  | { readonly kind: 'report'; readonly result: ImportResult };

const ASK: State = { kind: 'ask', troubles: [] };

/** The dialog that takes two files, and says what became of their rows. */
export class ImportPanel {
  readonly #dialog = document.createElement('dialog');
  readonly #onImport: (own: OwnFile) => void;
  #lang: string;
  #state: State = ASK;
  /** The first of two files that came one by one. */
  #waiting: ImportText | null = null;
  #isDraggedOver = false;
  /** Opened by files that hang over the page, so that it closes when they leave. */
  #isOpenedByDrag = false;

  constructor(into: HTMLElement, lang: string, onImport: (own: OwnFile) => void) {
    this.#lang = lang;
    this.#onImport = onImport;
    this.#dialog.className = 'import-panel';
    this.#dialog.setAttribute('aria-labelledby', 'import-panel-title');
    this.#dialog.addEventListener('close', () => {
      if (this.#state.kind !== 'reading') this.#state = ASK;
      this.#waiting = null;
    });
    into.append(this.#dialog);
  }

  open(): void {
    this.#isOpenedByDrag = false;
    this.#show();
  }

  showLanguage(lang: string): void {
    this.#lang = lang;
    this.#render();
  }

  dragOver(): void {
    if (!this.#dialog.open) this.#isOpenedByDrag = true;
    this.#isDraggedOver = true;
    if (this.#state.kind === 'report') this.#state = ASK;
    this.#show();
  }

  dragAway(): void {
    this.#isDraggedOver = false;
    if (this.#isOpenedByDrag) this.#dialog.close();
    else this.#render();
  }

  /** Reads one file or two; the first of a pair may come alone. */
  async take(files: readonly File[]): Promise<void> {
    this.#isDraggedOver = false;
    this.#isOpenedByDrag = false;
    const count = files.length + (this.#waiting ? 1 : 0);
    if (files.length === 0) return this.#render();
    if (count > 2) return this.#ask([{ kind: 'count', count }]);
    this.#state = { kind: 'reading' };
    this.#show();
    await whenPainted();
    const read = await Promise.all(files.map(readFile));
    const troubles = read.flatMap((file) => ('rule' in file ? [file] : []));
    const texts = read.flatMap((file) => ('rule' in file ? [] : [file]));
    if (troubles.length > 0) return this.#ask(troubles);
    const story = texts.find(({ name, text }) => isStory(name, text));
    if (story && count > 1) return this.#ask([{ kind: 'stories' }]);
    if (story) return this.#openStory(story);
    const [first, second] = this.#waiting ? [this.#waiting, ...texts] : texts;
    if (!first || !second) {
      this.#waiting = first ?? null;
      return this.#ask([]);
    }
    this.#waiting = null;
    // Dropped or chosen together, two files have no order that anybody meant.
    const [places, flows] = fileKind(first.text) === 'flows' ? [second, first] : [first, second];
    const result = importFlows(places, flows, { lang: this.#lang }, { ...LIMITS, flows: MOST_STRANDS });
    this.#state = { kind: 'report', result };
    this.#show();
    this.#dialog.querySelector<HTMLElement>('h2')?.focus();
    if (result.kind !== 'failed') this.#onImport(result);
  }

  /** What was decoded is handed on: a file may have come in another encoding than stories are read in. */
  #openStory({ name, text }: ImportText): void {
    this.#state = ASK;
    this.#dialog.close();
    this.#onImport({ kind: 'file', file: new File([text], name) });
  }

  #ask(troubles: readonly Trouble[]): void {
    this.#state = { kind: 'ask', troubles };
    this.#show();
  }

  #show(): void {
    this.#render();
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #render(): void {
    const { page } = importMessagesFor(this.#lang);
    const { title, body } = this.#content(page);
    render(
      html`<header>
          <h2 id="import-panel-title" tabindex="-1">${title}</h2>
          <button
            type="button"
            class="close"
            aria-label=${page.close}
            @click=${() => this.#dialog.close()}
          >
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <path d="M1 1l12 12M13 1L1 13" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        </header>
        <div
          class="body"
          role="group"
          aria-labelledby="import-panel-title"
          tabindex=${this.#state.kind === 'report' ? '0' : nothing}
        >${body}</div>`,
      this.#dialog,
    );
  }

  #content(page: ImportMessages['page']): { readonly title: string; readonly body: unknown } {
    const state = this.#state;
    switch (state.kind) {
      case 'ask':
        return { title: page.title, body: this.#askView(page, state.troubles) };
      case 'reading':
        return { title: page.title, body: html`<p role="status">${page.reading} …</p>` };
      case 'report':
        return {
          title: state.result.kind === 'failed' ? page.failed : page.read,
          body: this.#reportView(page, state.result),
        };
    }
  }

  #askView(page: ImportMessages['page'], troubles: readonly Trouble[]): unknown {
    return html`<div class="zone" ?data-over=${this.#isDraggedOver}>
        <p class="lead">${libraryMessagesFor(this.#lang).openStory}</p>
        ${this.#chooser(page)} ${this.#addressForm()}
        <p class="tables">${page.drop} ${page.dropHint}</p>
      </div>
      <div role="status">
        ${this.#waiting ? html`<p>${waitingSentence(page, this.#waiting)}</p>` : nothing}
        ${troubles.map((trouble) => html`<p>${troubleSentence(trouble, this.#lang)}</p>`)}
      </div>`;
  }

  /** An address is opened by the page itself, as a link to it would. */
  #addressForm(): unknown {
    const words = libraryMessagesFor(this.#lang);
    return html`<form class="address" @submit=${(event: SubmitEvent) => this.#openAddress(event)}>
      <p>${words.fromAddress}</p>
      <input
        type="url"
        name="d"
        required
        placeholder="https://"
        aria-label=${words.address}
        autocomplete="off"
      />
      <button type="submit" class="choose">${words.go}</button>
    </form>`;
  }

  #openAddress(event: SubmitEvent): void {
    event.preventDefault();
    const wanted = this.#dialog.querySelector<HTMLInputElement>('form input')?.value ?? '';
    const page = new URL(document.documentElement.dataset.root ?? './', location.href);
    // What the page would refuse is said here, where it can be mended.
    if (dispatchAddress(wanted, page.href) === null) {
      this.#ask([{ kind: 'address', address: wanted }]);
      return;
    }
    page.search = new URLSearchParams({ d: wanted, lang: this.#lang }).toString();
    location.assign(page);
  }

  #reportView(page: ImportMessages['page'], result: ImportResult): unknown {
    const { report } = importMessagesFor(this.#lang);
    const groups = groupIssues(result, this.#lang, MOST_OF_A_KIND);
    const isFailed = result.kind === 'failed';
    // Where nothing can be shown, why stands above all else.
    const whole = isFailed ? groups.filter(({ skips }) => !skips) : [];
    const rest = isFailed ? [] : groups.filter(({ skips }) => !skips);
    return html`${groupList(whole, report.more)}
      ${result.kind === 'columns' ? html`<p>${page.columns(result.columns.from.length)}</p>` : nothing}
      ${countSentences(result, this.#lang).map((sentence) => html`<p>${sentence}</p>`)}
      ${section(
        report.leftOut,
        groups.filter(({ skips }) => skips),
        report.more,
      )}
      ${section(report.notes, rest, report.more)}
      ${isFailed ? this.#chooser(page) : nothing}`;
  }

  #chooser(page: ImportMessages['page']): unknown {
    return html`<button
        type="button"
        class="choose"
        autofocus
        @click=${() => this.#dialog.querySelector<HTMLInputElement>('input[type="file"]')?.click()}
      >${page.choose}</button><input
        type="file"
        multiple
        hidden
        accept=".geojson,.json,.csv,.tsv,.txt,application/geo+json,application/json,text/csv,text/tab-separated-values,text/plain"
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return;
          const files = [...(target.files ?? [])];
          // So that the same files can be chosen again once they are mended.
          target.value = '';
          void this.take(files);
        }}
      />`;
  }
}

async function readFile(file: File): Promise<ImportText | Extract<Trouble, { readonly kind: 'file' }>> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { kind: 'file', name, rule: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: 'file', name, rule: 'unreadable' };
  const decoded = decodeFile(new Uint8Array(bytes));
  return 'text' in decoded ? { name, text: decoded.text } : { kind: 'file', name, rule: decoded.failure };
}

/** The content decides; the name only where the content is neither JSON nor a table with a first line. */
function isStory(name: string, text: string): boolean {
  return /^\s*[{[]/.test(text) || (/\.(geo)?json$/i.test(name) && fileKind(text) === null);
}

function section(heading: string, groups: readonly IssueGroup[], more: (count: number) => string): unknown {
  return groups.length === 0 ? nothing : html`<h3>${heading}</h3>${groupList(groups, more)}`;
}

function groupList(groups: readonly IssueGroup[], more: (count: number) => string): unknown {
  if (groups.length === 0) return nothing;
  return html`<ul>${groups.map(
    (group) =>
      html`${group.sentences.map((sentence) => html`<li>${sentence}</li>`)}${
        group.more > 0 ? html`<li class="more">… ${more(group.more)}</li>` : nothing
      }`,
  )}</ul>`;
}

function waitingSentence(page: ImportMessages['page'], { name, text }: ImportText): string {
  const kind = fileKind(text);
  if (kind === 'locations') return page.waitingForFlows(name);
  return kind === 'flows' ? page.waitingForLocations(name) : page.waitingForOther(name);
}

function troubleSentence(trouble: Trouble, lang: string): string {
  if (trouble.kind === 'stories') return libraryMessagesFor(lang).oneStory;
  if (trouble.kind === 'address') return shellMessagesFor(lang).app.refusedAddress(trouble.address);
  const { page, rules, sentence } = importMessagesFor(lang);
  if (trouble.kind === 'count') return page.tooMany(trouble.count);
  return sentence(trouble.name, null, rules[trouble.rule]({ column: '', found: '', expected: '' }));
}
