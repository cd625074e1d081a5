import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../../language/messages.ts';
import { type ClaimRow, claimRows } from '../../model/claim-rows.ts';
import { sourcesOf } from '../../model/claims.ts';
import { describeTime } from '../../model/describe.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { isFlow } from '../../model/dispatch-index.ts';
import type { ClaimedFeature, Dispatch } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import type { StoryState } from '../shared/story-context.ts';

/** A flow or event with what is said of it. */
export interface PrintGroup {
  readonly feature: ClaimedFeature;
  /** Letter on the map; missing for what has no letter there. */
  readonly letter: string | undefined;
  readonly rows: readonly ClaimRow[];
}

/** What is shown, by mark: the lettered flows in the order of their letters, the other flows, the events. */
export function printGroups(
  dispatch: Dispatch,
  state: StoryState,
  letters: ReadonlyMap<string, string>,
): readonly PrintGroup[] {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of claimRows(dispatch, state.lang, state)) {
    const known = groups.get(row.feature.id);
    if (known) known.push(row);
    else groups.set(row.feature.id, [row]);
  }
  const all = [...groups.values()].flatMap((rows) => {
    const feature = rows[0]?.feature;
    return feature ? [{ feature, letter: letters.get(feature.id), rows }] : [];
  });
  const lettered = all.filter(({ letter }) => letter !== undefined);
  const flows = all.filter(({ feature, letter }) => letter === undefined && isFlow(feature));
  return [...lettered, ...flows, ...all.filter(({ feature }) => !isFlow(feature))];
}

/** Ids of the sources of what is shown, each once, in the order in which they are first named. */
export function sourcesIn(groups: readonly PrintGroup[]): readonly string[] {
  return [...new Set(groups.flatMap(({ rows }) => rows.flatMap(({ claim }) => sourcesOf(claim))))];
}

/** Every claim that is shown, by mark; the speaker first, and at the end the numbers of its sources. */
export function printClaims(
  groups: readonly PrintGroup[],
  numbers: ReadonlyMap<string, number>,
  { lang }: StoryState,
  messages: Messages,
): unknown {
  const { sheet } = messages.ui.share;
  return repeat(
    groups,
    ({ feature }) => feature.id,
    ({ feature, letter, rows }) => {
      const [row] = rows;
      const status = messages.words.status[feature.properties.status];
      const where = isFlow(feature) && letter === undefined ? sheet.unlocated : '';
      const aside = [status, describeTime(feature, lang), where].filter(Boolean).join(', ');
      return html`<section class="group">
        <h3>
          <b class=${isFlow(feature) ? 'letter' : 'event'}>${letter ?? (isFlow(feature) ? '–' : '◇')}</b>
          <span class="mark">${row ? localText(row.mark) : nothing}</span> <span class="aside">${aside}</span></h3>
        <ul>
          ${rows.map((entry) => claimItem(entry, numbers, lang, messages))}
        </ul>
      </section>`;
    },
  );
}

function claimItem(
  row: ClaimRow,
  numbers: ReadonlyMap<string, number>,
  lang: string,
  messages: Messages,
): unknown {
  const { claim, speaker, stance, amount } = row;
  const refs = sourcesOf(claim).flatMap((id) => numbers.get(id) ?? []);
  const phase =
    claim.phase === undefined || claim.phase === 'done' ? '' : `, ${messages.words.phase[claim.phase]}`;
  return html`<li data-claim=${row.id}><b>${localText(speaker)}</b> ${stance}${amount === null ? '' : ` ${amount}`}${phase};
    ${claim.said === undefined ? messages.ui.table.noDate : describeShortDate(claim.said, lang)} <span class="ref">[${refs.join(', ')}]</span></li>`;
}
