import { html, nothing, type TemplateResult } from 'lit';
import type { DispatchFeature } from '../../model/types.ts';
import { hasAddress } from '../shared/embed-addresses.ts';
import { copyField, markLink } from '../shared/mark-link.ts';
import type { DetailsView } from './details-view.ts';

/** What came of copying; null before anybody tried. */
export type CopyOutcome = 'copied' | 'by-hand' | null;

/** Copies the address of a mark, and says that it did; where that is not allowed, shows it to be copied by hand. */
export function copyLink(
  { id, properties }: DispatchFeature,
  { messages }: DetailsView,
  outcome: CopyOutcome,
): TemplateResult | typeof nothing {
  if (!hasAddress()) return nothing;
  const { details } = messages.ui;
  return html`<div class="copying">
    <button class="link" data-copy>${details.copyLink[properties.kind]}</button>
    <span role="status">${statusWords(outcome, details)}</span>
    ${outcome === 'by-hand' ? copyField(markLink(id), details.copyLink[properties.kind]) : nothing}
  </div>`;
}

function statusWords(outcome: CopyOutcome, details: DetailsView['messages']['ui']['details']): string {
  if (outcome === null) return '';
  return outcome === 'copied' ? details.copied : details.copyByHand;
}
