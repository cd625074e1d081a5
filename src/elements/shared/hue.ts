import { unsafeCSS } from 'lit';
import type { Category } from '../../model/types.ts';
import { LIGHT } from '../../scene/theme.ts';
import type { Hue } from '../../scene/types.ts';

/** The hue of a category of goods; money, other and what is unknown share the neutral ink. */
export function hueOf(category: Category | undefined): Hue {
  return category === undefined || category === 'money' || category === 'other' ? 'neutral' : category;
}

/** `data-hue="arms"` gives an element that hue as `--dispatch-hue`: no inline style, which a policy forbids. */
export const hueStyles = unsafeCSS(
  Object.keys(LIGHT.goods)
    .map((hue) => `:where([data-hue='${hue}']){--dispatch-hue:var(--dispatch-goods-${hue})}`)
    .join(''),
);
