import { ContextRoot } from '@lit/context';

const rooted = new WeakSet<Document>();

/**
 * Keeps requests for a story that nobody has answered yet until there is one: a part may be defined before the story
 * around it. Once per document, for good; what is kept are weak references.
 */
export function installContextRoot(document: Document): void {
  if (rooted.has(document)) return;
  rooted.add(document);
  new ContextRoot().attach(document.documentElement);
}
