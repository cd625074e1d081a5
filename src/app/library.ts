import { interfaceLanguage } from '../language/shell.ts';

/** Shows the library in a language; the page holds it in all of them. */
export function showLibrary(library: HTMLElement, lang: string): void {
  const tag = interfaceLanguage(lang);
  const main = library.querySelector('main');
  if (!main || main.lang === tag) return;
  const template = library.querySelector<HTMLTemplateElement>(`template[data-lang="${CSS.escape(tag)}"]`);
  if (!template) return;
  const kept = [...main.querySelectorAll('[data-keep]')];
  main.lang = tag;
  main.replaceChildren(template.content.cloneNode(true));
  // What has no words in it is in the page once, and goes from language to language.
  for (const [index, place] of [...main.querySelectorAll('[data-keep]')].entries()) {
    const element = kept[index];
    if (element) place.replaceWith(element);
  }
}

/** Leads from the library's words «open a file» to the files of the reader, in whichever language they stand there. */
export function offerFiles(library: HTMLElement, open: () => void): void {
  library.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.open-file')) open();
  });
}

/**
 * Says that a file of the reader's own, to which Forward or a reload leads back, is no longer there: no address
 * leads to it, and the page keeps nothing. The words stand in the page; shown, they are a status that is read out.
 */
export function showGone(library: HTMLElement, isGone: boolean): void {
  for (const status of library.querySelectorAll<HTMLElement>('.own-gone')) {
    status.textContent = isGone ? (status.dataset.words ?? '') : '';
  }
}

/** Without script there is nothing that could open a file, so the button comes with it. */
export function showOpeners(library: HTMLElement): void {
  for (const button of library.querySelectorAll<HTMLElement>('.open-file')) button.hidden = false;
}
