import { shellMessagesFor } from '../../language/shell.ts';
import type { FatalCode, Issue } from '../../model/types.ts';
import type { FetchFailure } from './fetch-text.ts';
import type { LoadError } from './story-context.ts';

/** Why a story could not be loaded, without words, so that it can be told in any language later on. */
export type Trouble =
  | (FetchFailure & { readonly file: string })
  | {
      readonly kind: 'file';
      readonly code: FatalCode;
      readonly issues: readonly Issue[];
      /** Name of a file of the reader's own. */
      readonly file?: string;
      /** One sentence in a language; comes with the trouble, since only what read the file knows it. */
      readonly sentence: (lang: string) => string;
    }
  /** A part of this library itself did not come. */
  | { readonly kind: 'script' };

let explainMissingPart: ((lang: string) => string | null) | undefined;

/** Lets whoever serves the elements say more of why a part of them may not come; null where there is no more. */
export function explainMissingParts(explain: (lang: string) => string | null): void {
  explainMissingPart = explain;
}

/** Why a part of this library itself did not come. */
export function describeMissingPart(lang: string): string {
  return explainMissingPart?.(lang) ?? shellMessagesFor(lang).ui.story.errors.script;
}

/** The trouble in a sentence of the interface. */
export function describeTrouble(trouble: Trouble, lang: string): LoadError {
  const { errors } = shellMessagesFor(lang).ui.story;
  switch (trouble.kind) {
    case 'offline':
      return { code: 'network', message: errors.offline };
    case 'script':
      return { code: 'network', message: describeMissingPart(lang) };
    case 'unreachable':
      return { code: 'network', message: errors.unreachable(trouble.file) };
    case 'timeout':
      return { code: 'network', message: errors.timeout(trouble.file, trouble.seconds) };
    case 'status':
      return { code: 'network', message: errors.status(trouble.file, trouble.status) };
    case 'html':
      return { code: 'json', message: errors.html(trouble.file) };
    case 'type':
      return { code: 'json', message: errors.type(trouble.file, trouble.type) };
    case 'encoding':
      return { code: 'json', message: errors.encoding(trouble.file) };
    case 'size':
      return { code: 'size', message: errors.size(trouble.file, Math.round(trouble.limit / 1_000_000)) };
    case 'file':
      return {
        ...describeFile(trouble.code, trouble.issues[0], trouble.sentence(lang)),
        ...(trouble.file !== undefined && { file: trouble.file }),
      };
  }
}

/** Where the file is something else than it should be, both are shown side by side. */
function describeFile(code: FatalCode, first: Issue | undefined, message: string): LoadError {
  const comparable = (code === 'shape' || code === 'version') && first?.expected && first.found;
  return comparable ? { code, message, expected: first.expected, found: first.found } : { code, message };
}
