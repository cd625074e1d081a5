/** Names the page in its tab: by what it shows, if that is known yet, and by the site. */
export function showTitle(shown = ''): void {
  document.title = shown === '' ? 'Dispatch Atlas' : `${shown} · Dispatch Atlas`;
}
