import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolated } from '../../language/format.ts';
import type { Entry } from '../../writing/index.ts';
import type { Desk } from './desk.ts';
import { entries, nameOf } from './names.ts';
import { KIND_OF_TAB, type ListTab } from './tabs.ts';

/** So many names stand side by side; more are chosen from a list. */
const MOST_IN_LINE = 7;

/** The entries of a part: the one that is written as a heading, the others to go to, and how to add one. */
export function entryStrip(desk: Desk, tab: ListTab, adder: TemplateResult | typeof nothing): TemplateResult {
  const all = entries(desk, KIND_OF_TAB[tab]);
  const current = desk.entryIn(tab)?.id;
  return html`<div class="strip" ?data-empty=${all.length === 0}>
    <div class="names">${all.length > MOST_IN_LINE ? chooser(desk, tab, all, current) : all.map((entry) => inLine(desk, entry, entry.id === current))}</div>
    ${adder}
  </div>`;
}

function inLine(desk: Desk, entry: Entry, isCurrent: boolean): TemplateResult {
  const { text, lang } = nameOf(desk, entry);
  if (isCurrent) return html`<h2 class="form-title" tabindex="-1" lang=${lang} dir="auto">${text}</h2>`;
  return html`<button type="button" class="link" lang=${lang} dir="auto" data-entry=${entry.id} @click=${() => desk.openEntry(entry)}>${text}</button>`;
}

function chooser(
  desk: Desk,
  tab: ListTab,
  all: readonly Entry[],
  current: string | undefined,
): TemplateResult {
  const shown = all.find(({ id }) => id === current);
  const name = shown && nameOf(desk, shown);
  const open = ({ target }: Event) => {
    const entry = target instanceof HTMLSelectElement ? all.find(({ id }) => id === target.value) : undefined;
    if (entry) desk.openEntry(entry);
  };
  return html`${name ? html`<h2 class="form-title" tabindex="-1" lang=${name.lang} dir="auto">${name.text}</h2>` : nothing}
    <label class="jump"
      ><span class="unseen">${desk.words.jump[tab]}</span
      ><span class="box"
        ><select .value=${live(current ?? '')} @change=${open}>
          ${all.map(
            (entry) =>
              html`<option value=${entry.id} ?selected=${entry.id === current}>${isolated(nameOf(desk, entry).text)}</option>`,
          )}</select
        ><svg class="arrow" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true"><path d="M0 0h10L5 6z" fill="currentColor" /></svg></span
    ></label>`;
}
