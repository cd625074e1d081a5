import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { allMessagesFor } from '../../language/catalogue.ts';
import type { Messages } from '../../language/messages.ts';
import { interfaceLanguage } from '../../language/shell.ts';
import { type WritingMessages, writingMessagesFor } from '../../language/writing.ts';
import { claimListOf, idsOf } from '../../writing/entries.ts';
import {
  canRedo,
  canUndo,
  change,
  type Draft,
  type DraftIssue,
  type EntryRef,
  endTyping,
  type History,
  isDirty,
  markSaved,
  type Path,
  type Proposal,
  pathKey,
  redo,
  startHistory,
  textAt,
  undo,
} from '../../writing/index.ts';
import { membersOf } from '../../writing/path.ts';
import { fieldId } from './field-id.ts';
import { Judge } from './judge.ts';
import { languagesOf } from './story-languages.ts';
import { KIND_OF_TAB, type ListTab, type Tab, tabOf } from './tabs.ts';

/** What the desk stands in: the element, whose fields can be given the focus. */
export type DeskHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What lies over the forms: the list of notes. */
type Panel = 'issues' | null;

/**
 * The draft with all that can be taken back, and where in it the writer is. Forms read from it and give it their
 * edits; every change updates the element.
 */
export class Desk implements ReactiveController {
  readonly #host: DeskHost;
  #history: History | null = null;
  #tab: Tab = 'places';
  #panel: Panel = null;
  #claim: number | null = null;
  #said = '';
  readonly #open = new Map<ListTab, string>();
  /** What the rules say of the draft. */
  readonly judge = new Judge(() => this.update());
  /** BCP 47 tag of the interface. */
  lang = 'en';
  /** Tells one opened draft from the next: the map looks at each anew. */
  opened = 0;
  /** Entries made while writing about others, with the field they were made in: there, what else is to be said is asked. */
  readonly fresh = new Set<string>();
  /** Parts of forms that are unfolded, by name. */
  readonly unfolded = new Set<string>();
  /** What stands in a field while somebody types there, where the file says it otherwise. */
  typed: { readonly id: string; readonly text: string } | null = null;

  constructor(host: DeskHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.judge.stop();
  }

  /** Begins with a draft; what was written before is gone. */
  begin(draft: Draft, tab: Tab, isSaved: boolean): void {
    this.#history = startHistory(draft, isSaved);
    this.opened += 1;
    this.#open.clear();
    this.fresh.clear();
    this.unfolded.clear();
    this.judge.begin(draft);
    this.#panel = null;
    this.#tab = tab;
    this.#claim = null;
    this.#host.requestUpdate();
  }

  /** Takes the draft away; the element asks what to begin with. */
  leave(): void {
    this.#history = null;
    this.judge.begin(null);
    this.#host.requestUpdate();
  }

  get isOpen(): boolean {
    return this.#history !== null;
  }

