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

/** The rest of the messages in French. */
export const rest: RestMessages = {
  issues,
  map: {
    disputed: {
      crimea:
        'Crimée\u00a0: annexée par la Russie en 2014\u202f; l’Assemblée générale des Nations unies la considère comme une partie de l’Ukraine.',
      'western-sahara':
        'Sahara occidental\u00a0: revendiqué par le Maroc, qui en contrôle la plus grande partie, et par le Front Polisario\u202f; inscrit par les Nations unies sur la liste des territoires non autonomes.',
      kosovo:
        'Kosovo\u00a0: a déclaré son indépendance en 2008\u202f; de nombreux États la reconnaissent, la Serbie et d’autres non.',
      'northern-cyprus':
        'Chypre du Nord\u00a0: hors du contrôle de la République de Chypre depuis 1974\u202f; reconnue comme État par la seule Turquie.',
      somaliland:
        'Somaliland\u00a0: a déclaré son indépendance en 1991\u202f; la Somalie le considère comme une partie de son territoire.',
      abkhazia:
        'Abkhazie\u00a0: hors du contrôle de la Géorgie\u202f; reconnue comme État par la Russie et quelques autres, considérée par les autres comme une partie de la Géorgie.',
      transnistria:
        'Transnistrie\u00a0: hors du contrôle de la Moldavie depuis 1992\u202f; aucun membre des Nations unies ne la reconnaît comme État. Son tracé est ici approximatif.',
      'jammu-kashmir-ladakh':
        'Jammu-et-Cachemire et Ladakh\u00a0: administrés par l’Inde, revendiqués aussi par le Pakistan.',
      'azad-kashmir-gilgit-baltistan':
        'Azad Cachemire et Gilgit-Baltistan\u00a0: administrés par le Pakistan, revendiqués aussi par l’Inde.',
      siachen: 'Glacier de Siachen\u00a0: tenu par l’Inde, revendiqué aussi par le Pakistan.',
      'arunachal-pradesh':
        'Arunachal Pradesh\u00a0: État de l’Inde, revendiqué en majeure partie par la Chine aussi.',
      golan:
        'Plateau du Golan\u00a0: occupé par Israël en 1967 puis annexé\u202f; les Nations unies le considèrent comme un territoire syrien occupé. Sa limite occidentale est ici approximative.',
      'southern-kurils':
        'Îles Kouriles du Sud\u00a0: administrées par la Russie, revendiquées par le Japon comme ses Territoires du Nord.',
    },
  },
  ui: { actor, chain, details, report, search, share, table, timeline },
};
