import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/model/exports/csv.ts';

const BOM = '\uFEFF';

describe('toCsv', () => {
  it('begins with a byte-order mark and ends every line with CR LF', () => {
    expect(
      toCsv(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ',',
      ),
    ).toBe(`${BOM}a,b\r\nc,d\r\n`);
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'say "no"', 'two\nlines', 'a;b']], ',')).toBe(
      `${BOM}"a,b","say ""no""","two\nlines",a;b\r\n`,
    );
    expect(toCsv([['a,b', 'a;b']], ';')).toBe(`${BOM}a,b;"a;b"\r\n`);
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '＝1'])('disarms the formula %j', (text) => {
    expect(toCsv([[text]], ',')).toBe(`${BOM}'${text}\r\n`);
  });

  it('disarms a formula behind a line break, inside its quotes', () => {
    expect(toCsv([['\r=1']], ',')).toBe(`${BOM}"'\r=1"\r\n`);
  });

  it('writes a number as a number, with the decimal sign asked for', () => {
    expect(toCsv([[-150.5, 5.5, '-1']], ',')).toBe(`${BOM}-150.5,5.5,'-1\r\n`);
    expect(toCsv([[-150.5, 5.5]], ';', ',')).toBe(`${BOM}-150,5;5,5\r\n`);
  });

  it('leaves figures and words alone', () => {
    expect(toCsv([['16000', 'nearly = about', '']], ',')).toBe(`${BOM}16000,nearly = about,\r\n`);
  });
});
