import { escapeMarkup } from '../escape-markup.ts';

/*
 * Markup for pages that are written whole, at build time or to be saved. What is on the screen the elements
 * build nodes. Text can only get in escaped.
 */

/** A piece of finished markup, so that it is never mistaken for text. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly (Markup | string)[] | null;

/** Template tag: strings and numbers are escaped, for text and quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map(
    (string, index) => string + (index < values.length ? write(values[index] ?? null) : ''),
  );
  return { markup: parts.join('') };
}

/** Markup made by somebody who escapes: the serialised SVG. */
export function trusted(text: string): Markup {
  return { markup: text };
}

function write(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  if ('markup' in value) return value.markup;
  return value.map(write).join('');
}
