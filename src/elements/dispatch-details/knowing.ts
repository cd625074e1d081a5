import { html, type TemplateResult } from 'lit';
import { actorName } from '../../model/describe-claim.ts';
import { howDoWeKnow } from '../../model/how-do-we-know.ts';
import { soleOrigin } from '../../model/sole-origin.ts';
import type { ClaimedFeature } from '../../model/types.ts';
import type { DetailsView } from './details-view.ts';

/** How we know, and whether all of it goes back to one side or one source. */
export function knowing(feature: ClaimedFeature, view: DetailsView): TemplateResult {
  const { dispatch, lang, state } = view;
  return html`<p class="knowing">
    ${howDoWeKnow(feature, dispatch, lang, state.time).text} ${originWords(feature, view)}
  </p>`;
}

function originWords(
  feature: ClaimedFeature,
  { dispatch, index, lang, messages, state }: DetailsView,
): string {
  const origin = soleOrigin(feature, dispatch, state.time);
  const { oneSide, oneSource } = messages.ui.details;
  if (origin === null) return '';
  if (origin.kind === 'side')
    return oneSide(actorName(origin.actor, dispatch, lang).text, origin.isOneSpeaker);
  const source = index.source(origin.source);
  return oneSource(source?.publisher ?? source?.title ?? origin.source);
}
