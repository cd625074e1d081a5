// What can be seen of the elements from outside, as a custom elements manifest, read from the sources and their JSDoc.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ANALYZER = '@custom-elements-manifest/analyzer';
// By a name that is put together, since the types that come with it do not hold what it exports.
const { create, ts } = await import(`${ANALYZER}/index.js`);
const { litPlugin } = await import(`${ANALYZER}/src/features/framework-plugins/lit/lit.js`);

/**
 * @typedef {{ readonly name: string, readonly description: string, readonly type?: { readonly text: string },
 *   readonly default?: string, readonly fieldName?: string }} Part
 * @typedef {Part & { readonly kind: 'field' | 'method', readonly attribute?: string, readonly readonly?: boolean }} Member
 * @typedef {{ readonly kind: string, readonly customElement: true, readonly superclass: object, readonly name: string,
 *   readonly tagName: string, readonly description: string,
 *   readonly members: readonly Member[], readonly attributes: readonly Part[], readonly events: readonly Part[],
 *   readonly slots: readonly Part[], readonly cssParts: readonly Part[], readonly cssProperties: readonly Part[],
 *   readonly cssStates: readonly Part[] }} ElementDescription
 * @typedef {{ readonly schemaVersion: string, readonly readme: string, readonly modules: readonly { readonly path: string,
 *   readonly declarations: readonly ElementDescription[] }[] }} Manifest
 */

/** What a page may rely on, besides members. */
const LISTS = /** @type {const} */ ([
  'attributes',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
]);
/** Members that are Lit's or the browser's own; their documents explain them. */
const LIFE =
  /^(connected|disconnected|attributeChanged|adopted|connectedMove)Callback$|^(styles|shadowRootOptions)$/;

/**
 * @param {string} root folder of the repository
 * @returns {Manifest}
 * @throws {Error} where something public has no description; all such places are named
 */
export function describeElements(root) {
  const files = readdirSync(join(root, 'src', 'elements'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/elements/${file.replaceAll('\\', '/')}`)
    .sort();
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: litPlugin(), context: { dev: false } });
  /** @type {readonly { readonly path: string, readonly element: ElementDescription }[]} */
  const described = found.modules.flatMap((/** @type {any} */ module) => {
    const path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    return (module.declarations ?? [])
      .filter((/** @type {any} */ declaration) => declaration.tagName !== undefined)
      .map((/** @type {any} */ declaration) => ({ path, element: publicParts(declaration) }));
  });
  const missing = described.flatMap(({ element }) => [
    ...unexplained(element),
    ...unnamedParts(element, files, root),
  ]);
  if (missing.length > 0) throw new Error(`The elements are not fully described:\n${missing.join('\n')}`);
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: described.map(({ path, element }) => ({
      kind: 'javascript-module',
      path,
      declarations: [element],
      exports: [
        { kind: 'js', name: element.name, declaration: { name: element.name, module: path } },
        {
          kind: 'custom-element-definition',
          name: element.tagName,
          declaration: { name: element.name, module: path },
        },
      ],
    })),
  };
}

/**
 * Only what is for the page; a property that mirrors an attribute is explained there, once for both.
 * @param {any} declaration
 * @returns {ElementDescription}
 */
function publicParts(declaration) {
  const attributes = declaration.attributes ?? [];
  const explained = new Map(
    attributes.map((/** @type {Part} */ part) => [part.fieldName ?? part.name, part.description]),
  );
  const members = (declaration.members ?? [])
    .filter(
      (/** @type {any} */ member) =>
        (member.privacy ?? 'public') === 'public' &&
        !member.static &&
        !member.name.startsWith('#') &&
        !LIFE.test(member.name),
    )
    .map((/** @type {any} */ member) => ({
      ...member,
      description: member.description ?? explained.get(member.name),
    }));
  const ownDescriptions = new Map(
    members.map((/** @type {Member} */ member) => [member.name, member.description]),
  );
  return {
    kind: 'class',
    customElement: true,
    name: declaration.name,
    tagName: declaration.tagName,
    description: declaration.description,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.map(clean),
    attributes: attributes
      .map((/** @type {Part} */ part) => ({
        ...part,
        description: part.description ?? ownDescriptions.get(part.fieldName ?? ''),
      }))
      .map(clean),
    // The analyzer also lists events by the variables that the code calls them by.
    events: (declaration.events ?? [])
      .filter((/** @type {Part} */ { name }) => /^[a-z]+(-[a-z]+)+$/.test(name ?? ''))
      .map(clean),
    slots: (declaration.slots ?? []).map((/** @type {Part} */ slot) =>
      clean({ ...slot, name: slot.name ?? '' }),
    ),
    cssParts: (declaration.cssParts ?? []).map(clean),
    cssProperties: (declaration.cssProperties ?? []).map(clean),
    cssStates: (declaration.cssStates ?? []).map(clean),
  };
}

/** @param {any} part */
function clean({ inheritedFrom: _from, resolveInitializer: _resolve, privacy: _privacy, ...part }) {
  return part;
}

/** @param {ElementDescription} element */
function unexplained(element) {
  const has = (/** @type {string | undefined} */ text) => text !== undefined && text.trim() !== '';
  const own = has(element.description) ? [] : [`${element.tagName}: the element itself`];
  const members = element.members
    .filter(({ description }) => !has(description))
    .map(({ name }) => `member ${name}`);
  const others = LISTS.flatMap((list) =>
    element[list].filter(({ description }) => !has(description)).map(({ name }) => `${list} ${name}`),
  );
  return [...own, ...[...members, ...others].map((what) => `${element.tagName}: ${what}`)];
}

/**
 * Parts and slots that a template has and the JSDoc has not.
 * @param {ElementDescription} element @param {readonly string[]} files @param {string} root
 */
function unnamedParts(element, files, root) {
  const code = files
    .filter((file) => file.startsWith(`src/elements/${element.tagName}/`))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const names = (/** @type {RegExp} */ words) =>
    [...code.matchAll(words)].flatMap(([, list = '']) => list.split(' '));
  const missing = [
    ...names(/\bpart="([\w -]+)"/g)
      .filter((name) => !element.cssParts.some((part) => part.name === name))
      .map((name) => `part ${name}`),
    ...names(/<slot name="([\w-]+)"/g)
      .filter((name) => !element.slots.some((slot) => slot.name === name))
      .map((name) => `slot ${name}`),
  ];
  return [...new Set(missing)].map((what) => `${element.tagName}: ${what}`);
}
