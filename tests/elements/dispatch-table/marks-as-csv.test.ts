import { describe, expect, it } from 'vitest';
import { eventsAsCsv, flowsAsCsv, placesAsCsv } from '../../../src/elements/dispatch-table/marks-as-csv.ts';
import { shownGroups } from '../../../src/elements/dispatch-table/shown-groups.ts';
import { eventRows, flowRows, placeRows } from '../../../src/model/mark-rows.ts';
import { selectFeatures } from '../../../src/model/select.ts';
import { readDispatch } from '../../helpers/read-fixture.ts';

const dispatch = readDispatch('tests/fixtures/reading.geojson');
const { flows, events, places } = selectFeatures(dispatch, { time: null, filter: {} });
const shown = {
  groups: null,
  statements: (id: string) => (id === 'flow-workers' ? 1 : 4),
  touching: (id: string) =>
    id === 'capital-north' ? flows.filter((flow) => ['flow-munitions', 'flow-food'].includes(flow.id)) : [],
};
/** Without the byte-order mark and the last, empty line. */
const linesOf = (csv: string) => csv.replace('\uFEFF', '').split('\r\n').slice(0, -1);
const flowLines = (lang: string, chosen = flows) =>
  linesOf(flowsAsCsv(dispatch, flowRows(chosen, dispatch, lang), shown, lang, null));
const eventLines = (lang: string) => linesOf(eventsAsCsv(eventRows(events, dispatch, lang), shown, lang));
const placeLines = (lang: string) =>
  linesOf(placesAsCsv(dispatch, placeRows(places, dispatch, lang), shown, lang));

describe('flowsAsCsv', () => {
  it('has a head and a line for each flow, in English with commas', () => {
    expect(flowLines('en')).toEqual([
      'Flow,Goods,From,To,Start,End,Status,Amount,Statements,Id',
      'Munitions,munitions,North City,East City,2023-08,2025-07,disputed,"nearly 16,000 to about 28,000 containers",4,flow-munitions',
      'Food,food,East City,North City,2024,,claimed,no number given,4,flow-food',
      'Soldiers,soldiers,Northland,Southfield,2024-10,2025-07,confirmed,"11,000 to about 13,000 soldiers",4,flow-troops',
      'Workers,workers,Northland,Eastland,,,claimed,announced,1,flow-workers',
    ]);
  });

  it('speaks German with semicolons', () => {
    expect(flowLines('de')).toContain(
      'Munition;Munition;Nordstadt;Oststadt;2023-08;2025-07;umstritten;fast 16.000 bis etwa 28.000 Container;4;flow-munitions',
    );
  });

  it('says in which group the speaker of the shown sorting puts a flow, and nothing where it puts it in none', () => {
    const grain = readDispatch('geodata/dispatches/grain-2022.geojson');
    const chosen = selectFeatures(grain, { time: null, filter: {} }).flows;
    const groups = shownGroups(grain, 'russia', 'de');
    const lines = linesOf(
      flowsAsCsv(grain, flowRows(chosen, grain, 'de'), { ...shown, groups }, 'de', null),
    ).map((line) => line.split(';'));
    const column = lines[0]?.indexOf(groups?.speaker.text ?? '') ?? -1;
    expect(column).toBe(4);
    expect(new Set(lines.slice(1).map((line) => line[column]))).toContain(
      'Hohes und oberes mittleres Einkommen',
    );
    expect(lines.find((line) => line.at(-1) === 'f-ammonia')?.[column]).toBe('');
    expect(shownGroups(grain, 'nobody', 'en')).toBeNull();
  });

  it('holds no more than the rows it is given', () => {
    expect(
      flowLines('en', flows.slice(3))
        .slice(1)
        .map((line) => line.split(',').at(-1)),
    ).toEqual(['flow-workers']);
  });
});

describe('eventsAsCsv', () => {
  it('gives dates as the file has them, type and status in words', () => {
    expect(eventLines('en')).toEqual([
      'Start,End,Event,Type,Place,Status,Statements,Id',
      '2025-08-12,,Phone call,call,East City,confirmed,4,event-call',
    ]);
  });

  it('leaves out nothing in a language that the file lacks: its own words stand there', () => {
    expect(eventLines('fr')).toEqual([
      'Début;Fin;Événement;Type;Lieu;Statut;Déclarations;Identifiant',
      '2025-08-12;;Telefonat;appel téléphonique;Oststadt;confirmé;4;event-call',
    ]);
  });
});

describe('placesAsCsv', () => {
  it('has a line for each place, with what touches it', () => {
    const lines = placeLines('en');
    expect(lines[0]).toBe('Place,Other names,Type,Country,Precision,Latitude,Longitude,Flows and events,Id');
    expect(lines.map((line) => line.split(',').at(-1)).slice(1)).toEqual(places.map(({ id }) => id));
    expect(lines).toContain(
      'North City,Nordstadt; Северный город,capital,North Korea,to the city,39.0194,125.7381,Munitions; Food,capital-north',
    );
  });

  it('writes degrees with a point in every language, and quotes lists where they hold the separator', () => {
    expect(placeLines('de')).toContain(
      'Nordstadt;"North City; Северный город";Hauptstadt;Nordkorea;auf die Stadt;39.0194;125.7381;"Munition; Nahrungsmittel";capital-north',
    );
  });
});
