/** A cell that begins like this is a formula to spreadsheets, also in full-width characters. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** The same behind a sign at which a spreadsheet that expects another separator than ours begins a new cell. */
const FORMULA_INSIDE = /(?!^)([;,\t])(?=[=+\-@＝＋－＠])/g;

/** Figures of ours are numbers, whatever they begin with; a text may be anything. */
export type Cell = string | number;

/** The columns of a table by their heads, and what stands in each of them for a row; `undefined` is an empty cell. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell | undefined>>;

function write(cell: Cell, separator: string, decimal: '.' | ','): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const inside = cell.replace(FORMULA_INSIDE, "$1'");
  const safe = FORMULA.test(inside) ? `'${inside}` : inside;
  const needsQuotes = safe.includes(separator) || /["\r\n]/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows of text as CSV after RFC 4180, with a byte-order mark so that spreadsheets read UTF-8. A text that a
 * spreadsheet would run as a formula starts with an apostrophe: it is a stranger's. Behind a separator of other
 * spreadsheets it gets one too, since quotes in the middle of what they take for a cell hold nothing together.
 * @param separator what the reader's spreadsheet expects, `;` where the comma is the decimal sign
 * @param decimal the sign in numbers; spreadsheets that expect a comma take 5.5 for the fifth of May
 */
export function toCsv(
  rows: readonly (readonly Cell[])[],
  separator: string,
  decimal: '.' | ',' = '.',
): string {
  const lines = rows.map((row) => row.map((cell) => write(cell, separator, decimal)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A table of such columns, its heads first. */
export function tableOf<Row>(columns: Columns<Row>, rows: readonly Row[]): readonly (readonly Cell[])[] {
  const cells = Object.values(columns);
  return [Object.keys(columns), ...rows.map((row) => cells.map((cell) => cell(row) ?? ''))];
}

/** Several texts in one cell. A semicolon within one of them would part it, so it becomes a comma there. */
export function listCell(texts: readonly Cell[]): Cell {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return only;
  return texts.map((text) => String(text).replaceAll(';', ',')).join('; ');
}
