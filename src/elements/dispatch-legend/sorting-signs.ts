import { html, nothing } from 'lit';
import type { OpeningMessages } from '../../language/messages.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { sortingOf } from '../../model/sortings.ts';
import type { StoryState } from '../shared/story-context.ts';
import { strandPicture } from '../shared/strand-picture.ts';

const LIGHT = { shape: { kind: 'upper', band: 7 }, status: 'confirmed', hue: 'neutral' } as const;

/** What the fill of countries and the light strands mean while a speaker's sorting is shown. */
export function sortingSigns({ dispatch, sorting, lang }: StoryState, { ui }: OpeningMessages): unknown {
  const shown = dispatch && sorting !== null ? sortingOf(dispatch, sorting) : undefined;
  if (!dispatch || !shown) return nothing;
  const name = shortName(actorName(shown.by, dispatch, lang).text);
  return html`<li><i class="land"></i> ${ui.legend.countedBy(name)}</li>
    <li>${strandPicture(LIGHT, { width: 40, height: 22, medium: 'desk' })} ${ui.legend.countedElsewhere}</li>`;
}
