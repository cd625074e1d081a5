import { describe, expect, it } from 'vitest';
import { claimsAsCsv } from '../../../src/elements/dispatch-table/claims-as-csv.ts';
import { claimRows } from '../../../src/model/claim-rows.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const dispatch = readDispatch('tests/fixtures/reading.geojson');
const linesIn = (lang: string) => claimsAsCsv(dispatch, claimRows(dispatch, lang), lang).split('\r\n');

describe('claimsAsCsv', () => {
  it('has a head and a line for each claim, in English with commas', () => {
    const lines = linesIn('en');
    expect(lines[0]).toBe(
      '\uFEFFSpeaker,Stance,About,Goods,From,To,Status,Amount,Said on,Start,End,Read at,Link,Note,Id',
    );
    expect(lines).toHaveLength(1 + 13 + 1);
    expect(lines).toContain(
      'Open Institute,estimates,Munitions,munitions,North City,East City,disputed,"nearly 16,000 containers",2025-04-16,2023-08,2025-07,The Wire,https://example.org/wire,,flow-munitions/2',
    );
  });

  it('speaks German with semicolons, which a German spreadsheet expects', () => {
    expect(linesIn('de')).toContain(
      'Geheimdienst;schätzt;Munition;Munition;Nordstadt;Oststadt;umstritten;etwa 28.000 Container;2025-07-13;2023-08;2025-07;MENAFN (Abschrift);;;flow-munitions/3',
    );
  });

  it('names the place of an event and leaves out the goods it has not', () => {
    expect(linesIn('en')).toContain(
      'Palace,says,Phone call,,,East City,confirmed,,2025-08-12,2025-08-12,,The Paper,https://example.org/paper,,event-call/0',
    );
  });
});
