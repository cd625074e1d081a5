/** Texts of the list of what is wrong with a file. */
export const report = {
  error: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
  warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  info: (count: number) => (count === 1 ? '1 hint' : `${count} hints`),
  found: (found: string) => `found: ${found}`,
  expected: (expected: string) => `expected: ${expected}`,
  title: 'All that was found in the file',
  copy: 'Copy the report',
  copied: 'Copied.',
  notCopied: 'This browser does not let pages copy.',
};
