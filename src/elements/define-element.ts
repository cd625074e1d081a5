/**
 * Gives an element its name, unless the page already has one of that name: a second copy of this library
 * leaves the first in place.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
