import { html, type TemplateResult } from 'lit';
import { allMessagesFor } from '../../language/catalogue.ts';
import { exportMessagesFor } from '../../language/exports.ts';
import { type ExportKind, exportDispatch, TABLES } from '../../model/exports/export-dispatch.ts';
import type { Dispatch } from '../../model/types.ts';
import { saveFile } from '../dispatch-table/save-file.ts';
import { oneFileOffer } from './one-file-offer.ts';

const GROUPS = [
  ['file', ['geojson']],
  ['tables', TABLES],
  ['sources', ['csl', 'bibtex']],
  ['machines', ['json-ld']],
] as const satisfies readonly (readonly [string, readonly ExportKind[]])[];

/** All formats a story can be saved in, each a button; `say` is told what was saved. */
export function formatList(dispatch: Dispatch, lang: string, say: (text: string) => void): TemplateResult {
  const words = exportMessagesFor(lang);
  const { share, table } = allMessagesFor(lang).ui;
  const save = (kind: ExportKind) => {
    const separator = table.separator === ';' ? ';' : ',';
    const { name, type, text } = exportDispatch(dispatch, kind, { lang, separator });
    saveFile(name, type, text);
    say(share.saved(name));
  };
  const button = (kind: ExportKind, group: string) => html`<button
    type="button"
    class="button"
    data-do="save-${kind}"
    aria-label="${words.kinds[kind]} (${group})"
    @click=${() => save(kind)}
  >
    ${words.kinds[kind]}
  </button>`;
  return html`${oneFileOffer(dispatch, lang, say)} ${GROUPS.map(([group, kinds]) => {
    const { name, note } = words.groups[group];
    return html`<div class="formats">
      <h4>${name}</h4>
      <p>${note}</p>
      <div class="buttons">${kinds.map((kind) => button(kind, name))}</div>
    </div>`;
  })}`;
}
