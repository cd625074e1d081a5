/*
 * The script for a tag in any page: names the elements. <dispatch-explorer> and <dispatch-story> are there at
 * once and small; the other elements are fetched when the page holds one of them.
 */
import { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';
import '../elements/define-story.ts';
import '../elements/define-explorer.ts';
import { offerEmbedding } from '../elements/shared/embed-addresses.ts';
import { explainMissingParts } from '../elements/shared/load-trouble.ts';
import { foreignMessagesFor } from '../language/foreign.ts';

const reading = () => import('../elements/define-reading.ts');

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'dispatch-map': reading,
  'dispatch-article': reading,
  'dispatch-legend': reading,
  'dispatch-details': () => import('../elements/define-details.ts'),
  'dispatch-table': () => import('../elements/define-table.ts'),
  'dispatch-timeline': () => import('../elements/define-timeline.ts'),
  'dispatch-chain': () => import('../elements/define-chain.ts'),
  'dispatch-search': () => import('../elements/define-search.ts'),
  'dispatch-sorting': () => import('../elements/define-sorting.ts'),
  'dispatch-share': () => import('../elements/define-share.ts'),
  'dispatch-classroom': () => import('../elements/define-classroom.ts'),
  'dispatch-slides': () => import('../elements/define-slides.ts'),
  'dispatch-quiz': () => import('../elements/define-quiz.ts'),
  'dispatch-worksheet': () => import('../elements/define-worksheet.ts'),
  'dispatch-sources': () => import('../elements/define-sources.ts'),
  'dispatch-skills': () => import('../elements/define-skills.ts'),
  'dispatch-writer': () => import('../elements/define-writer.ts'),
};
const NAMES = Object.keys(PARTS).join();

if (customElements.get('dispatch-explorer') === DispatchExplorer) start();

function start(): void {
  offerEmbedding({ script: new URL('../dispatch-atlas.js', import.meta.url).href });
  // The usual reason is a server that keeps its files to itself; browsers do not tell that from a broken network.
  const { origin, host } = new URL(import.meta.url);
  explainMissingParts((lang) =>
    origin === globalThis.origin ? null : foreignMessagesFor(lang).missing(host),
  );
  fetchPartsOf(document);
  const watcher = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) fetchPartsOf(node);
    }
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Fetches the elements that stand in a part of the page and have no script yet. */
function fetchPartsOf(root: Document | Element): void {
  const found = [...root.querySelectorAll(NAMES)];
  if (root instanceof Element && root.matches(NAMES)) found.push(root);
  for (const { localName } of found) {
    if (customElements.get(localName)) continue;
    PARTS[localName]?.().catch((error: unknown) => console.warn(`${localName} could not be loaded:`, error));
  }
}
