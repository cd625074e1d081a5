import { offline as de } from './de/offline.ts';
import { offline as en, type OfflineMessages } from './en/offline.ts';
import { offline as fr } from './fr/offline.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { OfflineMessages } from './en/offline.ts';

const CATALOGUES: Readonly<Record<LanguageTag, OfflineMessages>> = { de, en, fr };

/** The messages about keeping the site on a device, for a wanted language tag. */
export function offlineMessagesFor(wanted: string): OfflineMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}

/** An amount of bytes as a reader writes it: "6.1 MB". */
export function describeBytes(bytes: number, lang: string): string {
  return new Intl.NumberFormat(interfaceLanguage(lang), {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
}
