import type { OfflineMessages } from '../en/offline.ts';

export const offline: OfflineMessages = {
  save: 'Enregistrer hors ligne',
  saved: 'Disponible hors ligne',
  close: 'Fermer',
  lead: 'Garde le site sur cet appareil pour qu’il s’ouvre sans réseau\u00a0: le récit, sa carte et ses leçons, dans toutes les langues.',
  stories: 'Quels récits\u202f?',
  more: (size) => `+ ${size}`,
  size: (size) => `${size} seront enregistrés sur cet appareil.`,
  start: 'Enregistrer',
  saving: 'Enregistrement…',
  progress: (done, all) => `${done} sur ${all}`,
  savedLead: (size) =>
    `${size} sont enregistrés sur cet appareil. La page d’accueil, les récits nommés ci-dessous et leurs leçons s’ouvrent désormais sans réseau.`,
  notes: [
    'Beaucoup de navigateurs peuvent maintenant aussi installer le site comme application\u00a0: voyez leur menu.',
    'Un navigateur peut tout effacer de lui-même si la place manque\u202f; Safari le fait après sept jours sans visite, sauf si le site est sur l’écran d’accueil. Essayez avant le cours.',
    'La documentation n’est pas enregistrée, ni un fichier à vous que vous avez ouvert ici.',
  ],
  change: 'Enregistrer ce choix',
  remove: 'Retirer de cet appareil',
  removed: 'Plus rien du site n’est enregistré sur cet appareil.',
  failed:
    'L’enregistrement n’a pas réussi\u00a0: le réseau s’est interrompu, ou la place manque. Ce qui était arrivé a été effacé.',
  unreachable: 'La liste des fichiers n’a pas pu être obtenue. Y a-t-il un réseau\u202f?',
  notKept: 'La documentation n’est pas enregistrée sur cet appareil. Elle a besoin du réseau.',
  newer: 'Il existe une version plus récente.',
  now: 'L’utiliser maintenant',
  later: 'Plus tard',
  laterMeans: 'Elle sera utilisée une fois toutes les fenêtres du site fermées.',
  others: 'Le site est ouvert dans une autre fenêtre, peut-être en plein cours. Fermez-la d’abord.',
};
