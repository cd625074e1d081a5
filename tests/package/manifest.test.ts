import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { editorData, elementsOf, webTypes } from '../../scripts/package/editor-data.mjs';
import { describeElements } from '../../scripts/package/manifest.mjs';
import { PALETTE_TOKENS } from '../../src/elements/shared/tokens.ts';
import { ROOT } from '../helpers/source-files.ts';

const manifest = describeElements(ROOT);
const elements = elementsOf(manifest);
const names = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name).sort();

describe('the manifest', () => {
  test('names what pages rely on: a change here is a change for them', () => {
    const contract = Object.fromEntries(
      elements
        .map((element) => ({
          tag: element.tagName,
          members: names(element.members),
          attributes: names(element.attributes),
          events: names(element.events),
          slots: names(element.slots),
          parts: names(element.cssParts),
          properties: names(element.cssProperties),
          states: names(element.cssStates),
        }))
        .map(({ tag, ...parts }) => [tag, parts]),
    );
    expect(contract).toEqual(
      JSON.parse(readFileSync(join(import.meta.dirname, 'public-names.json'), 'utf8')),
    );
  });

  test('holds every colour that a page can set', () => {
    const described = new Set(elements.flatMap((element) => names(element.cssProperties)));
    expect(PALETTE_TOKENS.map(({ property }) => property).filter((name) => !described.has(name))).toEqual([]);
  });

  test('leads to a module of the package, by the name of its class', () => {
    for (const { path, declarations } of manifest.modules) {
      const [element] = declarations;
      expect(path).toBe(`dist/elements/${element?.tagName}/${element?.tagName}.js`);
    }
  });
});

describe('what editors get', () => {
  test('holds each element, and the words an attribute may be', () => {
    const { tags } = editorData(manifest);
    expect(names(tags)).toEqual(elements.map(({ tagName }) => tagName).sort());
    const form = tags
      .find(({ name }) => name === 'dispatch-timeline')
      ?.attributes.find(({ name }) => name === 'form');
    expect(form).toMatchObject({ values: [{ name: 'strip' }, { name: 'full' }] });
    const fill = tags
      .find(({ name }) => name === 'dispatch-explorer')
      ?.attributes.find(({ name }) => name === 'fill');
    expect(fill).toMatchObject({ valueSet: 'v' });
  });

  test('is the same for another family of them', () => {
    const { contributions } = webTypes(manifest, { name: 'dispatch-atlas', version: '1.0.0' });
    expect(names(contributions.html.elements)).toEqual(elements.map(({ tagName }) => tagName).sort());
  });
});

describe('an element that is not described', () => {
  let root = '';

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const describeCode = (code: string) => {
    root = mkdtempSync(join(tmpdir(), 'elements-'));
    mkdirSync(join(root, 'src', 'elements', 'dispatch-x'), { recursive: true });
    writeFileSync(join(root, 'src', 'elements', 'dispatch-x', 'dispatch-x.ts'), code);
    return () => describeElements(root);
  };
  const whole = (doc: string, body: string) => `
    import { LitElement } from 'lit';
    import { property } from 'lit/decorators.js';
    /**
     * An element.
     *
     * @element dispatch-x
     ${doc}
     */
    export class DispatchX extends LitElement { ${body} }`;

  test.each([
    ['', '@property() colour = "red";', /member colour/],
    ['', 'paint(): void {}', /member paint/],
    ['* @fires {Event} dispatch-x', '', /events dispatch-x/],
    ['* @csspart lid', '', /cssParts lid/],
    ['* @cssprop --dispatch-x', '', /cssProperties --dispatch-x/],
    ['* @cssstate ready', '', /cssStates ready/],
    ['', 'protected override render() { return html`<p part="lid"></p>`; }', /part lid/],
    ['', 'protected override render() { return html`<slot name="lid"></slot>`; }', /slot lid/],
  ])('stops the build: %s %s', (doc, body, sentence) => {
    expect(describeCode(whole(doc, body))).toThrow(sentence);
  });

  test('does not, once it is', () => {
    const code = whole(
      '* @csspart lid - what lies on top',
      '\n/** Its hue. */\n@property() colour = "red";\n#own = 1; private mine = 2; protected override render() { return html`<p part="lid"></p>`; }',
    );
    expect(describeCode(code)).not.toThrow();
  });
});
