import { DARK, LIGHT } from '../../scene/theme.ts';
import type { Hue, Palette } from '../../scene/types.ts';

/** Colours of the interface around the picture; `[light, dark]`. */
const INTERFACE_COLOURS = {
  rule: ['#dad6cb', '#30363b'],
  'rule-strong': ['#1f2326', '#eceae4'],
  control: ['#747b7f', '#858c90'],
  focus: ['#1f2326', '#f4f1e6'],
} as const;

const OTHERS = {
  'font-read': '"Source Serif 4", Georgia, serif',
  'font-label': '"Noto Sans", "Noto Sans KR", system-ui, sans-serif',
  fast: '120ms cubic-bezier(0.2, 0, 0, 1)',
  base: '240ms cubic-bezier(0.2, 0, 0, 1)',
} as const;

type PlainColour = Exclude<keyof Palette, 'scheme' | 'goods' | 'tint'>;
type HueTable = 'goods' | 'tint';

/** A colour of the palette, and the custom property that holds it. */
export type PaletteToken =
  | { readonly property: string; readonly name: PlainColour }
  | { readonly property: string; readonly name: HueTable; readonly hue: Hue };

/** Every colour of a palette with its `--dispatch-*` property, in the palette's own order. */
export const PALETTE_TOKENS: readonly PaletteToken[] = [
  ...plainColours(LIGHT).map((name) => ({ property: `--dispatch-${kebab(name)}`, name })),
  ...(['goods', 'tint'] as const).flatMap((name) =>
    hues(LIGHT[name]).map((hue) => ({ property: `--dispatch-${name}-${hue}`, name, hue })),
  ),
];

/** The colour of a palette that a token stands for. */
export function colourOf(palette: Palette, token: PaletteToken): string {
  return 'hue' in token ? palette[token.name][token.hue] : palette[token.name];
}

/**
 * Gives a document the default value of every `--dispatch-*` property. At `:where(:root)` any rule of the
 * page wins, on whichever element it stands, which defaults at `:host` would undo one element further in.
 * Colours stay `light-dark()` until they are used, so each part of a page may have its own `color-scheme`.
 */
export function installTokens(document: Document): void {
  const view = document.defaultView;
  if (!view || installed.has(document)) return;
  installed.add(document);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`:where(:root){${declarations()}}`);
  document.adoptedStyleSheets.push(sheet);
}

const installed = new WeakSet<Document>();

function declarations(): string {
  const palette = PALETTE_TOKENS.map(
    (token) => `${token.property}:light-dark(${colourOf(LIGHT, token)},${colourOf(DARK, token)})`,
  );
  const colours = Object.entries(INTERFACE_COLOURS).map(
    ([name, [light, dark]]) => `--dispatch-${name}:light-dark(${light},${dark})`,
  );
  const others = Object.entries(OTHERS).map(([name, value]) => `--dispatch-${name}:${value}`);
  return [...palette, ...colours, ...others].join(';');
}

function plainColours(palette: Palette): PlainColour[] {
  return keys(palette).filter(
    (name): name is PlainColour => name !== 'scheme' && name !== 'goods' && name !== 'tint',
  );
}

function hues(table: Readonly<Record<Hue, string>>): Hue[] {
  return keys(table);
}

/** The keys of one of our own literals; such an object has no others than its type names. */
function keys<K extends string>(object: Readonly<Record<K, unknown>>): K[];
function keys<T extends object>(object: T): (keyof T & string)[];
function keys(object: object): string[] {
  return Object.keys(object);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
