import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../language/text.ts';
import { countOf, type EntryRef, type NextStep } from '../../writing/index.ts';
import { languageMapOf } from '../../writing/path.ts';
import { actorAdder, actorForm } from './actor-form.ts';
import { entryStrip } from './entry-strip.ts';
import { eventAdder, eventForm } from './event-form.ts';
import { fieldId } from './field-id.ts';
import { flowAdder, flowForm } from './flow-form.ts';
import type { Forms } from './forms.ts';
import { issueList } from './issue-list.ts';
import { nameOfEntry } from './names.ts';
import type { Paragraphs } from './paragraphs.ts';
import { placeAdder, placeForm } from './place-form.ts';
import { sourceAdder, sourceForm } from './source-form.ts';
import { KIND_OF_TAB, type ListTab, TABS, type Tab } from './tabs.ts';
import { textForm } from './text-form.ts';

interface DeskView {
  /** What has to be answered first, above all else. */
  readonly question: unknown;
  readonly onView: () => void;
}

/** The parts of the story, what to do next, the form that is open, and the map beside them. */
export function writingDesk(forms: Forms, paragraphs: Paragraphs, view: DeskView): TemplateResult {
  const { desk, map } = forms;
  const title = pickText(languageMapOf(desk.draft.title), desk.lang, desk.fileLang);
  return html`<div class="desk" ?data-map=${map.isShown}>
    <div class="forms">
      <h1 class="unseen" lang=${title?.lang ?? nothing}>${title?.text ?? desk.words.title}</h1>
      ${tabs(forms)} ${view.question} ${desk.panel === 'issues' ? issueList(desk) : html`${nextLine(forms, view)} ${part(forms, paragraphs)}`}
    </div>
    ${map.render()}
  </div>`;
}

function tabs({ desk }: Forms): TemplateResult {
  const { tabs: words } = desk.words;
  const open = (tab: Tab) => desk.openTab(tab);
  return html`<nav class="tabs" aria-label=${words.label}>
    ${TABS.map((tab) => {
      const count = tab === 'text' ? null : countOf(desk.draft, KIND_OF_TAB[tab]);
      const isHere = desk.tab === tab && desk.panel === null;
      return html`<button type="button" class="word" data-tab=${tab} aria-current=${isHere ? 'page' : nothing} @click=${() => open(tab)}>
        ${words[tab]}${count === null ? nothing : html` <span class="number">${count}</span>`}
      </button>`;
    })}
  </nav>`;
}

/** What a newcomer does next, as a sentence, and the way there. */
function nextLine(forms: Forms, view: DeskView): TemplateResult | typeof nothing {
  const { desk } = forms;
  const { step } = desk.judge.next;
  const words = desk.words.next[step];
  const isHere = standsThere(forms);
  return html`<p class="next">
    <span class="label">${desk.words.next.label}</span>
    <span class="say">${about(forms)}${words.say}</span>
    ${isHere ? nothing : html`<button type="button" class="link" @click=${() => go(forms, view)}>${words.act}</button>`}
  </p>`;
}

/** Which mark the next step is about, unless its form is open. */
function about({ desk }: Forms): TemplateResult | typeof nothing {
  const { entry, step } = desk.judge.next;
  if (!entry || step === 'look-at-issues' || desk.entry?.id === entry.id) return nothing;
  const { text, lang } = nameOfEntry(desk, entry);
  return html`<b lang=${lang}>${text}:</b> `;
}

/** Whether the writer is where the next step is done. */
function standsThere({ desk }: Forms): boolean {
  const { step, entry } = desk.judge.next;
  if (step === 'done' || step === 'look-at-issues') return false;
  const isThere = entry === null || desk.entry?.id === entry.id;
  return desk.tab === tabOfStep(step, entry) && isThere;
}

function tabOfStep(step: NextStep, entry: EntryRef | null): Tab {
  if (entry?.kind === 'event') return 'events';
  switch (step) {
    case 'title':
    case 'text':
    case 'tie':
    case 'done':
    case 'look-at-issues':
      return 'text';
    case 'first-place':
    case 'second-place':
    case 'place-point':
      return 'places';
    case 'event-date':
      return 'events';
    case 'first-flow':
    case 'flow-ends':
    case 'flow-goods':
    case 'first-claim':
    case 'claim-speaker':
    case 'claim-source':
      return 'flows';
  }
}

function go({ desk }: Forms, view: DeskView): void {
  const { step, entry, claim } = desk.judge.next;
  if (step === 'done') {
    view.onView();
    return;
  }
  if (step === 'look-at-issues') {
    desk.togglePanel('issues');
    void desk.focus('issues-title');
    return;
  }
  if (entry) desk.openEntry(entry);
  else desk.openTab(tabOfStep(step, entry));
  if (claim !== null) desk.openClaim(claim);
  void desk.focus(fieldOfStep(step, entry, claim), '.finder input, .form-title');
}

/** Id of the field in which a step is done. */
function fieldOfStep(step: NextStep, entry: EntryRef | null, claim: number | null): string {
  const id = entry?.id ?? '';
  const inClaim = (member: string) => fieldId(['features', id, 'claims', claim ?? 0, member]);
  switch (step) {
    case 'first-place':
    case 'second-place':
      return 'find-place';
    case 'place-point':
      return `find-${id}`;
    case 'first-flow':
      return 'add-flow';
    case 'flow-ends':
      return fieldId(['features', id, 'from']);
    case 'flow-goods':
      return fieldId(['features', id, 'goods']);
    case 'claim-speaker':
    case 'first-claim':
      return inClaim('by');
    case 'claim-source':
      return inClaim('source');
    case 'event-date':
      return fieldId(['features', id, 'start']);
    case 'text':
    case 'tie':
      return 'paragraph-0';
    case 'title':
    case 'done':
    case 'look-at-issues':
      return '';
  }
}

function part(forms: Forms, paragraphs: Paragraphs): TemplateResult {
  const { desk } = forms;
  const { tab } = desk;
  if (tab === 'text') return textForm(forms, paragraphs);
  const ref = desk.entryIn(tab);
  return html`<div class="part" data-part=${tab}>
    ${ref ? nothing : empty(forms, tab)}
    ${entryStrip(desk, tab, adder(forms, tab, ref !== null))}
    ${ref ? form(forms, tab, ref) : nothing}
    ${tab === 'places' && forms.finder.credit !== '' ? html`<p class="credit">${desk.words.place.credit(forms.finder.credit)}</p>` : nothing}
  </div>`;
}

function adder(forms: Forms, tab: ListTab, isCompact: boolean): TemplateResult {
  switch (tab) {
    case 'places':
      return placeAdder(forms, isCompact);
    case 'flows':
      return html`<div class="finder ${isCompact ? 'small-finder' : ''}">${flowAdder(forms, isCompact)}</div>`;
    case 'events':
      return eventAdder(forms);
    case 'actors':
      return actorAdder(forms);
    case 'sources':
      return sourceAdder(forms);
  }
}

function form(forms: Forms, tab: ListTab, ref: EntryRef): TemplateResult {
  switch (tab) {
    case 'places':
      return placeForm(forms, ref);
    case 'flows':
      return flowForm(forms, ref);
    case 'events':
      return eventForm(forms, ref);
    case 'actors':
      return actorForm(forms, ref);
    case 'sources':
      return sourceForm(forms, ref);
  }
}

function empty({ desk }: Forms, tab: ListTab): TemplateResult | typeof nothing {
  return tab === 'places' ? nothing : html`<p class="lead">${desk.words.empty[tab]}</p>`;
}
