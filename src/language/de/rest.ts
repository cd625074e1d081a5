import type { RestMessages } from '../en/rest.ts';
import { actor } from './actor.ts';
import { chain } from './chain.ts';
import { details } from './details.ts';
import { issues } from './issues.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** The rest of the messages in German. */
export const rest: RestMessages = {
  issues,
  map: {
    disputed: {
      crimea:
        'Krim: 2014 von Russland annektiert; die Generalversammlung der Vereinten Nationen sieht sie als Teil der Ukraine an.',
      'western-sahara':
        'Westsahara: beansprucht von Marokko, das den größten Teil kontrolliert, und von der Frente Polisario; steht auf der Liste der Vereinten Nationen der Gebiete ohne Selbstregierung.',
      kosovo:
        'Kosovo: erklärte 2008 seine Unabhängigkeit; viele Staaten erkennen sie an, Serbien und andere nicht.',
      'northern-cyprus':
        'Nordzypern: seit 1974 nicht unter Kontrolle der Republik Zypern; als Staat nur von der Türkei anerkannt.',
      somaliland:
        'Somaliland: erklärte 1991 seine Unabhängigkeit; Somalia sieht es als Teil seines Staatsgebiets an.',
      abkhazia:
        'Abchasien: nicht unter georgischer Kontrolle; von Russland und wenigen anderen als Staat anerkannt, von den übrigen als Teil Georgiens angesehen.',
      transnistria:
        'Transnistrien: seit 1992 nicht unter moldauischer Kontrolle; kein Mitglied der Vereinten Nationen erkennt es als Staat an. Seine Grenze ist hier ungefähr.',
      'jammu-kashmir-ladakh':
        'Jammu und Kaschmir sowie Ladakh: von Indien verwaltet, auch von Pakistan beansprucht.',
      'azad-kashmir-gilgit-baltistan':
        'Asad Kaschmir und Gilgit-Baltistan: von Pakistan verwaltet, auch von Indien beansprucht.',
      siachen: 'Siachengletscher: von Indien gehalten, auch von Pakistan beansprucht.',
      'arunachal-pradesh':
        'Arunachal Pradesh: indischer Bundesstaat, zum größten Teil auch von China beansprucht.',
      golan:
        'Golanhöhen: 1967 von Israel besetzt und später annektiert; die Vereinten Nationen sehen sie als besetztes syrisches Gebiet an. Ihr Westrand ist hier ungefähr.',
      'southern-kurils':
        'Südliche Kurilen: von Russland verwaltet, von Japan als seine Nördlichen Territorien beansprucht.',
    },
  },
  ui: { actor, chain, details, report, search, share, table, timeline },
};
