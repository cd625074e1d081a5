import type { LanguageMap } from '../language/text.ts';

/**
 * What a file says of the aims of a speaker, as a member `perspective` of the claim or of the actor: a text by
 * language. The format does not ask for it, so whatever else stands there is taken for nothing.
 */
export function perspectiveOf(thing: object | undefined): LanguageMap | undefined {
  if (thing === undefined || !('perspective' in thing)) return undefined;
  return isLanguageMap(thing.perspective) ? thing.perspective : undefined;
}

function isLanguageMap(value: unknown): value is LanguageMap {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() !== '');
}
