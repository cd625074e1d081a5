import { decodeBasemap } from '../geo/basemap.ts';
import { commandMessagesFor } from '../language/command.ts';
import { makeOneFile } from '../static/one-file/make.ts';
import { deliver } from './deliver.ts';
import { openDispatch } from './dispatch-file.ts';
import { readPart } from './one-file-parts.ts';
import type { Output } from './output.ts';
import { choiceOption, type OptionTypes, readArguments, textOption, UsageError } from './usage.ts';

const OPTIONS: OptionTypes = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  mode: { type: 'string' },
};

/** Makes one HTML file that needs nothing else of a dispatch; 1 if there is no dispatch in the file. */
export async function bundleFile(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [file, ...others] = given.files;
  if (file === undefined) throw new UsageError(say.noFile);
  if (others.length > 0) throw new UsageError(say.oneBundle);
  const target = textOption(given, 'output', '');
  if (!/\.html?$/i.test(target)) throw new UsageError(say.bundleTarget);
  const mode = choiceOption(given, 'mode', ['explore', 'lesson', 'practise'], say);
  const dispatch = await openDispatch(file, { say, lang, output });
  if (!dispatch) return 1;
  const { default: basemap } = await import('../../geodata/basemap/basemap-110m.json?raw');
  const html = await makeOneFile(dispatch, {
    lang: textOption(given, 'lang', dispatch.lang),
    mode,
    basemap: decodeBasemap(JSON.parse(basemap)),
    read: (name) => readPart(name, say),
  });
  await deliver(html, target, output, say);
  output.warn(say.bundled(target, Buffer.byteLength(html)));
  return 0;
}
