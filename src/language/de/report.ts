import type { report as english } from '../en/report.ts';

export const report: typeof english = {
  error: (count) => `${count} Fehler`,
  warning: (count) => (count === 1 ? '1 Warnung' : `${count} Warnungen`),
  info: (count) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
  found: (found) => `gefunden: ${found}`,
  expected: (expected) => `erwartet: ${expected}`,
  title: 'Alles, was in der Datei auffiel',
  copy: 'Bericht kopieren',
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser lässt Seiten nicht kopieren.',
};