  /** @throws {Error} before there is one, see `isOpen` */
  get draft(): Draft {
    if (!this.#history) throw new Error('there is no draft yet');
    return this.#history.present;
  }

  get words(): WritingMessages {
    return writingMessagesFor(this.lang);
  }

  get messages(): Messages {
    return allMessagesFor(this.lang);
  }

  get spoken(): string {
    return interfaceLanguage(this.lang);
  }

  /** The language of the plain names in the file. */
  get fileLang(): string {
    return textAt(this.draft, ['lang']) || 'en';
  }

  /**
   * The language in which names are shown and written: that of the page where the story is written in it, else that of
   * the file. What is typed is so what one sees.
   */
  get nameLang(): string {
    return languagesOf(this.draft).includes(this.spoken) ? this.spoken : this.fileLang;
  }

  /** Whether the last edit was a letter in a field in which somebody still is. */
  get isTyping(): boolean {
    return this.#history?.typing != null;
  }

  get tab(): Tab {
    return this.#tab;
  }

  get panel(): Panel {
    return this.#panel;
  }

  get said(): string {
    return this.#said;
  }

  get canUndo(): boolean {
    return this.#history !== null && canUndo(this.#history);
  }

  get canRedo(): boolean {
    return this.#history !== null && canRedo(this.#history);
  }

  get isDirty(): boolean {
    return this.#history !== null && isDirty(this.#history);
  }

  /** The entry whose form is shown; null in an empty part, and in the text. */
  get entry(): EntryRef | null {
    return this.#tab === 'text' ? null : this.entryIn(this.#tab);
  }

  entryIn(tab: ListTab): EntryRef | null {
    const kind = KIND_OF_TAB[tab];
    const id = this.#open.get(tab);
    if (id !== undefined && membersOf(this.draft, { kind, id })) return { kind, id };
    const [first] = idsOf(this.draft, kind);
    return first === undefined ? null : { kind, id: first };
  }

  /** Feature id of the mark whose form is shown: the one to be chosen on the map. */
  get mark(): string | null {
    return this.#tab === 'places' || this.#tab === 'flows' || this.#tab === 'events'
      ? (this.entry?.id ?? null)
      : null;
  }

  /** Index of the claim whose form is open. */
  get claim(): number | null {
    return this.#claim;
  }

  /** Makes an edit. `typing` names the field in which somebody types: one step back takes back all of it. */
  edit(make: (draft: Draft) => Draft, typing: Path | null = null): void {
    if (!this.#history) return;
    const draft = make(this.#history.present);
    if (draft === this.#history.present) return;
    this.#history = change(this.#history, draft, typing && pathKey(typing));
    this.judge.see(draft, typing !== null);
    this.#host.requestUpdate();
  }

  /** Takes a way out of an issue, as it is from the draft as it stands now. */
  take(way: Proposal): void {
    this.edit((draft) => this.judge.after(way, draft) ?? draft);
    this.update();
  }

  /** The field is left: what is typed next is a step of its own. */
  rest(): void {
    if (this.#history) this.#history = endTyping(this.#history);
  }

  doneTyping(id: string): void {
    if (this.typed?.id !== id) return;
    this.typed = null;
    this.#host.requestUpdate();
  }

  undo(): void {
    if (!this.#history || !this.canUndo) return;
    this.#history = undo(this.#history);
    this.judge.see(this.draft, false);
    this.say(this.words.foot.undone);
  }

  redo(): void {
    if (!this.#history || !this.canRedo) return;
    this.#history = redo(this.#history);
    this.judge.see(this.draft, false);
    this.say(this.words.foot.redone);
  }

  saved(): void {
    if (this.#history) this.#history = markSaved(this.#history);
    this.update();
  }

  openTab(tab: Tab): void {
    this.#tab = tab;
    this.#panel = null;
    this.#claim = this.#firstClaim();
    this.#host.requestUpdate();
  }

  openEntry(ref: EntryRef): void {
    const tab = tabOf(ref);
    this.#open.set(tab, ref.id);
    this.openTab(tab);
  }

  openClaim(index: number | null): void {
    this.#claim = index;
    this.update();
  }

  togglePanel(panel: Panel): void {
    this.#panel = this.#panel === panel ? null : panel;
    this.#host.requestUpdate();
  }

  /** Shows the field an issue is about, and gives it the focus. */
  goTo({ path, entry, claim }: Pick<DraftIssue, 'path' | 'entry' | 'claim'>): void {
    if (entry)
      this.openEntry(entry.kind === 'goods' || entry.kind === 'unit' ? flowOf(this.draft, entry) : entry);
    else this.openTab('text');
    if (claim !== null) this.#claim = claim;
    // What a field is hidden in is unfolded.
    this.unfolded.add(`${entry?.id ?? 'text'}`);
    if (entry && claim !== null) this.unfolded.add(`${entry.id}/${claim}`);
    void this.focus(fieldId(path), '.form-title');
  }

  /** Gives the focus to a field by its id, else to what stands for it. */
  async focus(id: string, otherwise = ''): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const field = root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    const target = field ?? (otherwise === '' ? null : root.querySelector<HTMLElement>(otherwise));
    target?.focus();
  }

  unfold(name: string): void {
    if (!this.unfolded.delete(name)) this.unfolded.add(name);
    this.#host.requestUpdate();
  }

  /** Tells those who hear the page. */
  say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  update(): void {
    this.#host.requestUpdate();
  }

  /** The first claim stands open, so that nobody has to look for how to change it. */
  #firstClaim(): number | null {
    const mark = this.mark;
    return mark !== null && claimListOf(this.draft, mark).length > 0 ? 0 : null;
  }
}

/** A flow of these goods: that is where they are written. */
function flowOf(draft: Draft, { id }: EntryRef): EntryRef {
  const flows = idsOf(draft, 'flow');
  const flow = flows.find((one) => textAt(draft, ['features', one, 'goods']) === id) ?? flows[0];
  return { kind: 'flow', id: flow ?? '' };
}
