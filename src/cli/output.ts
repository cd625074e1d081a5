/** Where a command writes: what was asked for, and what is said about it. */
export interface Output {
  print(text: string): void;
  warn(text: string): void;
}

/** Standard output and standard error. */
export const standardOutput: Output = {
  print: (text) => {
    process.stdout.write(text);
  },
  warn: (text) => {
    process.stderr.write(`${text}\n`);
  },
};
