import type { ShellMessages } from '../en/shell.ts';

export const shell: ShellMessages = {
  ui: {
    story: {
      errors: {
        offline: 'Il n’y a pas de réseau pour le moment. Dès qu’il revient, cette page réessaie d’elle-même.',
        script: 'Une partie de cette page n’est pas arrivée. La recharger suffit le plus souvent.',
        unreachable: (file) =>
          `Le serveur de «\u202f${file}\u202f» ne répond pas, ou ne laisse pas d’autres pages lire le fichier.`,
        timeout: (file, seconds) =>
          `«\u202f${file}\u202f» n’était pas arrivé au bout de ${seconds} secondes.`,
        status: (file, status) =>
          status === 404 || status === 410
            ? `Il n’y a pas de fichier «\u202f${file}\u202f» à cette adresse (${status}).`
            : `Le serveur n’a pas remis «\u202f${file}\u202f» (${status}).`,
        html: (file) =>
          `À l’adresse de «\u202f${file}\u202f» se trouve une page web, et non un fichier contenant un récit.`,
        type: (file, type) =>
          `«\u202f${file}\u202f» est du type ${type}\u202f; un récit est un fichier GeoJSON.`,
        encoding: (file) => `«\u202f${file}\u202f» n’est pas encodé en UTF-8.`,
        size: (file, megabytes) =>
          `«\u202f${file}\u202f» dépasse ${megabytes} mégaoctets\u202f; rien de plus grand n’est lu.`,
      },
    },
    states: {
      loading: 'Le récit arrive',
      failed: {
        network: 'Le fichier n’a pas pu être récupéré',
        json: 'Cette page ne sait pas lire ce fichier',
        shape: 'Ce fichier n’est pas un récit',
        version: 'Ce récit est écrit pour une autre version',
        size: 'Ce fichier est trop grand',
      },
      expected: 'Attendu',
      found: (file) => (file === '' ? 'Trouvé' : `Trouvé dans ${file}`),
      retry: 'Réessayer',
      preview: 'Ce que vous voyez ci-dessous a été enregistré avec la page.',
      empty: 'Aucun récit choisi',
      partial: (shown, all) => `${shown} entrées sur ${all} sont affichées`,
      partialNote: (left) =>
        left === 1
          ? 'Une entrée du fichier est défectueuse et n’est pas affichée.'
          : `${left} entrées du fichier sont défectueuses et ne sont pas affichées.`,
      missing: 'Ce qui manque, et pourquoi',
      more: (count) => (count === 1 ? '1 autre' : `${count} autres`),
      offline: 'Hors ligne',
      offlineNote:
        'Ce qui est chargé reste utilisable\u202f; seuls les liens vers les sources ne s’ouvrent pas.',
    },
    explorer: {
      story: 'Récit',
      table: 'Tableau',
      timeline: 'Chronologie',
      chain: 'Parcours',
      search: 'Chercher',
      share: 'Partager',
      back: '‹ Retour',
      views: 'Affichage',
      skip: 'Passer la carte',
      main: 'Le récit',
      map: 'Carte du récit',
      legend: 'Légende',
      details: 'Détails',
      larger: 'Agrandir les détails',
      smaller: 'Réduire les détails',
      filter: 'Filtre',
      menu: 'Menu',
      selected: (about) => `Sélection\u00a0: ${about}`,
      unselected: 'Rien de sélectionné',
      filtered: (shown, all) =>
        `${shown} ${shown < 2 ? 'livraison ou événement affiché' : 'livraisons et événements affichés'} sur ${all}`,
    },
  },
  app: {
    language: 'Langue',
    ownName: 'Français',
    dark: 'Sombre',
    light: 'Clair',
    claims: 'Qui dit quoi',
    library: 'Bibliothèque',
    write: 'Écrire',
    otherFile: 'Ouvrir un autre fichier',
    openCsv: 'Vos données',
    refusedAddress: (address) =>
      `Cette page n’ouvre pas l’adresse «\u202f${address}\u202f»\u00a0: elle accepte le nom d’un récit, une adresse https ou un fichier de son propre site.`,
  },
};
