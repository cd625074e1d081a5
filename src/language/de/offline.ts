import type { OfflineMessages } from '../en/offline.ts';

export const offline: OfflineMessages = {
  save: 'Offline speichern',
  saved: 'Offline verfügbar',
  close: 'Schließen',
  lead: 'Legt die Seite auf diesem Gerät ab, damit sie ohne Netz aufgeht: die Geschichte, ihre Karte und ihr Unterricht, in allen Sprachen.',
  stories: 'Welche Geschichten?',
  more: (size) => `+ ${size}`,
  size: (size) => `${size} werden auf diesem Gerät gespeichert.`,
  start: 'Speichern',
  saving: 'Wird gespeichert …',
  progress: (done, all) => `${done} von ${all}`,
  savedLead: (size) =>
    `${size} sind auf diesem Gerät gespeichert. Die Übersicht, die unten genannten Geschichten und ihr Unterricht gehen jetzt ohne Netz auf.`,
  notes: [
    'Viele Browser können die Seite nun auch als App installieren: Das steht in ihrem Menü.',
    'Wird der Platz knapp, kann ein Browser von sich aus aufräumen; Safari tut es nach sieben Tagen ohne Besuch, außer die Seite liegt auf dem Home-Bildschirm. Vor der Stunde ausprobieren.',
    'Nicht gespeichert werden die Dokumentation und eigene Dateien, die hier geöffnet wurden.',
  ],
  change: 'Diese Auswahl speichern',
  remove: 'Von diesem Gerät entfernen',
  removed: 'Auf diesem Gerät ist nichts mehr von der Seite gespeichert.',
  failed:
    'Das Speichern ist nicht gelungen: Das Netz brach ab, oder der Platz reicht nicht. Was schon da war, wurde wieder verworfen.',
  unreachable: 'Die Liste der Dateien war nicht zu bekommen. Gibt es ein Netz?',
  notKept: 'Die Dokumentation wurde nicht auf diesem Gerät gespeichert. Sie braucht das Netz.',
  newer: 'Es gibt eine neuere Fassung.',
  now: 'Jetzt nehmen',
  later: 'Später',
  laterMeans: 'Sie wird genommen, sobald alle Fenster der Seite geschlossen waren.',
  others:
    'Die Seite ist noch in einem anderen Fenster offen, vielleicht im Unterricht. Bitte zuerst dieses schließen.',
};
