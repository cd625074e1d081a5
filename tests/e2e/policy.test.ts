import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { ROOT } from '../helpers/source-files.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A page for frames may stand in a sandbox, where it has to name the site: with `SITE_ADDRESS` alone. */
const WITHOUT = ['embed.html'];
/** What a page may name as a source, beside hashes of scripts and styles of its own. */
const SOURCES = new Set(["'none'", "'self'", 'data:', 'blob:']);

const SITE = join(ROOT, 'site');
const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !WITHOUT.includes(path))
  .toSorted();

function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const isPolicy = (element: Element) => attribute(element, 'http-equiv') === 'Content-Security-Policy';
/** What a browser would load or run before it has read a policy that stands behind. */
const loads = ({ tagName }: Element) =>
  ['script', 'link', 'style', 'img', 'iframe', 'base'].includes(tagName);

/** What is wrong with the policy of a page; empty for one that lets in only what is the site's own. */
function flawsOf(html: string): readonly string[] {
  const elements = elementsOf(parse(html));
  const policies = elements.filter(isPolicy);
  const [policy] = policies;
  if (!policy || policies.length > 1) return [`${policies.length} policies`];
  const late = elements.slice(0, elements.indexOf(policy)).filter(loads);
  const directives = new Map(
    (attribute(policy, 'content') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const wide = [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => !SOURCES.has(source) && !/^'sha256-[\w+/]+=*'$/.test(source))
      // A dispatch of the reader's own may come from anywhere, over a line that nobody reads.
      .filter((source) => name !== 'connect-src' || source !== 'https:')
      .map((source) => `${name} ${source}`),
  );
  const shut = ['default-src', 'base-uri', 'form-action'].filter(
    (name) => directives.get(name)?.join() !== "'none'",
  );
  return [
    ...late.map(({ tagName }) => `<${tagName}> before the policy`),
    ...wide,
    ...shut.map((name) => `${name} is open`),
  ];
}

test('every page of the site stands under a policy that lets in what is its own', () => {
  expect(pages.length).toBeGreaterThan(70);
  const flaws = pages.map((path) => [path, flawsOf(readFileSync(join(SITE, path), 'utf8'))] as const);
  expect(flaws.filter(([, found]) => found.length > 0)).toEqual([]);
});

test('the judge finds what is wrong', () => {
  const page = (policy: string, before = '') =>
    `<!doctype html>${before}<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const sound = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";
  expect(flawsOf(page(sound))).toEqual([]);
  expect(flawsOf('<!doctype html>')).toEqual(['0 policies']);
  expect(flawsOf(page(sound, '<script src="a.js"></script>'))).toEqual(['<script> before the policy']);
  expect(flawsOf(page(`${sound}; style-src 'unsafe-inline'; img-src *`))).toEqual([
    "style-src 'unsafe-inline'",
    'img-src *',
  ]);
  expect(flawsOf(page("default-src 'self'"))).toEqual([
    'default-src is open',
    'base-uri is open',
    'form-action is open',
  ]);
});
