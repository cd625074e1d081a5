import { isRecord, type PlainRecord } from '../copy-plain.ts';
import { issue } from '../issue.ts';
import { safeUrl } from '../links.ts';
import type { Issue } from '../types.ts';

/**
 * Links are `http` or `https`. Unlike the other rules this one works on the copy before it is frozen: a
 * link that is neither is taken out, so that nobody further on can use it.
 */
export function removeUnsafeLinks({ article, sources }: PlainRecord): readonly Issue[] {
  const ofSources = isRecord(sources)
    ? Object.entries(sources).flatMap(([id, source]) => remove(source, 'URL', ['sources', id, 'URL']))
    : [];
  return [...remove(article, 'url', ['article', 'url']), ...ofSources];
}

function remove(holder: unknown, member: string, path: readonly string[]): readonly Issue[] {
  if (!isRecord(holder)) return [];
  const link = holder[member];
  if (typeof link !== 'string' || safeUrl(link) !== null) return [];
  delete holder[member];
  return [issue('link', 'warning', path, link, 'https://…')];
}
