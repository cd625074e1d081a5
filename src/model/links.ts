import type { Source } from './types.ts';

/**
 * The address if it is one a reader may be sent to: `http` or `https`, without a user name that could pose
 * as the host. `null` for all else. The result is normalised (host names in ASCII).
 */
export function safeUrl(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** The address of a source, unless it was seen only as somebody's copy: that is named, never linked. */
export function sourceLink(source: Source): string | null {
  return source.seenVia === undefined ? safeUrl(source.URL) : null;
}
