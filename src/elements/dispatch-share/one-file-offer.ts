import { html, nothing, type TemplateResult } from 'lit';
import { oneFileMessagesFor } from '../../language/one-file.ts';
import type { Dispatch } from '../../model/types.ts';
import { oneFileFolder } from '../shared/embed-addresses.ts';
import type { Reports } from './save-one-file.ts';

/** A story as one file, and as a package for learning platforms; nothing where the page has no folder for it. */
export function oneFileOffer(
  dispatch: Dispatch,
  lang: string,
  say: (text: string) => void,
): TemplateResult | typeof nothing {
  const folder = oneFileFolder();
  if (folder === null) return nothing;
  const words = oneFileMessagesFor(lang);
  const save = async (reports: Reports | null): Promise<void> => {
    say(words.making);
    try {
      const { saveOneFile } = await import('./save-one-file.ts');
      const { name, bytes } = await saveOneFile(dispatch, { lang, folder, reports });
      const size = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
        bytes / 1e6,
      );
      say(words.saved(name, size));
    } catch (error) {
      console.warn('dispatch-share: the story could not be made one file:', error);
      say(words.failed);
    }
  };
  const onPackage = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const ticked = new FormData(event.currentTarget);
    void save({ completion: ticked.has('completion'), score: ticked.has('score') });
  };
  return html`<div class="formats">
      <h4>${words.name}</h4>
      <p>${words.note}</p>
      <div class="buttons">
        <button type="button" class="button" data-do="save-one-file" @click=${() => void save(null)}>${words.save}</button>
      </div>
    </div>
    <form class="formats" @submit=${onPackage}>
      <h4>${words.platform}</h4>
      <p>${words.platformNote}</p>
      <p class="ticks">
        <label><input type="checkbox" name="completion" /> ${words.completion}</label>
        <label><input type="checkbox" name="score" /> ${words.score}</label>
      </p>
      <div class="buttons">
        <button type="submit" class="button" data-do="save-scorm">${words.saveScorm}</button>
      </div>
    </form>`;
}
