import { html, type TemplateResult } from 'lit';

/** The diamond by which the map marks an event. */
export function eventSign(): TemplateResult {
  return html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M6 .5 11.5 6 6 11.5.5 6z" fill="var(--dispatch-ink)" />
  </svg>`;
}
