import { writeFile } from 'node:fs/promises';
import { decodeBasemap } from '../geo/basemap.ts';
import { loadTimeZones } from '../geo/time-zone.ts';
import { commandMessagesFor } from '../language/command.ts';
import { LEVELS } from '../lesson/types.ts';
import { sheetHtml } from '../lesson/worksheet/sheet-html.ts';
import { sheetTasks } from '../lesson/worksheet/sheet-tasks.ts';
import { type Sheet, worksheet } from '../lesson/worksheet/worksheet.ts';
import { deliver } from './deliver.ts';
import { errorCode, openDispatch } from './dispatch-file.ts';
import type { Output } from './output.ts';
import { fontsOf } from './paper-fonts.ts';
import {
  choiceOption,
  numberOption,
  type OptionTypes,
  readArguments,
  textOption,
  UsageError,
} from './usage.ts';

const OPTIONS: OptionTypes = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  level: { type: 'string' },
  seed: { type: 'string' },
  tasks: { type: 'string' },
  projection: { type: 'string' },
  answers: { type: 'boolean' },
};
const TASKS = { least: 1, most: 20, otherwise: 8 } as const;
const SEEDS = { least: 1, most: 999_999, otherwise: 1 } as const;

/** Makes a worksheet of a file, as PDF or HTML by the name of what is written; 1 if there is no dispatch in it. */
export async function makeWorksheet(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [file, ...others] = given.files;
  if (file === undefined) throw new UsageError(say.noFile);
  if (others.length > 0) throw new UsageError(say.oneSheet);
  const target = textOption(given, 'output', '');
  const isPdf = /\.pdf$/i.test(target);
  if (!isPdf && !/\.html?$/i.test(target)) throw new UsageError(say.sheetTarget);
  const level = choiceOption(
    given,
    'level',
    ['standard', ...LEVELS.filter((one) => one !== 'standard')],
    say,
  );
  const projection = choiceOption(given, 'projection', ['equal-earth', 'mercator'], say);
  const [seed, count] = [numberOption(given, 'seed', SEEDS, say), numberOption(given, 'tasks', TASKS, say)];
  const dispatch = await openDispatch(file, { say, lang, output });
  if (!dispatch) return 1;
  const spoken = textOption(given, 'lang', dispatch.lang);
  const zones = await loadTimeZones();
  const tasks = sheetTasks(dispatch, { lang: spoken, seed, level, count, zones });
  const { default: basemap } = await import('../../geodata/basemap/basemap-50m.json?raw');
  const sheet = worksheet(dispatch, tasks, {
    lang: spoken,
    basemap: decodeBasemap(JSON.parse(basemap)),
    projection,
    level,
    seed,
  });
  if (sheet.leftOut.length > 0) output.warn(say.noRoom(sheet.leftOut.length));
  const answers = given.values.answers === true;
  if (!isPdf) {
    await deliver(await htmlOf(sheet, answers), target, output, say);
    return 0;
  }
  // The library is loaded for this alone.
  const { sheetPdf } = await import('./sheet-pdf.ts');
  const pages = pagesOf(sheet, answers);
  const { bytes, missing } = await sheetPdf(pages, fontsOf(pages), {
    title: sheet.title.text,
    lang: sheet.lang,
  });
  if (missing.length > 0) output.warn(say.noFont(missing.join(' ')));
  try {
    await writeFile(target, bytes);
  } catch (error) {
    throw new UsageError(say.unwritable(target, errorCode(error)));
  }
  return 0;
}

function pagesOf({ pages, answers }: Sheet, withAnswers: boolean) {
  return [...pages, ...(withAnswers ? answers : [])];
}

async function htmlOf(sheet: Sheet, answers: boolean): Promise<string> {
  const fonts = fontsOf(pagesOf(sheet, answers));
  const faces = await Promise.all(
    fonts.map(async ({ family, weight, range, load }) => ({ family, weight, range, url: await load() })),
  );
  return sheetHtml(sheet, faces, answers);
}
