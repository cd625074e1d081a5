import type { CommandMessages } from '../en/cli.ts';

export const cli: CommandMessages = {
  help: (languages) => `dispatch-atlas\u00a0: vérifie des récits, les dessine et en fait à partir de tableaux.

Utilisation
  dispatch-atlas validate FICHIER…          dit ce qui ne va pas dans chaque fichier
  dispatch-atlas render FICHIER -o CARTE    dessine un fichier sous forme de carte en SVG
  dispatch-atlas worksheet FICHIER -o FICHE fait d’un fichier une fiche de travail, PDF ou HTML
  dispatch-atlas export FICHIER -o FICHIER  écrit un fichier pour d’autres logiciels
  dispatch-atlas bundle FICHIER -o PAGE     fait d’un fichier une page HTML qui se passe de réseau
  dispatch-atlas import LIEUX FLUX -o FICHIER
                                            fait un récit de deux fichiers CSV\u00a0:
                                            id,name,lat,lon et origin,dest,count[,time]
  dispatch-atlas --help | --version

Options de toutes les commandes
  --lang CODE              langue des messages et des noms\u00a0: ${languages}

Options de render
  -o, --output FICHIER     où va la carte\u202f; sans cette option, sur la sortie standard
  --projection MOT         globe (par défaut), mercator (carte plane) ou
                           equal-earth (carte plane qui conserve les surfaces)
  --theme MOT              light (clair, par défaut), dark (sombre) ou print (noir sur blanc)
  --width PX               largeur de l’image, 960 par défaut
  --height PX              hauteur de l’image, 672 par défaut

Options de worksheet
  -o, --output FICHIER     où va la fiche\u00a0: un nom en .pdf ou en .html
  --level MOT              standard (moyen, par défaut), easy (facile) ou advanced (difficile)
  --tasks NOMBRE           combien d’exercices au plus, 8 par défaut
  --seed NOMBRE            version\u00a0: le même nombre donne les mêmes exercices\u202f; 1 par défaut
  --answers                le corrigé aussi, sur des pages à part après la fiche
  --projection MOT         equal-earth (surfaces conservées, par défaut) ou mercator

Options d’export
  -o, --output FICHIER     le nouveau fichier\u202f; son nom dit ce qu’il devient\u00a0: .geojson, .csv (un tableau),
                           .bib (sources en BibTeX), .json (sources en CSL-JSON), .jsonld (schema.org)
  --what MOT               quel tableau\u00a0: flows (livraisons, par défaut), claims (déclarations),
                           events (événements) ou sources

Options de bundle
  -o, --output FICHIER     le nouveau fichier, dont le nom finit par .html
  --mode MOT               ce qui s’ouvre\u00a0: explore (par défaut) ou lesson (leçon)

Options d’import
  -o, --output FICHIER     où va le récit\u202f; sans cette option, sur la sortie standard
  --title TEXTE            titre\u202f; sans cette option, le nom du fichier des flux
  --unit MOT               ce qui est compté, par exemple des tonnes\u202f; des unités par défaut
  --goods NOM              nom du bien\u202f; par défaut, ce qui est compté
  --lang CODE              aussi la langue du titre et des noms

Code de retour\u00a0: 0 tout va bien, 1 un fichier contient des erreurs, 2 la commande ne peut pas faire ce qui est demandé.
`,
  hint: 'dispatch-atlas --help montre ce qu’il y a.',
  noCommand: 'Il manque une commande.',
  unknownCommand: (name) => `Il n’y a pas de commande «\u202f${name}\u202f».`,
  unknownOption: (name) => `Il n’y a pas d’option «\u202f${name}\u202f» ici.`,
  noValue: (name) => `Il manque une valeur à «\u202f${name}\u202f».`,
  needsNoValue: (name) => `«\u202f${name}\u202f» ne prend pas de valeur.`,
  noFile: 'Il manque un fichier.',
  oneFile: 'render prend un seul fichier à la fois.',
  oneSheet: 'worksheet prend un seul fichier à la fois.',
  sheetTarget: 'worksheet a besoin du nom de ce qu’il écrit\u00a0: -o et un nom en .pdf ou en .html.',
  oneExport: 'export prend un seul fichier à la fois.',
  exportTarget:
    'export a besoin du nom de ce qu’il écrit\u00a0: -o et un nom en .geojson, .csv, .bib, .json ou .jsonld.',
  whatOfTable:
    '«\u202f--what\u202f» choisit un tableau\u202f; le nouveau fichier doit alors se terminer par .csv.',
  oneBundle: 'bundle ne prend qu’un fichier à la fois.',
  bundleTarget: 'bundle a besoin du nom du fichier à écrire\u00a0: -o, et un nom qui finit par .html.',
  bundled: (file, bytes) => `${file} pèse ${(bytes / 1e6).toFixed(1).replace('.', ',')}\u00a0Mo.`,
  noRoom: (count) =>
    count === 1
      ? 'Un exercice ne tient pas sur la fiche et manque.'
      : `${count} exercices ne tiennent pas sur la fiche et manquent.`,
  noFont: (letters) => `Aucune police ne dessine ces caractères ici, ils manquent\u00a0: ${letters}`,
  twoFiles: 'import prend deux fichiers, les lieux et les flux.',
  badChoice: (name, value, choices) =>
    `«\u202f${name}\u202f» vaut ${choices}, et non «\u202f${value}\u202f».`,
  badNumber: (name, value, least, most) =>
    `«\u202f${name}\u202f» est un nombre entier de ${least} à ${most}, et non «\u202f${value}\u202f».`,
  missingFile: (file) => `Il n’y a pas de fichier «\u202f${file}\u202f».`,
  unreadable: (file, reason) => `«\u202f${file}\u202f» ne peut pas être lu (${reason}).`,
  unwritable: (file, reason) => `«\u202f${file}\u202f» ne peut pas être écrit (${reason}).`,
  severity: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
  sound: (file) => `${file}\u00a0: aucune erreur, aucun avertissement.`,
  found: (file, errors, warnings) =>
    `${file}\u00a0: ${errors} ${errors < 2 ? 'erreur' : 'erreurs'}, ${warnings} ${warnings < 2 ? 'avertissement' : 'avertissements'}.`,
  leftOut: (ids) =>
    `${ids.length === 1 ? 'Une entrée contient' : `${ids.length} entrées contiennent`} des erreurs et ${ids.length === 1 ? 'est laissée' : 'sont laissées'} de côté\u00a0: ${ids.join(', ')}.`,
};
