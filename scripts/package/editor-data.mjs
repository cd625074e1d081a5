// What editors want to know of the elements, from the manifest.

/** @import { ElementDescription, Manifest, Part } from './manifest.mjs' */

/**
 * Custom data for VS Code: tags, attributes and their values.
 * @param {Manifest} manifest
 */
export function editorData(manifest) {
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elementsOf(manifest).map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: documentOf(element) },
      attributes: element.attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
        ...(choicesOf(attribute).length > 0
          ? { values: choicesOf(attribute).map((name) => ({ name })) }
          : {}),
      })),
    })),
  };
}

/**
 * The same for JetBrains' editors.
 * @param {Manifest} manifest @param {{ readonly name: string, readonly version: string }} package_
 */
export function webTypes(manifest, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: { type: attribute.type?.text ?? 'string' },
            ...(attribute.default === undefined ? {} : { default: attribute.default }),
          })),
          slots: element.slots.map(pair),
          js: {
            events: element.events.map(pair),
            properties: element.members.filter(({ kind }) => kind === 'field').map(pair),
          },
          css: { parts: element.cssParts.map(pair), properties: element.cssProperties.map(pair) },
        })),
      },
    },
  };
}

/** @param {Manifest} manifest */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations);
}

/** @param {Part} part */
function pair({ name, description }) {
  return { name, description };
}

/** @param {Part} part */
function isBoolean({ type }) {
  return type?.text === 'boolean';
}

/**
 * The words an attribute may hold, where its type lists them.
 * @param {Part} part
 */
function choicesOf({ type }) {
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
}

/** @param {ElementDescription} element */
function documentOf({ description, events, slots }) {
  /** @param {string} title @param {readonly Part[]} parts */
  const list = (title, parts) =>
    parts.length === 0
      ? []
      : [
          '',
          `**${title}**`,
          '',
          ...parts.map((part) => `- \`${part.name || 'default'}\`: ${part.description}`),
        ];
  return [description, ...list('Events', events), ...list('Slots', slots)].join('\n');
}
