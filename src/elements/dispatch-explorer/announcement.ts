import { messagesFor } from '../../language/catalogue.ts';
import { isolated } from '../../language/format.ts';
import { shellMessagesFor } from '../../language/shell.ts';
import { chaptersOf } from '../../model/chapters.ts';
import { indexDispatch, isPlace } from '../../model/dispatch-index.ts';
import { nameOf } from '../../model/name-of.ts';
import { selectFeatures } from '../../model/select.ts';
import type { StoryState } from '../shared/story-context.ts';

/** Two states of a story, of which the second followed on the first. */
export interface Transition {
  readonly previous: StoryState;
  readonly next: StoryState;
}

/** What changed for a reader who hears the page, in one sentence; empty where nothing worth saying did. */
export function announcement({ previous, next }: Transition): string {
  const { ui } = shellMessagesFor(next.lang);
  const { dispatch } = next;
  if (!dispatch || dispatch !== previous.dispatch) return '';
  if (next.selected !== previous.selected) {
    const name = nameOfMark(next);
    return name === '' ? ui.explorer.unselected : ui.explorer.selected(isolated(name));
  }
  if (next.step !== previous.step && next.step !== null) {
    const { length } = chaptersOf(dispatch, next.lang);
    return messagesFor(next.lang).ui.guide.place(next.step + 1, length);
  }
  if (next.filter === previous.filter && next.time === previous.time) return '';
  const { flows, events } = selectFeatures(dispatch, next);
  const all = dispatch.features.filter((feature) => !isPlace(feature)).length;
  return ui.explorer.filtered(flows.length + events.length, all);
}

function nameOfMark({ dispatch, selected, lang }: StoryState): string {
  const feature = dispatch && selected !== null ? indexDispatch(dispatch).feature(selected) : undefined;
  return dispatch && feature ? nameOf(feature.properties, lang, dispatch.lang).text : '';
}
