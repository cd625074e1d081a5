/** What a frame around a story may do, and nothing more: its scripts run without the origin they come from. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
/** px, for pages that do not listen to what the frame says about its height. */
const HEIGHT = 720;

/** HTML that shows an address in a frame of another page. */
export function frameCode(address: string, title: string): string {
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

/** What the code for an element says. */
export interface ElementCode {
  /** Address of the script that names the elements. */
  readonly script: string;
  /** Address of the file. */
  readonly src: string;
  readonly title: string;
  /** Where the story can be read without the script. */
  readonly link: string;
}

/** HTML that makes a story an element of another page, with a link in it for as long as there is no script. */
export function elementCode({ script, src, title, link }: ElementCode): string {
  return [
    `<script type="module" src="${escapeAttribute(script)}"></script>`,
    `<dispatch-explorer src="${escapeAttribute(src)}">`,
    `  <a href="${escapeAttribute(link)}">${escapeAttribute(title)}</a>`,
    '</dispatch-explorer>',
  ].join('\n');
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
