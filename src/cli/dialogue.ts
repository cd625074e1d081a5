import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';

/** Questions and answers in a terminal, or answers line by line out of a pipe. */
export interface Dialogue {
  /** The answer without spaces around it; empty once there are no more. */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Asks on standard error, so that standard output stays what the command is about. */
export function openDialogue(): Dialogue {
  // A pipe delivers all lines at once: they are kept until they are asked for.
  const isTerminal = stdin.isTTY === true;
  const lines = createInterface({ input: stdin, output: stderr, terminal: isTerminal });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      lines.setPrompt(`${question} `);
      lines.prompt();
      const { value, done } = await answers.next();
      if (!isTerminal || done) stderr.write('\n');
      return done ? '' : String(value).trim();
    },
    close: () => lines.close(),
  };
}
