import { type CommandMessages, commandMessagesFor } from '../language/command.ts';
import { issueSentence } from '../model/issue-sentence.ts';
import type { Issue } from '../model/types.ts';
import { readDispatchFile } from './dispatch-file.ts';
import type { Output } from './output.ts';
import { readArguments, UsageError } from './usage.ts';

/** Says everything that is wrong in each file; 1 if any of them has an error. */
export async function validate(args: readonly string[], lang: string, output: Output): Promise<number> {
  const say = commandMessagesFor(lang);
  const { files } = readArguments(args, { lang: { type: 'string' } }, say);
  if (files.length === 0) throw new UsageError(say.noFile);
  let failed = false;
  for (const file of files) {
    const { issues, fatal } = await readDispatchFile(file, say);
    output.print(report(file, issues, lang, say));
    failed ||= fatal !== null || issues.some(({ severity }) => severity === 'error');
  }
  return failed ? 1 : 0;
}

const GRAVITY: readonly Issue['severity'][] = ['error', 'warning', 'info'];

function report(file: string, issues: readonly Issue[], lang: string, say: CommandMessages): string {
  if (issues.length === 0) return `${say.sound(file)}\n`;
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const lines = issues
    .toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity))
    .map((issue) => {
      const where = issue.path === '' ? '' : `\n    ${issue.path}`;
      return `  ${say.severity[issue.severity]}: ${issueSentence(issue, lang)}${where}\n`;
    });
  return `${say.found(file, count('error'), count('warning'))}\n${lines.join('')}`;
}
