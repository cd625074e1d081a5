import { worksheetPanel as de } from './de/worksheet-panel.ts';
import { worksheetPanel as en, type WorksheetPanelMessages } from './en/worksheet-panel.ts';
import { worksheetPanel as fr } from './fr/worksheet-panel.ts';
import type { LanguageTag } from './languages.ts';
import { interfaceLanguage } from './shell.ts';

export type { WorksheetPanelMessages } from './en/worksheet-panel.ts';

const CATALOGUES: Readonly<Record<LanguageTag, WorksheetPanelMessages>> = { de, en, fr };

/** The words around a worksheet, for a wanted language tag; those on the paper are in `lesson.ts`. */
export function worksheetPanelMessagesFor(wanted: string): WorksheetPanelMessages {
  return CATALOGUES[interfaceLanguage(wanted)];
}
