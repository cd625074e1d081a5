import { html, type TemplateResult } from 'lit';
import { formatList } from '../../language/format.ts';
import { actorName } from '../../model/describe-claim.ts';
import { localText } from '../shared/local-text.ts';
import type { DetailsView } from './details-view.ts';

/** The name of an actor as a button that opens its card; only a name where the file has no such actor. */
export function actorButton(id: string, { dispatch, index, lang }: DetailsView): TemplateResult {
  const name = localText(actorName(id, dispatch, lang));
  return index.actor(id) ? html`<button class="place" data-actor=${id}>${name}</button>` : name;
}

/** Words around a list of names (`words` gets it as text), with each name as such a button. */
export function wordsWithActors(
  words: (names: string) => string,
  ids: readonly string[],
  view: DetailsView,
): readonly unknown[] {
  // Stand-ins, so that the language decides what comes between and around the names.
  const standIns = ids.map((_id, at) => `{${at}}`);
  return words(formatList(standIns, view.spoken))
    .split(/\{(\d+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : actorButton(ids[Number(part)] ?? '', view)));
}
