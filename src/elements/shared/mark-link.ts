import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { viewAddress } from './embed-addresses.ts';

/** The address of what the reader sees with a mark selected; whatever else the address says stays. */
export function markLink(id: string): string {
  const url = new URL(viewAddress());
  url.searchParams.set('sel', id);
  return url.href;
}

/**
 * Puts a text on the clipboard; false where the browser won't have it (in a frame without permission, on a page
 * without TLS). Never throws. Whoever gets a false shows `copyField` instead.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text for the reader to copy by hand: a field that nobody can change, all of it selected as it appears. */
export function copyField(text: string, label: string): TemplateResult {
  return html`<input class="copy" readonly aria-label=${label} .value=${text} @focus=${select} ${ref(show)} />`;
}

/** The field has its text only once Lit has set all its parts. */
function show(field: Element | undefined): void {
  if (field instanceof HTMLInputElement) queueMicrotask(() => field.focus());
}

function select({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}
