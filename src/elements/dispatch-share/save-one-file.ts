import { pickText } from '../../language/text.ts';
import { scormPackage } from '../../lesson/scorm/scorm-package.ts';
import { fileName } from '../../model/exports/file-name.ts';
import type { Dispatch } from '../../model/types.ts';
import { makeOneFile } from '../../static/one-file/make.ts';
import { saveBlob } from '../dispatch-table/save-file.ts';
import { loadBasemap } from '../shared/load-basemap.ts';

/** What a learning platform is told; nothing unless it is asked for. */
export interface Reports {
  readonly completion: boolean;
  readonly score: boolean;
}

export interface OneFileOptions {
  /** BCP 47. */
  readonly lang: string;
  /** Address of the folder with template and fonts, with a slash at its end. */
  readonly folder: string;
  /** As a SCORM package that reports so much; null for the HTML file itself. */
  readonly reports: Reports | null;
}

/**
 * Saves a story as one file that needs nothing else, and tells its name and its size in bytes.
 * @throws {Error} where a part of it can't be had
 */
export async function saveOneFile(
  dispatch: Dispatch,
  { lang, folder, reports }: OneFileOptions,
): Promise<{ readonly name: string; readonly bytes: number }> {
  const page = await makeOneFile(dispatch, {
    lang,
    mode: reports ? 'practise' : 'explore',
    basemap: await loadBasemap('110m'),
    read: (name) => readPart(new URL(name, folder)),
  });
  const title = pickText(dispatch.title, lang, dispatch.lang)?.text ?? dispatch.id;
  const file = reports
    ? new Blob([scormPackage({ id: dispatch.id, title, lang, entry: page, ...reports }).slice()], {
        type: 'application/zip',
      })
    : new Blob([page], { type: 'text/html' });
  const name = reports ? fileName(`${dispatch.id}-scorm`, 'zip') : fileName(dispatch.id, 'html');
  saveBlob(name, file);
  return { name, bytes: file.size };
}

async function readPart(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address.pathname}: status ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
