import type { DispatchWriter } from '../elements/dispatch-writer/dispatch-writer.ts';
import '../elements/define-writer.ts';
import { offerEmbedding, offerOneFile } from '../elements/shared/embed-addresses.ts';
import { interfaceLanguage, shellMessagesFor } from '../language/shell.ts';
import { writingMessagesFor } from '../language/writing.ts';
import { changeAddress } from './address-bar.ts';
import { dispatchAddress } from './dispatch-address.ts';
import { showTitle } from './page-title.ts';
import { renderPageTools } from './page-tools.ts';

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

  const show = () => {
    const lang = language();
    page.lang = lang;
    writer.lang = lang;
    showTitle(writingMessagesFor(lang).title);
    renderPageTools(tools, { lang }, { setLang });
  };

  const setLang = (lang: string) => {
    changeAddress('lang', lang);
    show();
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
