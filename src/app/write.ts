import type { DispatchWriter } from '../elements/dispatch-writer/dispatch-writer.ts';
import '../elements/define-writer.ts';
import { offerEmbedding, offerOneFile } from '../elements/shared/embed-addresses.ts';
import { interfaceLanguage, shellMessagesFor } from '../language/shell.ts';
import { writingMessagesFor } from '../language/writing.ts';
import { dispatchAddress } from './dispatch-address.ts';
import { loadWords } from './load-words.ts';
import { type ColorScheme, renderPageTools } from './page-tools.ts';

const page = document.documentElement;
const root = new URL(page.dataset.root ?? './', location.href).href;

/**
 * The page in which a dispatch is written: one <dispatch-writer>, the languages and colours beside it. `?d=` names a
 * story to begin with. Nothing is kept unless the writer asks for it.
 *
 * @param preferred the language for an address that names none
 */
export function startWriter(preferred: string): void {
  const writer = document.querySelector<DispatchWriter>('dispatch-writer');
  const tools = document.querySelector<HTMLElement>('[slot="tools"]');
  if (writer && tools) start(writer, tools, preferred);
}

function start(writer: DispatchWriter, tools: HTMLElement, preferred: string): void {
  const query = () => new URLSearchParams(location.search);
  const language = () => interfaceLanguage(query().get('lang') ?? preferred);
  let scheme: ColorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

  const show = () => {
    const lang = language();
    page.lang = lang;
    writer.lang = lang;
    document.title = `${writingMessagesFor(lang).title} · Dispatch Atlas`;
    renderPageTools(
      tools,
      { lang, scheme },
      {
        async setLang(next) {
          if (!(await loadWords(next))) return;
          const changed = query();
          changed.set('lang', next);
          history.replaceState(history.state, '', `?${changed}`);
          show();
        },
        setScheme(next) {
          scheme = next;
          page.style.colorScheme = next;
          show();
        },
      },
    );
  };

  // A draft has no address that others could use.
  offerEmbedding(null);
  offerOneFile(new URL('one-file/', root).href);
  show();
  const wanted = query().get('d');
  if (wanted === null) return;
  const address = dispatchAddress(wanted, root);
  if (address === null) writer.fail(shellMessagesFor(language()).app.refusedAddress(wanted));
  else writer.src = address;
}
