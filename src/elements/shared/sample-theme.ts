import { LIGHT, METRICS } from '../../scene/theme.ts';
import type { Metrics, Palette, Theme } from '../../scene/types.ts';
import { PALETTE_TOKENS } from './tokens.ts';

/**
 * A theme whose colours are `var(--dispatch-…)`, for little pictures that stand in an element: the browser
 * itself keeps them in the colours of the page, no script has to redraw them.
 */
export function sampleTheme(medium: Metrics['medium']): Theme {
  return { palette: VARIABLES, metrics: METRICS[medium] };
}

const VARIABLES = variables();

function variables(): Palette {
  const goods = { ...LIGHT.goods };
  const tint = { ...LIGHT.tint };
  const palette = { ...LIGHT };
  for (const token of PALETTE_TOKENS) {
    const colour = `var(${token.property})`;
    if (!('hue' in token)) palette[token.name] = colour;
    else if (token.name === 'goods') goods[token.hue] = colour;
    else tint[token.hue] = colour;
  }
  // Samples stand on paper, not on a map: nothing has to part them from the ground.
  return { ...palette, goods, tint, casing: 'var(--dispatch-sample-ground, var(--dispatch-paper))' };
}
