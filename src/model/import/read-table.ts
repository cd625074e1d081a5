import Papa from 'papaparse';

/** A row that is not blank. */
export interface TableRow {
  /** Line at which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly delimiter: string;
  /** The first row that is not blank: the names of the columns, if it is what it should be. */
  readonly head: TableRow | null;
  readonly rows: readonly TableRow[];
  /** Lines whose quotation marks do not fit; they are no rows. */
  readonly broken: readonly number[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Spreadsheets write and read such a first line. */
const DELIMITER_LINE = /^sep=([,;\t|])\n/i;
/** After so many broken lines the rest is taken as the parser gives it, so that no file takes for ever. */
const MOST_RESTARTS = 20;

/**
 * Reads CSV (RFC 4180, any line ends). Papa Parse does the reading; this adds the lines, finds the delimiter by
 * the names of the columns, and goes on behind a line whose quotation marks do not fit, which would otherwise
 * take the rest of the file with it.
 * @param known names of columns, lower case; the delimiter that finds most of them in the head is the one
 */
export function readTable(text: string, known: ReadonlySet<string>): Table {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = DELIMITER_LINE.exec(lines);
  const delimiter = named?.[1] ?? findDelimiter(lines, known);
  const { rows, broken } = parse(lines, delimiter, named ? named[0].length : 0, named ? 2 : 1);
  const [head = null, ...others] = rows;
  return { delimiter, head, rows: others, broken };
}

/** A name of a column as it is compared. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}

function findDelimiter(text: string, known: ReadonlySet<string>): string {
  const head = text.trimStart();
  let best = { delimiter: ',', hits: -1, cells: 0 };
  for (const delimiter of DELIMITERS) {
    const [cells = []] = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 1 }).data;
    const hits = cells.filter((cell) => known.has(columnName(cell))).length;
    const isBetter = hits > best.hits || (hits === best.hits && cells.length > best.cells);
    if (isBetter) best = { delimiter, hits, cells: cells.length };
  }
  return best.delimiter;
}

function parse(
  text: string,
  delimiter: string,
  offset: number,
  line: number,
): Omit<Table, 'delimiter' | 'head'> {
  const rows: TableRow[] = [];
  const broken: number[] = [];
  const hasQuotes = text.includes('"');
  let [at, next] = [offset, line];
  for (let restarts = 0; at < text.length; restarts += 1) {
    const start = at;
    let isStuck = false;
    Papa.parse<string[]>(text.slice(start), {
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }, parser) => {
        const isFaulty = errors.some(({ type }) => type === 'Quotes');
        if (isFaulty && restarts < MOST_RESTARTS) {
          isStuck = true;
          parser.abort();
          return;
        }
        if (isFaulty) broken.push(next);
        else if (data.some((cell) => cell.trim() !== '')) rows.push({ line: next, cells: data });
        at = start + meta.cursor;
        next += 1 + (hasQuotes ? lineBreaks(data) : 0);
      },
    });
    if (!isStuck) break;
    broken.push(next);
    at = nextLine(text, at);
    next += 1;
  }
  return { rows, broken };
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
