import type { SvgNode } from '../../src/static/svg-node.ts';

/** The node and all nodes inside it. */
export function nodesOf(node: SvgNode): readonly SvgNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** All text of a tree. */
export function textOf(node: SvgNode): string {
  return nodesOf(node)
    .map(({ text }) => text ?? '')
    .join('|');
}

/** The end points of all commands of path data with M, L, l, a, V and z only, as the sinks here write it. */
export function pathPoints(d: string): readonly (readonly [number, number])[][] {
  const subpaths: (readonly [number, number])[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLlaVz])([^MLlaVz]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
    if (command === 'M') subpaths.push([]);
    const stride = command === 'a' ? 7 : command === 'V' ? 1 : 2;
    for (let i = 0; i + stride <= numbers.length; i += stride) {
      const [a = 0, b = 0] = numbers.slice(i + stride - 2, i + stride);
      if (command === 'V') y = numbers[i] ?? y;
      else if (command === 'M' || command === 'L') [x, y] = [a, b];
      else [x, y] = [x + a, y + b];
      subpaths.at(-1)?.push([x, y]);
    }
  }
  return subpaths;
}
