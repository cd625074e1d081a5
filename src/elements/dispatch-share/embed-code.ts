/** What a frame around a story may do, and nothing more: its scripts run without the origin they come from. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const HEIGHT = 720;

/** HTML that shows an address in a frame of another page. */
export function embedCode(address: string, title: string): string {
  const attributes = [
    `src="${escapeAttribute(address)}"`,
    `title="${escapeAttribute(title)}"`,
    'width="100%"',
    `height="${HEIGHT}"`,
    'loading="lazy"',
    `sandbox="${SANDBOX}"`,
    'allow="fullscreen; clipboard-write"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
