import { extname } from 'node:path';
import { commandMessagesFor } from '../language/command.ts';
import { type ExportKind, exportDispatch, TABLES } from '../model/exports/export-dispatch.ts';
import { deliver } from './deliver.ts';
import { openDispatch } from './dispatch-file.ts';
import type { Output } from './output.ts';
import { choiceOption, type OptionTypes, readArguments, textOption, UsageError } from './usage.ts';

const OPTIONS: OptionTypes = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  what: { type: 'string' },
};

/** What a name's ending stands for; a table besides says which. */
const KINDS: ReadonlyMap<string, ExportKind> = new Map([
  ['.geojson', 'geojson'],
  ['.json', 'csl'],
  ['.bib', 'bibtex'],
  ['.jsonld', 'json-ld'],
]);

/** Writes a file for other programs, as what its new name ends in; 1 if there is no dispatch in it. */
export async function exportFile(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [file, ...others] = given.files;
  if (file === undefined) throw new UsageError(say.noFile);
  if (others.length > 0) throw new UsageError(say.oneExport);
  const target = textOption(given, 'output', '');
  const ending = extname(target).toLowerCase();
  const table = choiceOption(given, 'what', TABLES, say);
  const kind = ending === '.csv' ? table : KINDS.get(ending);
  if (kind === undefined) throw new UsageError(say.exportTarget);
  if (ending !== '.csv' && Object.hasOwn(given.values, 'what')) throw new UsageError(say.whatOfTable);
  const dispatch = await openDispatch(file, { say, lang, output });
  if (!dispatch) return 1;
  const { text } = exportDispatch(dispatch, kind, { lang: textOption(given, 'lang', dispatch.lang) });
  await deliver(text, target, output, say);
  return 0;
}
