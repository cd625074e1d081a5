import { nothing, svg } from 'lit';
import type { Figure } from '../../model/figures.ts';
import type { Qualifier } from '../../model/types.ts';
import { type Axis, percentOn } from './number-axis.ts';

/** What a sign says beside its place on the axis. */
export interface SignLook {
  /** An arrow to where the number may lie in truth. */
  readonly limit: 'over' | 'under' | null;
  readonly isAbout: boolean;
  readonly isRange: boolean;
  /** Filled, hollow, or, for what is still to come, a hollow diamond. */
  readonly body: 'newest' | 'overtaken' | 'ahead';
}

const LIMITS: Readonly<Record<Qualifier, SignLook['limit']>> = {
  about: null,
  over: 'over',
  'at-least': 'over',
  nearly: 'under',
  under: 'under',
  'up-to': 'under',
};

/** How a figure is drawn. */
export function lookOf({ amount, low, high, isNewest, isAhead }: Figure): SignLook {
  const { qualifier } = amount;
  const open = low === null ? 'under' : high === null ? 'over' : null;
  return {
    limit: qualifier === undefined ? open : LIMITS[qualifier],
    isAbout: qualifier === 'about',
    isRange: low !== null && high !== null && low !== high,
    body: isAhead ? 'ahead' : isNewest ? 'newest' : 'overtaken',
  };
}

/** A figure on its axis, in the height of its row. */
export function figureSign(figure: Figure, axis: Axis): unknown {
  const { low, high } = figure;
  return sign(lookOf(figure), percentOn(axis, low ?? high ?? 0), percentOn(axis, high ?? low ?? 0));
}

/** A sign from one place to another, in percent of the width around it. */
export function sign(look: SignLook, from: number, to: number): unknown {
  const { limit, isRange } = look;
  const tip = limit === 'under' ? from : to;
  return svg`<svg class="sign" data-body=${look.body} y="50%" overflow="visible">
    ${isRange ? bar(look, from, to) : svg`<svg x="${from}%" overflow="visible">${dot(look)}</svg>`}
    ${limit === null ? nothing : svg`<svg x="${tip}%" overflow="visible">${arrow(limit, isRange)}</svg>`}
  </svg>`;
}

function bar({ isAbout }: SignLook, from: number, to: number): unknown {
  const width = `${to - from}%`;
  return svg`${isAbout ? svg`<rect class="about" x="${from}%" y="-8" width=${width} height="16" rx="8" />` : nothing}
    <rect class="body" x="${from}%" y="-4" width=${width} height="8" rx="4" />`;
}

function dot({ isAbout, body }: SignLook): unknown {
  return svg`${isAbout ? svg`<circle class="about" r="9" />` : nothing}
    ${body === 'ahead' ? svg`<path class="body" d="M0 -5.5 5.5 0 0 5.5-5.5 0z" />` : svg`<circle class="body" r="4.5" />`}`;
}

function arrow(limit: 'over' | 'under', isRange: boolean): unknown {
  const start = isRange ? 3 : 8;
  const end = start + 10;
  const path = `M${start} 0H${end}M${end - 4} -4 ${end} 0 ${end - 4} 4`;
  return svg`<path class="limit" d=${path} transform=${limit === 'under' ? 'scale(-1 1)' : nothing} />`;
}
