import { html, type TemplateResult } from 'lit';
import type { LocalText } from '../../language/text.ts';

/** A text of a dispatch with the language it is really in, kept apart from the direction around it. */
export function localText({ text, lang }: LocalText): TemplateResult {
  return html`<bdi lang=${lang}>${text}</bdi>`;
}
