import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import type { Keeper } from './keeper.ts';
import type { MapPane } from './map-pane.ts';

export interface Foot {
  readonly desk: Desk;
  readonly keeper: Keeper;
  readonly map: MapPane;
  readonly onNew: () => void;
  readonly onView: () => void;
  readonly onSave: () => void;
}

/** The bar beneath: what is kept, back and forth, the notes, and what can be done with the story. */
export function foot({ desk, keeper, map, onNew, onView, onSave }: Foot): TemplateResult {
  const { foot: words, issues, map: mapWords } = desk.words;
  const { keptAt } = keeper;
  const time =
    keptAt && new Intl.DateTimeFormat(desk.spoken, { hour: '2-digit', minute: '2-digit' }).format(keptAt);
  const keep = ({ target }: Event) => target instanceof HTMLInputElement && keeper.set(target.checked);
  const count = desk.judge.standing.length;
  return html`<footer>
    <div class="left">
      <label class="keep"
        ><input type="checkbox" .checked=${keeper.isOn} @change=${keep} /> <span>${time === null ? words.keep : words.kept(time)}</span></label
      >
      <button type="button" class="link undo" ?disabled=${!desk.canUndo} @click=${() => desk.undo()}>${words.undo}</button>
      ${desk.canRedo ? html`<button type="button" class="link redo" @click=${() => desk.redo()}>${words.redo}</button>` : nothing}
      <button type="button" class="link other" @click=${onNew}>${words.new}</button>
    </div>
    <div class="right">
      <button type="button" class="button to-map" aria-pressed=${String(map.isShown)} @click=${() => map.toggle()}>
        ${map.isShown ? mapWords.hide : mapWords.show}
      </button>
      <button
        type="button"
        class="count ${count > 0 ? 'some' : ''}"
        aria-expanded=${String(desk.panel === 'issues')}
        @click=${() => openNotes(desk)}
      >${count === 0 ? issues.none : issues.count(count)}</button>
      <button type="button" class="button view" @click=${onView}>${twoLengths(words.view, words.viewShort)}</button>
      <button type="button" class="button strong save" @click=${onSave}>${twoLengths(words.save, words.saveShort)}</button>
    </div>
  </footer>`;
}

/** On a phone there is room for one word. */
function twoLengths(long: string, short: string): TemplateResult {
  return html`<span class="long">${long}</span><span class="short">${short}</span>`;
}

function openNotes(desk: Desk): void {
  desk.togglePanel('issues');
  if (desk.panel === 'issues') void desk.focus('issues-title');
}
