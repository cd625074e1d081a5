import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../model/figures.ts';
import type { DetailsView } from './details-view.ts';
import { lookOf, type SignLook, sign } from './figure-sign.ts';

const PLAIN: SignLook = { limit: null, isAbout: false, isRange: false, body: 'newest' };

/** What the signs of a chart mean; only those that stand in it. */
export function figureKey(figures: readonly Figure[], { messages }: DetailsView): unknown {
  const { signs } = messages.ui.details;
  const looks = figures.map(lookOf);
  const has = (test: (look: SignLook) => boolean) => looks.some(test);
  const entries: readonly (readonly [boolean, SignLook, string])[] = [
    [has(({ limit }) => limit === 'over'), { ...PLAIN, limit: 'over' }, signs.over],
    [has(({ limit }) => limit === 'under'), { ...PLAIN, limit: 'under' }, signs.under],
    [has(({ isAbout }) => isAbout), { ...PLAIN, isAbout: true }, signs.about],
    [has(({ isRange }) => isRange), { ...PLAIN, isRange: true }, signs.range],
    [has(({ body }) => body === 'overtaken'), { ...PLAIN, body: 'overtaken' }, signs.overtaken],
    [has(({ body }) => body === 'ahead'), { ...PLAIN, body: 'ahead' }, signs.ahead],
  ];
  const present = entries.filter(([isThere]) => isThere);
  if (present.length === 0) return nothing;
  return html`<ul class="key">
    ${present.map(([, look, word]) => html`<li>${sample(look)} ${word}</li>`)}
  </ul>`;
}

function sample(look: SignLook): TemplateResult {
  const width = look.limit === null && !look.isRange ? 20 : 28;
  // The dot leaves room for its arrow.
  const at = look.limit === 'over' ? 22 : look.limit === 'under' ? 78 : 50;
  const [from, to] = look.isRange ? [8, 92] : [at, at];
  return html`<svg width=${width} height="20" aria-hidden="true">${svg`${sign(look, from, to)}`}</svg>`;
}
