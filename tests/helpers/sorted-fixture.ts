import { readingFixture } from './reading-fixture.ts';

/** The small story with two speakers who sort it differently; munitions and troops are counted by both. */
export function sortedFixture() {
  return {
    ...readingFixture(),
    sortings: [
      {
        id: 'by-side',
        by: 'institute',
        names: { en: 'by side', de: 'nach Seite', fr: 'par camp' },
        groups: [
          {
            id: 'inland',
            names: { en: 'Inland', de: 'Binnenland', fr: 'Intérieur' },
            members: ['southfield', 'east', 'flow-munitions'],
            claim: 'flow-troops/4',
          },
          {
            id: 'coast',
            names: { en: 'Coast', de: 'Küste', fr: 'Côte' },
            members: ['capital-east', 'port-a'],
          },
        ],
        note: { en: 'Placed by us.', de: 'Von uns zugeordnet.', fr: 'Placé par nous.' },
      },
      {
        id: 'by-kind',
        by: 'service',
        names: { en: 'by kind', de: 'nach Art', fr: 'par genre' },
        groups: [
          {
            id: 'war',
            names: { en: 'War', de: 'Krieg', fr: 'Guerre' },
            members: ['southfield', 'capital-east'],
            claim: 'flow-munitions/3',
          },
          { id: 'work', names: { en: 'Work', de: 'Arbeit', fr: 'Travail' }, members: ['east'] },
        ],
      },
    ],
  };
}
