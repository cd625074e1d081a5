import { isolated } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import type { LocalText } from '../../language/text.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { selectFeatures } from '../../model/select.ts';
import type { Filter, Status } from '../../model/types.ts';
import type { StoryState } from './story-context.ts';

/** The name, to stand in a sentence, of the speaker by whose word the world is shown; null where all of them speak. */
export function tellerName({ dispatch, filter, lang }: StoryState): LocalText | null {
  if (!dispatch || filter.toldBy === undefined) return null;
  const { text, lang: spoken } = actorName(filter.toldBy, dispatch, lang);
  return { text: isolated(shortName(text)), lang: spoken };
}

/** Of how many flows that speaker speaks in the time shown, in a sentence; empty where all of them speak. */
export function toldSentence(state: StoryState, messages: OpeningMessages): string {
  const { dispatch, time, filter } = state;
  const teller = tellerName(state);
  if (!dispatch || !teller || filter.toldBy === undefined) return '';
  const count = (chosen: Filter) => selectFeatures(dispatch, { time, filter: chosen }).flows.length;
  const isPlural = messages.sentences.isPlural(teller.text);
  return messages.ui.legend.told(teller.text, isPlural, count({ toldBy: filter.toldBy }), count({}));
}

/** The word for a status: the editor's, or where one speaker tells, what that speaker does. */
export function statusWord(status: Status, { filter }: StoryState, { ui, words }: OpeningMessages): string {
  if (filter.toldBy === undefined || status === 'confirmed') return words.status[status];
  return ui.legend.toldStatus[status];
}

/** The filter with another speaker who tells, or none: whose words and which statuses means nothing in both worlds. */
export function filterToldBy({ goods }: Filter, toldBy: string | undefined): Filter {
  return { ...(goods && { goods }), ...(toldBy !== undefined && { toldBy }) };
}
