import { escapeMarkup } from './escape-markup.ts';

/**
 * An SVG element as plain data: attributes, and either children or text. Elements mount it with
 * `createElementNS` and `setAttribute`, `serialiseSvg` makes a string of it; no HTML sink is needed.
 */
export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

type AttributeValue = string | number | undefined;

/** A node; attributes that are undefined are left out, numbers are rounded to one decimal. */
export function svg(
  tag: string,
  attrs: Readonly<Record<string, AttributeValue>>,
  children?: readonly (SvgNode | null)[],
): SvgNode {
  const kept = children?.filter((child) => child !== null);
  return { tag, attrs: attributes(attrs), ...(kept && kept.length > 0 ? { children: kept } : {}) };
}

/** A node that holds only text. */
export function svgText(tag: string, attrs: Readonly<Record<string, AttributeValue>>, text: string): SvgNode {
  return { tag, attrs: attributes(attrs), text };
}

function attributes(attrs: Readonly<Record<string, AttributeValue>>): Readonly<Record<string, string>> {
  const entries = Object.entries(attrs).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, typeof value === 'number' ? shortNumber(value, 2) : value]];
  });
  return Object.fromEntries(entries);
}

/** A number as short as SVG allows: at most `decimals` decimals, no trailing zeros, no `-0`. */
export function shortNumber(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return String(rounded === 0 ? 0 : rounded);
}

/** The tree as a string of XML; every text and attribute value is escaped. */
export function serialiseSvg(node: SvgNode): string {
  const attrs = Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner =
    node.text === undefined ? (node.children ?? []).map(serialiseSvg).join('') : escapeXml(node.text);
  return inner === '' ? `<${node.tag}${attrs}/>` : `<${node.tag}${attrs}>${inner}</${node.tag}>`;
}

function escapeXml(text: string): string {
  // Control characters and lone surrogates are not allowed in XML, not even as references.
  return escapeMarkup(text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd'));
}
