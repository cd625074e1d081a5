import { html, type TemplateResult } from 'lit';
import { placeName } from '../../model/describe-claim.ts';
import { localText } from '../shared/local-text.ts';
import type { DetailsView } from './details-view.ts';

/** The name of a place as a button that selects it; only a name where the file has no such place. */
export function placeButton(id: string, { dispatch, index, lang }: DetailsView): TemplateResult {
  const name = localText(placeName(id, dispatch, lang));
  return index.places.has(id) ? html`<button class="place" data-feature=${id}>${name}</button>` : name;
}
