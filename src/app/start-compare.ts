import { changeAddress } from './address-bar.ts';
import type { OwnFile } from './own-file.ts';
import { startLibrary } from './start-library.ts';

/** So many stories stand side by side. */
const SHOWN = 2;

export interface CompareOptions {
  /** The language for an address that names none. */
  readonly preferred: string;
  /** Shows a file of the reader's own; Back leads here again. */
  readonly onOwn: (own: OwnFile) => void;
}

/**
 * Makes the page of a comparison answer: languages and colours as in the library, and, where there are more than two
 * stories, the choice of which two are shown; the address says which (`d=one,other`).
 */
export function startCompare(page: HTMLElement, { preferred, onOwn }: CompareOptions): void {
  let shown = chosen(page);
  const showPair = () => {
    for (const cell of page.querySelectorAll<HTMLElement>('[data-story]')) {
      cell.hidden = !shown.includes(cell.dataset.story ?? '');
    }
    for (const button of page.querySelectorAll<HTMLElement>('[data-choose]')) {
      button.setAttribute('aria-pressed', shown.includes(button.dataset.choose ?? '') ? 'true' : 'false');
    }
    const group = page.querySelector<HTMLElement>('.compare-choice');
    if (group) group.hidden = storiesOf(page).length <= SHOWN;
  };
  startLibrary(page, { preferred, onOwn, onShow: showPair });
  page.addEventListener('click', ({ target }) => {
    const id = target instanceof Element && target.closest<HTMLElement>('[data-choose]')?.dataset.choose;
    if (!id || shown.includes(id)) return;
    // The one that was chosen longest ago makes room.
    shown = [...shown.slice(1 - SHOWN), id];
    changeAddress('d', shown.join(','));
    showPair();
  });
}

/** The two that the address asks for, filled up with the first of the page. */
function chosen(page: HTMLElement): readonly string[] {
  const stories = storiesOf(page);
  const asked = (new URLSearchParams(location.search).get('d') ?? '').split(',');
  const known = asked.filter((id) => stories.includes(id));
  return [...new Set([...known, ...stories])].slice(0, SHOWN);
}

function storiesOf(page: HTMLElement): readonly string[] {
  const ids = [...page.querySelectorAll<HTMLElement>('main [data-story]')].map(
    ({ dataset }) => dataset.story ?? '',
  );
  return [...new Set(ids)];
}
