import type { CommandMessages } from '../en/cli.ts';

export const cli: CommandMessages = {
  help: (languages) => `dispatch-atlas\u00a0: vérifie des récits, les dessine et en fait à partir de tableaux.

Utilisation
  dispatch-atlas new FICHIER                commence un récit\u00a0: demande titre, langue et premiers lieux
  dispatch-atlas preview FICHIER            montre un fichier dans le navigateur et suit ce que vous enregistrez
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

Options de new
  --title TEXTE            titre\u202f; avec lui, rien n’est demandé
  --place NOM              un premier lieu, dans n’importe quelle langue, autant de fois que vous voulez\u202f;
                           «\u202fOdessa, US\u202f» distingue deux lieux
  --lang CODE              aussi la langue du titre et des noms
  --force                  remplace un fichier qui existe

Options de preview
  --port NOMBRE            port de cet ordinateur\u202f; par défaut, n’importe lequel qui est libre

Options de render
  -o, --output FICHIER     où va la carte\u202f; sans cette option, sur la sortie standard
  --projection MOT         globe (par défaut), mercator (carte plane) ou
                           equal-earth (carte plane qui conserve les surfaces)
  --theme MOT              light (clair, par défaut), dark (sombre) ou print (noir sur blanc)
  --sort NOM               le classement que montre la carte\u202f; sans cette option, aucun
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
  --mode MOT               ce qui s’ouvre\u00a0: explore (par défaut), lesson (leçon)
                           ou practise (exercices)

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
  noSortings: 'Ce fichier n’a pas de classement pour «\u202f--sort\u202f».',
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
  oneNew: 'new ne prend qu’un fichier à la fois.',
  newTarget: 'new a besoin du nom du nouveau fichier\u00a0: un nom en .geojson ou en .json.',
  fileExists: (file) => `«\u202f${file}\u202f» existe déjà\u202f; --force le remplace.`,
  noTitle: 'Il faut un titre au récit.',
  badLanguage: (tag) => `«\u202f${tag}\u202f» n’est pas un code de langue comme fr, en ou pt-BR.`,
  noPlace: (name) =>
    `La liste ne connaît aucun lieu «\u202f${name}\u202f»\u202f; ajoutez-le au fichier à la main.`,
  ask: {
    title: 'Titre\u00a0:',
    lang: (otherwise) => `Langue du fichier [${otherwise}]\u00a0:`,
    firstPlace: 'Premier lieu, dans n’importe quelle langue (vide\u00a0: aucun)\u00a0:',
    nextPlace: 'Un autre lieu (vide\u00a0: c’est tout)\u00a0:',
    which: (count) => `Lequel\u202f? 1 à ${count}, 0 pour aucun [1]\u00a0:`,
    unknown: (name) =>
      `La liste ne connaît aucun lieu «\u202f${name}\u202f». Villages et sites n’y sont pas\u00a0: ajoutez-les plus tard.`,
  },
  placeLine: (name, country, kind) =>
    kind === 'country' ? `${name} (pays)` : `${name}, ${country}${kind === 'capital' ? ' (capitale)' : ''}`,
  begun: (file, places) =>
    `${file} est écrit, ${places === 0 ? 'encore sans lieu' : places === 1 ? 'avec un lieu' : `avec ${places} lieux`}.`,
  toDo: (file) => `La suite, dans le fichier\u00a0:
  1. actors   qui parle, chacun avec name et kind
  2. goods    ce qui circule, et units, dans quoi on le compte
  3. sources  où vous l’avez lu, avec l’URL
  4. features une livraison (from, to, goods, status) avec au moins une déclaration\u00a0: by, stance, source, said
  5. text     le récit\u202f; [des mots](#id) lient un passage à la carte
Le voir en écrivant\u00a0:  dispatch-atlas preview ${file}
Le vérifier\u00a0:          dispatch-atlas validate ${file}
`,
  placesFrom: (credit) => `Lieux\u00a0: ${credit}`,
  onePreview: 'preview ne prend qu’un fichier à la fois.',
  portTaken: (port) => `Le port ${port} est pris.`,
  serving: (file, address) => `${file} se voit à l’adresse ${address}\nCtrl+C y met fin.`,
  lastGood: 'Le fichier est illisible. Vous voyez ce qu’il était avant.',
  notYet: 'Il n’y a encore rien à voir.',
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
