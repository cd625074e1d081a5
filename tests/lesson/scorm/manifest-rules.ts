import { DOMParser, type Element } from '@xmldom/xmldom';

const CP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
/** What may stand in what, in this order, and how often: the schemas of SCORM 1.2, as far as a plain package goes. */
const CHILDREN: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  manifest: [
    ['metadata', 1, 1],
    ['organizations', 1, 1],
    ['resources', 1, 1],
  ],
  metadata: [
    ['schema', 1, 1],
    ['schemaversion', 1, 1],
  ],
  organizations: [['organization', 1, Number.POSITIVE_INFINITY]],
  organization: [
    ['title', 1, 1],
    ['item', 1, Number.POSITIVE_INFINITY],
  ],
  item: [['title', 1, 1]],
  resources: [['resource', 1, Number.POSITIVE_INFINITY]],
  resource: [['file', 1, Number.POSITIVE_INFINITY]],
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  manifest: ['identifier', 'version'],
  organizations: ['default'],
  organization: ['identifier'],
  item: ['identifier', 'identifierref', 'isvisible'],
  resource: ['identifier', 'type', 'href'],
  file: ['href'],
};
const NAME = /^[A-Za-z_][\w.-]*$/;
const LONGEST = { title: 200, href: 2000, version: 20 } as const;

export interface ReadManifest {
  readonly titles: readonly string[];
  readonly type: string;
  readonly href: string;
  /** Of all files, as paths. */
  readonly files: readonly string[];
}

/**
 * A manifest as ADL's Content Aggregation Model 1.2 wants it; throws where it breaks a rule. `inZip` are all paths of
 * the package.
 */
export function readManifest(xml: string, inZip: readonly string[]): ReadManifest {
  const problems: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (root?.localName !== 'manifest') throw new Error('no manifest');
  const all = [root, ...elementsIn(root)];
  for (const element of all) problems.push(...problemsOf(element));
  const ids = all.flatMap((element) => element.getAttribute('identifier') ?? []);
  if (new Set(ids).size !== ids.length) problems.push('an identifier is there twice');
  problems.push(...ids.filter((id) => !NAME.test(id)).map((id) => `${id} is no XML name`));
  const named = (name: string) => all.filter(({ localName }) => localName === name);
  const [organizations, resource] = [named('organizations')[0], named('resource')[0]];
  const organization = named('organization')[0]?.getAttribute('identifier');
  if (organizations?.getAttribute('default') !== organization) problems.push('no default organization');
  for (const item of named('item')) {
    if (item.getAttribute('identifierref') !== resource?.getAttribute('identifier')) {
      problems.push('an item leads to no resource');
    }
  }
  const href = resource?.getAttribute('href') ?? '';
  const files = named('file').map((file) => decodeURIComponent(file.getAttribute('href') ?? ''));
  if (!files.includes(decodeURIComponent(href))) problems.push('what is opened is not among the files');
  const others = inZip.filter((path) => path !== 'imsmanifest.xml');
  if ([...files].sort().join('\n') !== [...others].sort().join('\n')) {
    problems.push(`files of the manifest and of the zip differ: ${files} | ${others}`);
  }
  if (text(named('schema')[0]) !== 'ADL SCORM' || text(named('schemaversion')[0]) !== '1.2') {
    problems.push('another schema');
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    titles: named('title').map(text),
    type: resource?.getAttributeNS(ADLCP, 'scormtype') ?? '',
    href,
    files,
  };
}

function problemsOf(element: Element): readonly string[] {
  const { localName, namespaceURI } = element;
  const name = localName ?? '';
  const problems: string[] = namespaceURI === CP ? [] : [`${name} is of ${namespaceURI}`];
  const children = Array.from(element.childNodes).flatMap((node) =>
    isElement(node) ? [node.localName] : [],
  );
  const expected = CHILDREN[name] ?? [];
  for (const [child, least, most] of expected) {
    const count = children.filter((one) => one === child).length;
    if (count < least || count > most) problems.push(`${name} has ${count} ${child}`);
  }
  const order = children.map((child) => expected.findIndex(([one]) => one === child));
  if (order.includes(-1) || order.some((at, index) => at < (order[index - 1] ?? 0))) {
    problems.push(`${name} holds ${children}`);
  }
  const attributes = Array.from(element.attributes);
  for (const attribute of ATTRIBUTES[name] ?? []) {
    if (!element.hasAttribute(attribute)) problems.push(`${name} has no ${attribute}`);
  }
  for (const { name: attribute, prefix } of attributes) {
    if (prefix !== null && prefix !== undefined) continue;
    if (attribute !== 'xmlns' && !ATTRIBUTES[name]?.includes(attribute))
      problems.push(`${name} has ${attribute}`);
  }
  if (name === 'title' && [...text(element)].length > LONGEST.title) problems.push('a title is too long');
  if ((element.getAttribute('href') ?? '').length > LONGEST.href) problems.push('an address is too long');
  if ((element.getAttribute('version') ?? '').length > LONGEST.version)
    problems.push('a version is too long');
  if (name === 'resource' && !['sco', 'asset'].includes(element.getAttributeNS(ADLCP, 'scormtype') ?? '')) {
    problems.push('a resource is neither sco nor asset');
  }
  if (name === 'resource' && element.getAttribute('type') !== 'webcontent') problems.push('no web content');
  return problems;
}

function elementsIn(element: Element): readonly Element[] {
  return Array.from(element.getElementsByTagName('*')).filter(isElement);
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function text(element: Element | undefined): string {
  return element?.textContent ?? '';
}
