import type { SvgNode } from '../../static/svg-node.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Builds the elements of an SVG tree, ready to be put into the page; no text is ever parsed as markup. */
export function mountSvg(node: SvgNode): SVGElement {
  const element = document.createElementNS(NAMESPACE, node.tag);
  for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, value);
  if (node.text !== undefined) element.textContent = node.text;
  for (const child of node.children ?? []) element.append(mountSvg(child));
  return element;
}
