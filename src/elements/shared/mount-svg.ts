import type { SvgNode } from '../../static/svg-node.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * Builds the elements of an SVG tree, ready to be put into the page; no text is ever parsed as markup.
 *
 * @param kept elements of a node that are still there from another picture, and are taken out of it
 */
export function mountSvg(node: SvgNode, kept?: ReadonlyMap<SvgNode, SVGElement>): SVGElement {
  const known = kept?.get(node);
  if (known) return known;
  const element = document.createElementNS(NAMESPACE, node.tag);
  for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, value);
  if (node.text !== undefined) element.textContent = node.text;
  for (const child of node.children ?? []) element.append(mountSvg(child, kept));
  return element;
}
