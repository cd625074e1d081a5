import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourOf, PALETTE_TOKENS } from '../../src/elements/shared/tokens.ts';
import { DARK, LIGHT } from '../../src/scene/theme.ts';
import { describeElements } from '../package/manifest.mjs';
import { decisionFiles } from './pages.ts';

type ElementDescription = ReturnType<typeof describeElements>['modules'][number]['declarations'][number];

/** The elements as their classes describe them, by tag. Reads all sources: about two seconds. */
export function elementsByTag(root: string): ReadonlyMap<string, ElementDescription> {
  const elements = describeElements(root).modules.flatMap(({ declarations }) => declarations);
  return new Map(elements.map((element) => [element.tagName, element]));
}

/** What a page may rely on of one element, as Markdown. */
export function apiTables(element: ElementDescription): string {
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const own = element.cssProperties.filter(({ name }) => !isShared(name));
  const properties = table(
    'Properties',
    ['property', 'what'],
    fields.map((field) => {
      const words = [
        ...(field.type ? [code(field.type.text)] : []),
        ...(field.attribute ? [`attribute ${code(field.attribute)}`] : []),
        ...(field.readonly ? ['read-only'] : []),
      ];
      return [code(field.name), below(field.description, words.join(' · '))];
    }),
  );
  const lists = [
    table(
      'Methods',
      ['method', 'what'],
      methods.map((method) => [
        code(`${method.name}()`),
        below(method.description, 'return' in method ? `gives ${code(typeOf(method.return))}` : ''),
      ]),
    ),
    table(
      'Events',
      ['event', 'when'],
      element.events.map(({ name, type, description }) => [
        code(name),
        below(description, type ? code(type.text) : ''),
      ]),
      'All bubble and cross shadow roots; [their fields](../elements.md#events).',
    ),
    table(
      'Slots',
      ['slot', 'what'],
      element.slots.map(({ name, description }) => [
        name === '' ? 'the default one' : code(name),
        description,
      ]),
    ),
    table('Parts', ['`::part()`', 'what'], element.cssParts.map(named)),
    table(
      'Custom properties',
      ['property', 'what'],
      own.map(named),
      'And those that [all elements share](../theming.md).',
    ),
    table('States', ['`:state()`', 'when'], element.cssStates.map(named)),
  ];
  return ['## API', ...properties, ...lists.flat()].join('\n\n');
}

/** The custom properties of all elements with their colours by day and by night, as Markdown. */
export function themeTables(elements: ReadonlyMap<string, ElementDescription>): string {
  const described = [...elements.values()].flatMap(({ cssProperties }) => cssProperties);
  const what = new Map(described.map(({ name, description }) => [name, description]));
  const tokens = PALETTE_TOKENS.map((token) => ({ token, what: what.get(token.property) ?? '' }));
  const rows = (wanted: (property: string) => boolean) =>
    tokens
      .filter(({ token }) => wanted(token.property))
      .map(({ token, what: text }) => [
        code(token.property),
        code(colourOf(LIGHT, token)),
        code(colourOf(DARK, token)),
        text,
      ]);
  const isGoods = (property: string) => /^--dispatch-(goods|tint)-/.test(property);
  const columns = ['property', 'light', 'dark', 'what'];
  const rest = [...what].filter(([name]) => !PALETTE_TOKENS.some(({ property }) => property === name));
  return [
    ...table(
      'Paper, ink and ground',
      columns,
      rows((property) => !isGoods(property)),
    ),
    ...table('Goods', columns, rows(isGoods)),
    ...table(
      'Lines, fonts, measures, time',
      ['property', 'what'],
      rest.map(([name, text]) => [code(name), text]),
    ),
  ].join('\n\n');
}

/** All decisions with their titles, as Markdown. */
export function decisionList(root: string): string {
  return decisionFiles(root)
    .map((file) => {
      const text = readFileSync(join(root, 'docs', 'decisions', file), 'utf8');
      const title = /^# (.*)$/m.exec(text)?.[1] ?? file;
      return `- [${title}](decisions/${file})`;
    })
    .join('\n');
}

function isShared(name: string): boolean {
  return (
    PALETTE_TOKENS.some(({ property }) => property === name) ||
    /^--dispatch-(rule|rule-strong|control|focus|font-read|font-label|fast|base)$/.test(name)
  );
}

/** Blocks of Markdown: heading, sentence, table; none where there are no rows. */
function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  note?: string,
): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`);
  return [`### ${heading}`, ...(note ? [note] : []), lines.join('\n')];
}

function named({ name, description }: { readonly name: string; readonly description: string }): string[] {
  return [code(name), description];
}

/** A second line in a cell. */
function below(text: string, more: string): string {
  return more === '' ? text : `${text}<br>${more}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** In one line; a bar in it ends no cell. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function typeOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('type' in value)) return 'void';
  const { type } = value;
  return typeof type === 'object' && type !== null && 'text' in type ? String(type.text) : 'void';
}
