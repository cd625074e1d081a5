import { html, nothing, type TemplateResult } from 'lit';
import type { WorksheetPanelMessages } from '../../language/worksheet-panel.ts';

export type SheetPart = 'pages' | 'answers';

export interface ActsView {
  readonly words: WorksheetPanelMessages;
  readonly hasGift: boolean;
  readonly isUnsaved: boolean;
  readonly print: (part: SheetPart) => void;
  readonly save: (part: SheetPart) => void;
  readonly saveGift: () => void;
}

/** What may be done with a worksheet: print first of all. */
export function worksheetActs({
  words,
  hasGift,
  isUnsaved,
  print,
  save,
  saveGift,
}: ActsView): TemplateResult {
  return html`<div class="acts">
    <div class="prints">
      <button type="button" class="button main" part="print" @click=${() => print('pages')}>${words.print}</button>
      <button type="button" class="button" part="print-answers"
        @click=${() => print('answers')}>${words.printAnswers}</button>
    </div>
    <ul class="files">
      <li><button type="button" class="link" data-save="pages" @click=${() => save('pages')}>${words.save}</button></li>
      <li>
        <button type="button" class="link" data-save="answers"
          @click=${() => save('answers')}>${words.saveAnswers}</button>
      </li>
      ${
        hasGift
          ? html`<li>
            <button type="button" class="link" data-gift aria-describedby="gift-hint" @click=${saveGift}>${words.gift}</button>
            <p class="hint" id="gift-hint">${words.giftHint}</p>
          </li>`
          : nothing
      }
    </ul>
    <p class="trouble" role="status">${isUnsaved ? words.unsaved : ''}</p>
  </div>`;
}
