import { version } from '../../package.json';
import '../language/all.ts';
import { commandMessagesFor } from '../language/command.ts';
import { LANGUAGES } from '../language/shell.ts';
import { type Output, standardOutput } from './output.ts';
import { UsageError } from './usage.ts';

type Command = (args: readonly string[], lang: string, output: Output) => Promise<number>;

/** Each command is loaded when it is called. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['new', async () => (await import('./new.ts')).newDispatch],
  ['preview', async () => (await import('./preview.ts')).preview],
  ['validate', async () => (await import('./validate.ts')).validate],
  ['render', async () => (await import('./render.ts')).render],
  ['worksheet', async () => (await import('./worksheet.ts')).makeWorksheet],
  ['export', async () => (await import('./export.ts')).exportFile],
  ['bundle', async () => (await import('./bundle.ts')).bundleFile],
  ['import', async () => (await import('./import.ts')).importCsv],
]);

/** Runs the command line; returns the exit status: 0, 1 for a file with errors, 2 for a wrong call. */
async function main(args: readonly string[], output: Output): Promise<number> {
  const lang = languageOf(args);
  const say = commandMessagesFor(lang);
  const [name = '', ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    output.print(say.help(LANGUAGES.join(', ')));
    return 0;
  }
  if (args.includes('--version')) {
    output.print(`${version}\n`);
    return 0;
  }
  try {
    const load = COMMANDS.get(name);
    if (!load) throw new UsageError(name === '' ? say.noCommand : say.unknownCommand(name));
    const command = await load();
    return await command(rest, lang, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.warn(`${error.message}\n${say.hint}`);
    return 2;
  }
}

/** The language that was asked for, else that of the terminal. */
function languageOf(args: readonly string[]): string {
  const asked = args.flatMap((argument, index) => {
    if (argument === '--lang') return args[index + 1] ?? [];
    return argument.startsWith('--lang=') ? argument.slice('--lang='.length) : [];
  });
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const terminal = LC_ALL || LC_MESSAGES || LANG || 'en';
  return asked.at(-1) ?? terminal.replace(/[.@].*$/, '').replaceAll('_', '-');
}

process.exitCode = await main(process.argv.slice(2), standardOutput);
