import '../../elements/define-explorer.ts';
import '../../elements/define-classroom.ts';
import '../../language/all.ts';
import { keepAddress } from '../../elements/shared/embed-addresses.ts';
import { oneFileMessagesFor } from '../../language/one-file.ts';
import { interfaceLanguage } from '../../language/shell.ts';
import { type PageView, renderPageTools } from '../page-tools.ts';
import { followFile } from './live.ts';

/*
 * A story saved as one file: an explorer and a classroom of the dispatch that stands in the page. Its address leads
 * nowhere else, so nothing is written into it, and nothing is offered that needs one.
 */

const page = document.documentElement;
const main = document.querySelector('main');
const block = document.getElementById('dispatch');
if (main && block) open(main, block.textContent ?? '');

function open(main: HTMLElement, text: string): void {
  keepAddress();
  let lang = page.lang;
  const { mode = 'explore' } = page.dataset;
  let view: PageView = mode === 'explore' ? 'explore' : 'lesson';
  // As a file of the reader's own: whatever is wrong with it is said as of any other.
  const file = new File([text], document.title, { type: 'application/geo+json' });

  const tools = document.createElement('div');
  tools.className = 'tools';
  tools.slot = 'tools';
  const brand = document.createElement('span');
  brand.className = 'brand';
  brand.slot = 'brand';
  brand.textContent = 'Dispatch Atlas';

  const explorer = document.createElement('dispatch-explorer');
  explorer.fill = true;
  explorer.append(...main.querySelectorAll('.static'));
  const classroom = document.createElement('dispatch-classroom');
  if (mode === 'practise') classroom.mode = mode;
  explorer.dispatch = file;
  classroom.dispatch = file;

  const show = () => {
    const shown = view === 'lesson' ? classroom : explorer;
    page.lang = interfaceLanguage(lang);
    shown.lang = lang;
    if (tools.parentElement !== shown) shown.append(brand, tools);
    if (shown.parentElement !== main) main.replaceChildren(shown);
    renderPageTools(
      tools,
      { lang, views: { words: oneFileMessagesFor(lang).views, shown: view } },
      { setLang, setView },
    );
    const { headline } = shown;
    if (headline) document.title = headline.text;
  };

  const setLang = (next: string) => {
    lang = next;
    show();
  };
  const setView = (next: PageView) => {
    view = next;
    show();
    tools.querySelector<HTMLElement>('.view[aria-pressed="true"]')?.focus();
  };

  for (const element of [explorer, classroom]) element.addEventListener('dispatch-load', show);
  // Served by `dispatch-atlas preview`, and never so in a file of the reader's own.
  const { live } = page.dataset;
  if (live !== undefined) followFile(explorer, classroom, Number(live));
  show();
}
