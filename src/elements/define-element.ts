let hasWarned = false;

/**
 * Gives an element its name, unless the page already has one of that name: a second copy of this library
 * leaves the first in place, and says so once.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const first = customElements.get(name);
  if (!first) customElements.define(name, element);
  if (!first || first === element || hasWarned) return;
  hasWarned = true;
  console.warn(
    `Dispatch Atlas: another copy of this script has named the elements of this page already; ${import.meta.url} leaves them to it.`,
  );
}
