import { basename, resolve } from 'node:path';
import { decodeBasemap } from '../geo/basemap.ts';
import { type CommandMessages, commandMessagesFor } from '../language/command.ts';
import { interfaceLanguage } from '../language/shell.ts';
import { issueSentence } from '../model/issue-sentence.ts';
import { parseDispatch } from '../model/parse.ts';
import { readDispatch } from '../model/read.ts';
import type { Dispatch, Issue } from '../model/types.ts';
import { followingPage, type LiveState } from '../static/one-file/live-state.ts';
import { makeOneFile } from '../static/one-file/make.ts';
import { emptyDraft } from '../writing/index.ts';
import { errorCode, readText } from './dispatch-file.ts';
import { readPart } from './one-file-parts.ts';
import type { Output } from './output.ts';
import { startPreviewServer } from './preview-server.ts';
import { numberOption, type OptionTypes, readArguments, UsageError } from './usage.ts';
import { watchFile } from './watch-file.ts';

const OPTIONS: OptionTypes = { port: { type: 'string' }, lang: { type: 'string' } };

/** The file as it could last be read, and what is to be said of it now. */
interface Preview {
  readonly dispatch: Dispatch;
  readonly text: string;
  readonly state: LiveState;
}

interface Words {
  readonly say: CommandMessages;
  readonly lang: string;
}

/** Shows a file in the browser and follows it, until somebody ends it. */
export async function preview(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const given = readArguments(args, OPTIONS, say);
  const [file, ...others] = given.files;
  if (file === undefined) throw new UsageError(say.noFile);
  if (others.length > 0) throw new UsageError(say.onePreview);
  const port = numberOption(given, 'port', { least: 0, most: 65_535, otherwise: 0 }, say);
  const text = await readText(file, say);
  const { default: ground } = await import('../../geodata/basemap/basemap-110m.json?raw');
  const basemap = decodeBasemap(JSON.parse(ground));
  const words: Words = { say, lang };
  let shown = readAgain(text, nothingYet(file, words), words);

  const page = async () => {
    const { dispatch, state } = shown;
    const read = (name: string) => readPart(name, say);
    const html = await makeOneFile(dispatch, {
      lang: given.repeated.has('lang') ? lang : dispatch.lang,
      mode: 'explore',
      basemap,
      read,
    });
    return followingPage(html, state.version);
  };
  const server = await listen({ page, file: () => shown.text, state: () => shown.state }, port, say);
  output.print(`${say.serving(file, server.address)}\n`);
  report(shown.state, file, output, say);
  const unwatch = watchFile(resolve(file), text, (next) => {
    shown = readAgain(next, shown, words);
    report(shown.state, file, output, say);
    server.tell();
  });
  await interrupted();
  unwatch();
  await server.close();
  return 0;
}

/** What there is to see of a new text; the old picture where it cannot be read. */
function readAgain(text: string, before: Preview, { say, lang }: Words): Preview {
  const { dispatch, issues } = readDispatch(text);
  const sentences = issues.map((issue) => `${say.severity[issue.severity]}: ${issueSentence(issue, lang)}`);
  const { version } = before.state;
  if (!dispatch) {
    const heading = version === 0 ? say.notYet : say.lastGood;
    return { ...before, state: { version, heading, issues: sentences } };
  }
  const heading =
    issues.length === 0 ? '' : say.found(dispatch.id, count(issues, 'error'), count(issues, 'warning'));
  return { dispatch, text, state: { version: version + 1, heading, issues: sentences } };
}

/** Stands in until the file can be read for the first time. */
function nothingYet(file: string, { lang }: Words): Preview {
  const draft = emptyDraft({ title: basename(file), lang: interfaceLanguage(lang) });
  const { dispatch } = parseDispatch(draft);
  if (!dispatch) throw new Error('an empty draft is no dispatch');
  return { dispatch, text: JSON.stringify(draft), state: { version: 0, heading: '', issues: [] } };
}

function count(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

function report({ heading, issues }: LiveState, file: string, output: Output, say: CommandMessages): void {
  output.print(`${heading === '' ? say.sound(file) : heading}\n`);
  output.print(issues.map((issue) => `  ${issue}\n`).join(''));
}

async function listen(
  content: Parameters<typeof startPreviewServer>[0],
  port: number,
  say: CommandMessages,
): ReturnType<typeof startPreviewServer> {
  try {
    return await startPreviewServer(content, port);
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE' || errorCode(error) === 'EACCES')
      throw new UsageError(say.portTaken(port));
    throw error;
  }
}

/** Until Ctrl+C, or until the terminal goes. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
