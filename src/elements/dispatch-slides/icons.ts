import { html, svg, type TemplateResult } from 'lit';

const LINES = {
  back: svg`<path d="M15 5l-7 7 7 7" />`,
  next: svg`<path d="M9 5l7 7-7 7" />`,
  timer: svg`<circle cx="12" cy="13.5" r="7.5" /><path d="M12 9.5v4l2.5 2M9.5 2.5h5M12 2.5V6" />`,
  fullscreen: svg`<path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />`,
  help: svg`<circle cx="12" cy="12" r="9" /><path d="M9.3 9.5a2.7 2.7 0 1 1 4.1 2.3c-.9.6-1.4 1-1.4 2M12 16.6v.4" />`,
  leave: svg`<path d="M5 5l14 14M19 5L5 19" />`,
  pause: svg`<path d="M8 5v14M16 5v14" />`,
  goOn: svg`<path d="M8 5l10 7-10 7z" />`,
} as const;

export type IconName = keyof typeof LINES;

/** A sign of lines for a button that is named otherwise. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    width="28"
    height="28"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >${LINES[name]}</svg>`;
}
