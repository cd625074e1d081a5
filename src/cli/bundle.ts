import { readFile } from 'node:fs/promises';
import { decodeBasemap } from '../geo/basemap.ts';
import { commandMessagesFor } from '../language/command.ts';
import { makeOneFile } from '../static/one-file/make.ts';
import { deliver } from './deliver.ts';
import { errorCode, openDispatch } from './dispatch-file.ts';
import type { Output } from './output.ts';
import { choiceOption, type OptionTypes, readArguments, textOption, UsageError } from './usage.ts';

const OPTIONS: OptionTypes = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  mode: { type: 'string' },
};

/** What the build laid down beside the command. */
const FOLDER = '../one-file/';

/** Makes one HTML file that needs nothing else of a dispatch; 1 if there is no dispatch in the file. */
export async function bundleFile(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [file, ...others] = given.files;
  if (file === undefined) throw new UsageError(say.noFile);
  if (others.length > 0) throw new UsageError(say.oneBundle);
  const target = textOption(given, 'output', '');
  if (!/\.html?$/i.test(target)) throw new UsageError(say.bundleTarget);
  const mode = choiceOption(given, 'mode', ['explore', 'lesson'], say);
  const dispatch = await openDispatch(file, { say, lang, output });
  if (!dispatch) return 1;
  const { default: basemap } = await import('../../geodata/basemap/basemap-110m.json?raw');
  const html = await makeOneFile(dispatch, {
    lang: textOption(given, 'lang', dispatch.lang),
    mode,
    basemap: decodeBasemap(JSON.parse(basemap)),
    read: (name) => readPart(name, say.unreadable),
  });
  await deliver(html, target, output, say);
  output.warn(say.bundled(target, Buffer.byteLength(html)));
  return 0;
}

/** @throws UsageError where the command stands alone */
async function readPart(
  name: string,
  unreadable: (file: string, reason: string) => string,
): Promise<Uint8Array> {
  try {
    return await readFile(new URL(FOLDER + name, import.meta.url));
  } catch (error) {
    throw new UsageError(unreadable(name, errorCode(error)));
  }
}
