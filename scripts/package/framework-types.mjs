// Types with which React, Vue and Svelte know the elements, from the manifest. They name properties and events only;
// what these are, they take from the classes.
import { elementsOf } from './editor-data.mjs';

/** @import { ElementDescription, Manifest, Member } from './manifest.mjs' */

/**
 * React 19 sets properties and listens to events by itself: `<dispatch-map ondispatch-view={…}>`.
 * @param {Manifest} manifest
 */
export function reactTypes(manifest) {
  return `${imports(manifest, "import type { DetailedHTMLProps, HTMLAttributes } from 'react';")}
type Props<E, Own> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof Own> & Own;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${rows(manifest, (element) => `'${element.tagName}': Props<${element.name}, ${own(element, (name) => `ondispatch${name}`)}>;`)}
    }
  }
}
`;
}

/**
 * Vue: `<dispatch-map @dispatch-view="…">`; the compiler has to be told that `dispatch-` tags are custom elements.
 * @param {Manifest} manifest
 */
export function vueTypes(manifest) {
  const camel = (/** @type {string} */ name) =>
    `onDispatch${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`;
  return `${imports(manifest, "import type { HTMLAttributes } from 'vue';")}
type Element<E, Own> = new () => { $props: Omit<HTMLAttributes, keyof Own> & Own; $el: E };

declare module 'vue' {
  interface GlobalComponents {
${rows(manifest, (element) => `'${element.tagName}': Element<${element.name}, ${own(element, camel)}>;`)}
  }
}
`;
}

/**
 * Svelte 5: `<dispatch-map ondispatch-view={…}>`.
 * @param {Manifest} manifest
 */
export function svelteTypes(manifest) {
  return `${imports(manifest, "import type { HTMLAttributes } from 'svelte/elements';")}
type Props<E extends EventTarget, Own> = Omit<HTMLAttributes<E>, keyof Own> & Own;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${rows(manifest, (element) => `'${element.tagName}': Props<${element.name}, ${own(element, (name) => `ondispatch${name}`)}>;`)}
  }
}
`;
}

/** @param {Manifest} manifest @param {string} first */
function imports(manifest, first) {
  const elements = elementsOf(manifest);
  const events = new Set(
    elements.flatMap((element) => element.events.map(({ type }) => type?.text ?? 'Event')),
  );
  const names = [...elements.map(({ name }) => name), ...events].filter((name) => name !== 'Event').sort();
  return `${first}\nimport type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../elements/index.js';\n`;
}

/** @param {Manifest} manifest @param {(element: ElementDescription) => string} row */
function rows(manifest, row) {
  return elementsOf(manifest)
    .map((element) => `      ${row(element)}`)
    .join('\n');
}

/**
 * What a page may set on an element and hear from it.
 * @param {ElementDescription} element @param {(name: string) => string} listener from what follows `dispatch`
 */
function own({ name, members, events }, listener) {
  const fields = members.filter(isSettable).map((member) => `'${member.name}'`);
  const listeners = events.map(
    (event) =>
      `'${listener(event.name.slice('dispatch'.length))}'?: (event: ${event.type?.text ?? 'Event'}) => void`,
  );
  return `Partial<Pick<${name}, ${fields.join(' | ')}>> & { ${listeners.join('; ')} }`;
}

/** @param {Member} member */
function isSettable({ kind, readonly }) {
  return kind === 'field' && readonly !== true;
}
