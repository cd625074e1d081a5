import type { report as english } from '../en/report.ts';

export const report: typeof english = {
  error: (count) => `${count} erreur${count > 1 ? 's' : ''}`,
  warning: (count) => `${count} avertissement${count > 1 ? 's' : ''}`,
  info: (count) => `${count} remarque${count > 1 ? 's' : ''}`,
  found: (found) => `trouvé\u00a0: ${found}`,
  expected: (expected) => `attendu\u00a0: ${expected}`,
  title: 'Tout ce qui a été relevé dans le fichier',
  copy: 'Copier le rapport',
  copied: 'Copié.',
  notCopied: 'Ce navigateur ne permet pas aux pages de copier.',
};
