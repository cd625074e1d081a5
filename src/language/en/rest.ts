import { actor } from './actor.ts';
import { chain } from './chain.ts';
import { details } from './details.ts';
import { issues } from './issues.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** All messages that a story does not open with: of what the reader asks for, and of what goes wrong. */
export const rest = {
  /** One sentence per rule of `src/model/rules`, and per fatal code. */
  issues,
  map: {
    /** One sentence for each disputed area of the basemap, by its id. */
    disputed: {
      crimea:
        'Crimea: annexed by Russia in 2014; the United Nations General Assembly regards it as part of Ukraine.',
      'western-sahara':
        'Western Sahara: claimed by Morocco, which controls most of it, and by the Polisario Front; on the United Nations’ list of non-self-governing territories.',
      kosovo: 'Kosovo: declared independence in 2008; many states recognise it, Serbia and others do not.',
      'northern-cyprus':
        'Northern Cyprus: outside the control of the Republic of Cyprus since 1974; recognised as a state by Turkey alone.',
      somaliland: 'Somaliland: declared independence in 1991; Somalia regards it as part of its territory.',
      abkhazia:
        'Abkhazia: outside Georgia’s control; recognised as a state by Russia and a few others, by the rest regarded as part of Georgia.',
      transnistria:
        'Transnistria: outside Moldova’s control since 1992; no member of the United Nations recognises it as a state. Its edge is approximate here.',
      'jammu-kashmir-ladakh':
        'Jammu and Kashmir, and Ladakh: administered by India, claimed by Pakistan as well.',
      'azad-kashmir-gilgit-baltistan':
        'Azad Kashmir and Gilgit-Baltistan: administered by Pakistan, claimed by India as well.',
      siachen: 'Siachen Glacier: held by India, claimed by Pakistan as well.',
      'arunachal-pradesh': 'Arunachal Pradesh: a state of India, most of it claimed by China as well.',
      golan:
        'Golan Heights: occupied by Israel in 1967 and later annexed; the United Nations regard them as occupied Syrian territory. Their western edge is approximate here.',
      'southern-kurils':
        'Southern Kuril Islands: administered by Russia, claimed by Japan as its Northern Territories.',
    },
  },
  ui: { actor, chain, details, report, search, share, table, timeline },
};

export type RestMessages = typeof rest;
