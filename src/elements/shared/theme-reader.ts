import type { ReactiveController, ReactiveElement } from 'lit';
import { DARK, LIGHT } from '../../scene/theme.ts';
import type { Palette } from '../../scene/types.ts';
import { colourOf, PALETTE_TOKENS, type PaletteToken } from './tokens.ts';

/**
 * Reads the `--dispatch-*` colours that hold at an element, whoever set them, as the palette of a scene,
 * and updates the element when one changes: the reader's scheme, a class of the page, a style, anything.
 *
 * A custom property is only text until it is used, so an unseen probe uses each one as its colour. The
 * probes have a transition, whose end is the only sign by which CSS tells a script that a colour changed.
 */
export class ThemeReader implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #probes = document.createElement('span');
  readonly #scheme = document.createElement('i');
  readonly #colours: ReadonlyMap<PaletteToken, HTMLElement>;
  #palette: Palette | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#colours = new Map(PALETTE_TOKENS.map((token) => [token, this.#probe(`var(${token.property})`)]));
    this.#scheme.style.color = 'light-dark(#000, #fff)';
    this.#probes.append(this.#scheme);
    this.#probes.ariaHidden = 'true';
    this.#probes.style.cssText =
      'position:absolute;width:0;height:0;overflow:hidden;visibility:hidden;color:transparent';
    this.#probes.addEventListener('transitionend', () => this.#refresh());
    host.addController(this);
  }

  /** The palette that holds now; the same object until a colour changes. */
  get palette(): Palette {
    this.#palette ??= this.#read();
    return this.#palette;
  }

  hostConnected(): void {
    this.#palette = undefined;
  }

  hostUpdated(): void {
    if (!this.#probes.isConnected) this.#host.renderRoot.append(this.#probes);
  }

  #probe(colour: string): HTMLElement {
    const probe = document.createElement('i');
    probe.style.color = colour;
    // Important, since whoever wants less motion has no transitions; this one moves nothing.
    probe.style.setProperty('transition', 'color 1ms', 'important');
    // Else every colour reads as the one of the system's text, and the map is drawn in it from edge to edge.
    probe.style.setProperty('forced-color-adjust', 'none');
    this.#probes.append(probe);
    return probe;
  }

  #refresh(): void {
    const next = this.#read();
    const before = this.#palette;
    if (before && PALETTE_TOKENS.every((token) => colourOf(before, token) === colourOf(next, token))) return;
    this.#palette = next;
    this.#host.requestUpdate();
  }

  #read(): Palette {
    if (!this.#probes.isConnected) this.#host.renderRoot.append(this.#probes);
    const dark = hexOf(getComputedStyle(this.#scheme).color) === '#ffffff';
    const defaults = dark ? DARK : LIGHT;
    const goods = { ...defaults.goods };
    const tint = { ...defaults.tint };
    const palette = { ...defaults };
    for (const [token, probe] of this.#colours) {
      const colour = hexOf(getComputedStyle(probe).color);
      if (colour === null) continue;
      if (!('hue' in token)) palette[token.name] = colour;
      else if (token.name === 'goods') goods[token.hue] = colour;
      else tint[token.hue] = colour;
    }
    return { ...palette, goods, tint };
  }
}

/** A computed colour as `#rrggbb`; null for a transparent one, which is no colour to draw with. */
function hexOf(computed: string): string | null {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed);
  if (plain) return hex(plain.slice(1).map(Number));
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? hex([red, green, blue]) : null;
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
