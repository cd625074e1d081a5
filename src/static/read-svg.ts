import type { SvgNode } from './svg-node.ts';

/* What whoever paints our SVG trees by other means than a browser's has to read in them. */

/** A node, and all that is in it. */
export function allNodes(node: SvgNode): readonly SvgNode[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}

/** The id in `url(#id)`; empty where there is none. */
export function idIn(reference: string | undefined): string {
  return /^url\(#(.+)\)$/.exec(reference ?? '')?.[1] ?? '';
}

export function isColour(value: string | undefined): value is string {
  return value !== undefined && value !== 'none' && !value.startsWith('url(');
}

export function numberOf(value: string | undefined, otherwise = 0): number {
  const number = value === undefined ? Number.NaN : Number.parseFloat(value);
  return Number.isFinite(number) ? number : otherwise;
}
