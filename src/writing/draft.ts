import { copyPlain } from '../model/copy-plain.ts';
import { fileName } from '../model/exports/file-name.ts';
import { readDispatch } from '../model/read.ts';
import { formatJson } from './format-json.ts';
import { idFrom } from './ids.ts';
import { isDraft, textMember } from './json.ts';
import type { NewDraft } from './new-entries.ts';
import type { Draft, JsonObject, OpenedDraft } from './types.ts';

/** A dispatch with all that a file needs, and nothing in it yet. */
export function emptyDraft({ title, lang, id, updated }: NewDraft): Draft {
  const head: JsonObject = {
    type: 'FeatureCollection',
    dispatch: '1',
    id: id ?? idFrom(title, 'dispatch', new Set()),
    lang,
    title: { [lang]: title },
    ...(updated !== undefined && { updated }),
  };
  return { ...head, type: 'FeatureCollection', actors: {}, units: {}, goods: {}, sources: {}, features: [] };
}

/**
 * The text of any file that is JSON and a FeatureCollection, of a size that is read at all, whatever else is wrong with
 * it: its issues are there to be mended. Of another file, why not.
 */
export function openDraft(text: string): OpenedDraft {
  const { issues, fatal } = readDispatch(text);
  // Too large or too deep, or no JSON: `readDispatch` has looked at the text before parsing it.
  if (fatal === 'size' || fatal === 'json') return { draft: null, issues };
  const file: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  return isDraft(file) ? { draft: file } : { draft: null, issues };
}

/** A value that is no text, such as the result of an import, as a draft; `null` for what is no FeatureCollection. */
export function toDraft(value: unknown): Draft | null {
  const copied = copyPlain(value);
  if ('limit' in copied) return null;
  const file: unknown = JSON.parse(JSON.stringify(copied.value) ?? 'null');
  return isDraft(file) ? file : null;
}

/** The file to save, as text: the members in their order, an object on one line where it fits. */
export function draftText(draft: Draft): string {
  return `${formatJson(draft)}\n`;
}

/** `north-korea-russia.geojson` */
export function draftFileName(draft: Draft): string {
  return fileName(textMember(draft, 'id') || 'dispatch', 'geojson');
}
