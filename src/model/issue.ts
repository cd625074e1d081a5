import type { Messages } from '../language/messages.ts';
import { plainText } from './copy-plain.ts';
import type { Issue, Severity } from './types.ts';

/** Names of rules; each has its sentence in the catalogues. */
export type RuleName = keyof Messages['issues']['rules'];

const LONGEST_FOUND = 80;

/**
 * An issue; the path's parts are joined by slashes, and what was found is shown as JSON, shortened. Neither holds
 * characters that spoof: names of members are a stranger's too, and are kept as they came.
 */
export function issue(
  rule: RuleName,
  severity: Severity,
  path: readonly (string | number)[],
  found: unknown,
  expected: string,
): Issue {
  return {
    rule,
    severity,
    path: path.map(escapePart).join('/'),
    found: plainText(showFound(found)),
    expected,
  };
}

/** Ids of the skipped features, or their place in the file's list where they have no usable id. */
export function skippedFeatures(issues: readonly Issue[]): readonly string[] {
  const skipped = issues.flatMap(({ path, severity }) => {
    const [root, feature] = path.split('/');
    return severity === 'error' && root === 'features' && feature !== undefined ? [feature] : [];
  });
  return [...new Set(skipped)];
}

/** A value as one short line: a text as it is, a short list of plain values as JSON, larger things as a sign. */
function showFound(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return shorten(String(value));
  if (!Array.isArray(value)) return '{…}';
  const isShort = value.length <= 4 && value.every((item) => typeof item !== 'object' || item === null);
  return isShort ? shorten(JSON.stringify(value)) : '[…]';
}

function shorten(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND - 1)}…` : text;
}

/** As in a JSON pointer (RFC 6901), so that a slash in a name does not look like a step. */
function escapePart(part: string | number): string {
  return plainText(String(part)).replaceAll('~', '~0').replaceAll('/', '~1');
}
