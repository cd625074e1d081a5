import { issue, type RuleName } from '../issue.ts';
import { safeUrl } from '../links.ts';
import { type ProseInline, parseProse } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A link in the text leads to a mark of this dispatch or to the web. */
export const textLinks: Rule = ({ dispatch, index }) =>
  Object.entries(dispatch.text ?? {}).flatMap(([lang, markdown]) => {
    const targets = parseProse(markdown).flatMap(({ inlines }) => inlines.flatMap(targetsOf));
    const unknown = targets.filter(({ id, url }) =>
      id === undefined ? url !== undefined : index.feature(id) === undefined,
    );
    return unknown.map((target) =>
      issue(ruleOf(target), 'warning', ['text', lang], target.id ?? target.url, ''),
    );
  });

interface Target {
  readonly id?: string;
  /** An address that is no link. */
  readonly url?: string;
}

/** An address of the web is refused only for the words that stand on it. */
function ruleOf({ id, url }: Target): RuleName {
  if (id !== undefined) return 'text-mark';
  return safeUrl(url) === null ? 'text-link' : 'text-link-words';
}

function targetsOf(inline: ProseInline): readonly Target[] {
  if (inline.kind === 'text') return [];
  const inside = inline.children.flatMap(targetsOf);
  if (inline.kind !== 'link') return inside;
  if (inline.target.kind === 'feature') return [{ id: inline.target.id }, ...inside];
  return inline.target.kind === 'plain' ? [{ url: inline.target.text }, ...inside] : inside;
}
