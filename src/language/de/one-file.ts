import type { OneFileMessages } from '../en/one-file.ts';

/** Words of a story saved as one file. */
export const oneFile: OneFileMessages = {
  /** The two views of it. */
  views: { explore: 'Lesen', lesson: 'Unterricht' },
  name: 'Eine Datei',
  note: 'Die ganze Geschichte mit Karte, Schriften und Unterricht als eine HTML-Datei von etwa 2,5 MB. Sie öffnet sich vom Stick, ohne Netz.',
  save: 'Als eine Datei sichern',
  platform: 'Für Lernplattformen',
  platformNote: 'Dasselbe als SCORM-1.2-Paket. Es meldet der Plattform nur, was hier angekreuzt ist.',
  completion: 'dass jemand am Ende der Aufgaben ist',
  score: 'wie viele Aufgaben richtig waren',
  saveScorm: 'Als SCORM-Paket sichern',
  making: 'Die Datei wird geschrieben …',
  failed: 'Die Datei ließ sich nicht schreiben. Bitte noch einmal versuchen.',
  saved: (name, size) => `${name}, ${size} MB, ist gesichert.`,
};
