import { issue } from '../issue.ts';
import { type ProseInline, parseProse } from '../prose.ts';
import type { Rule } from './rule.ts';

/** A link in the text leads to a mark of this dispatch or to the web. */
export const textLinks: Rule = ({ dispatch, index }) =>
  Object.entries(dispatch.text ?? {}).flatMap(([lang, markdown]) => {
    const targets = parseProse(markdown).flatMap(({ inlines }) => inlines.flatMap(targetsOf));
    const unknown = targets.filter(({ id, url }) =>
      id === undefined ? url !== undefined : index.feature(id) === undefined,
    );
    return unknown.map(({ id, url }) =>
      issue(id === undefined ? 'text-link' : 'text-mark', 'warning', ['text', lang], id ?? url, ''),
    );
  });

interface Target {
  readonly id?: string;
  /** An address that is not one of the web. */
  readonly url?: string;
}

function targetsOf(inline: ProseInline): readonly Target[] {
  if (inline.kind === 'text') return [];
  const inside = inline.children.flatMap(targetsOf);
  if (inline.kind !== 'link') return inside;
  if (inline.target.kind === 'feature') return [{ id: inline.target.id }, ...inside];
  return inline.target.kind === 'plain' ? [{ url: inline.target.text }, ...inside] : inside;
}
