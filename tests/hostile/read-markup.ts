import { DOMParser } from '@xmldom/xmldom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { View } from './views.ts';

/* Markup as browsers read it: HTML by parse5, XML by xmldom, neither of which is ours. */

export interface ReadElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** All text inside it. */
  readonly text: string;
}

export function readMarkup({ form, text, name }: View): readonly ReadElement[] {
  return form === 'html' ? readHtml(text) : readXml(text, name);
}

/** @throws where the text has a fault by the HTML standard, missing doctypes apart */
function readHtml(text: string): readonly ReadElement[] {
  const faults: string[] = [];
  const document = parse(text, {
    onParseError: ({ code }) => {
      if (code !== 'missing-doctype') faults.push(code);
    },
  });
  if (faults.length > 0) throw new Error(`faults in HTML: ${faults.join(', ')}`);
  const elements: ReadElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#comment') throw new Error('a comment in HTML');
    if ('value' in node) return node.value;
    const inner = 'childNodes' in node ? node.childNodes.map(visit).join('') : '';
    const content = 'content' in node ? visit(node.content) : '';
    if ('tagName' in node) {
      const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ tag: node.tagName, attrs, text: inner + content });
    }
    return inner + content;
  };
  visit(document);
  return elements;
}

/** @throws where the text is no well-formed XML */
function readXml(text: string, name: string): readonly ReadElement[] {
  const document = new DOMParser({
    onError: (level, message) => {
      // It warns of characters that an editor may have lost; there they are meant.
      if (level !== 'warning') throw new Error(`${level} in the XML of ${name}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
  return [...document.getElementsByTagName('*')].map((element) => ({
    tag: element.tagName,
    attrs: Object.fromEntries([...element.attributes].map((attr) => [attr.name, attr.value])),
    text: element.textContent ?? '',
  }));
}
