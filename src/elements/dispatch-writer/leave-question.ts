import { html, type TemplateResult } from 'lit';
import type { WritingMessages } from '../../language/writing.ts';

/** Asks before changes that were not saved are given up. */
export function leaveQuestion(
  words: WritingMessages,
  onLeave: () => void,
  onStay: () => void,
): TemplateResult {
  return html`<div class="note-box question" role="alertdialog" aria-labelledby="question-text">
    <p id="question-text"><b>${words.foot.leave}</b></p>
    <div class="ways">
      <button type="button" class="button strong" @click=${onLeave}>${words.start.again}</button>
      <button type="button" class="link" @click=${onStay}>${words.keepIt}</button>
    </div>
  </div>`;
}
