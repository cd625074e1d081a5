import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CommandMessages, commandMessagesFor } from '../language/command.ts';
import { importMessagesFor } from '../language/import.ts';
import { decodeFile } from '../model/import/decode-file.ts';
import { countSentences, groupIssues } from '../model/import/describe-import.ts';
import { dispatchText } from '../model/import/import-dispatch.ts';
import { importFlows } from '../model/import/import-flows.ts';
import type { ImportResult, ImportText } from '../model/import/types.ts';
import { LIMITS } from '../model/limits.ts';
import { deliver } from './deliver.ts';
import { errorCode } from './dispatch-file.ts';
import type { Output } from './output.ts';
import { type OptionTypes, readArguments, textOption, UsageError } from './usage.ts';

const OPTIONS: OptionTypes = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  title: { type: 'string' },
  unit: { type: 'string' },
  goods: { type: 'string' },
};
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
/** Sentences of one kind that are printed; the rest is counted. */
const MOST_OF_A_KIND = 10;

/** Makes a dispatch of two CSV files; 1 if nothing could be made. Every row that is left out is counted. */
export async function importCsv(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [first, second, ...others] = given.files;
  if (first === undefined || second === undefined || others.length > 0) throw new UsageError(say.twoFiles);
  const { command, rules, sentence } = importMessagesFor(lang);
  const texts: ImportText[] = [];
  for (const file of [first, second]) {
    const decoded = decodeFile(await readBytes(file, say));
    if ('text' in decoded) {
      texts.push({ name: basename(file), text: decoded.text });
      continue;
    }
    output.warn(
      sentence(basename(file), null, rules[decoded.failure]({ column: '', found: '', expected: '' })),
    );
  }
  const [one, other] = texts;
  if (!one || !other) return nothingWritten(command.failed, output);
  const result = importFlows(one, other, {
    // A terminal may be set to «C», which is no language.
    lang: LANGUAGE_TAG.test(lang) && lang !== 'POSIX' ? lang : 'en',
    ...optional('title', textOption(given, 'title', '')),
    ...optional('unit', textOption(given, 'unit', '')),
    ...optional('goods', textOption(given, 'goods', '')),
  });
  output.warn(report(result, lang));
  if (result.kind === 'failed') return nothingWritten(command.failed, output);
  const { kept } = result.counts.flows;
  if (result.kind === 'columns') {
    return nothingWritten(command.columns(kept, LIMITS.features, LIMITS.bytes / 1_000_000), output);
  }
  const target = textOption(given, 'output', '-');
  await deliver(dispatchText(result.dispatch), target, output, say);
  if (target !== '-') output.warn(command.wrote(target, kept));
  return 0;
}

function nothingWritten(why: string, output: Output): number {
  output.warn(why);
  return 1;
}

function optional<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  const entry: Partial<Record<Name, string>> = {};
  if (value !== '') entry[name] = value;
  return entry;
}

function report(result: ImportResult, lang: string): string {
  const { report: words } = importMessagesFor(lang);
  const groups = groupIssues(result, lang, MOST_OF_A_KIND);
  const lines = groups.flatMap(({ sentences, more }) => [
    ...sentences,
    ...(more > 0 ? [`… ${words.more(more)}`] : []),
  ]);
  return [...countSentences(result, lang), ...lines.map((line) => `  ${line}`)].join('\n');
}

async function readBytes(file: string, say: CommandMessages): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError(code === 'ENOENT' ? say.missingFile(file) : say.unreadable(file, code));
  }
}
