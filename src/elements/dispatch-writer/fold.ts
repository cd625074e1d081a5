import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';

/** A part of a form that few need: a word that unfolds it. */
export function fold(desk: Desk, name: string, label: string, content: () => TemplateResult): TemplateResult {
  const isOpen = desk.unfolded.has(name);
  return html`<div class="fold">
    <button type="button" class="link" aria-expanded=${String(isOpen)} @click=${() => desk.unfold(name)}>
      <svg class="turn" viewBox="0 0 6 10" width="6" height="10" aria-hidden="true"><path d="M0 0v10l6-5z" fill="currentColor" /></svg>${label}
    </button>
    ${isOpen ? html`<div class="folded">${content()}</div>` : nothing}
  </div>`;
}
