/** A cell that begins like this is a formula to spreadsheets, also in full-width characters. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string, separator: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  const needsQuotes = safe.includes(separator) || /["\r\n]/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows of text as CSV after RFC 4180, with a byte-order mark so that spreadsheets read UTF-8. A cell that a
 * spreadsheet would run as a formula starts with an apostrophe: the text is a stranger's.
 * @param separator what the reader's spreadsheet expects, `;` where the comma is the decimal sign
 */
export function toCsv(rows: readonly (readonly string[])[], separator: string): string {
  const lines = rows.map((row) => row.map((text) => cell(text, separator)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
