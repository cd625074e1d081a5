import { html, nothing, type TemplateResult } from 'lit';
import { formatList, isolated } from '../../language/format.ts';
import { actorName, shortName } from '../../model/describe-claim.ts';
import { nameOf } from '../../model/name-of.ts';
import { type ClaimedFeature, STATUSES, type Status } from '../../model/types.ts';
import { localText } from '../shared/local-text.ts';
import { strandPicture } from '../shared/strand-picture.ts';
import { compareTable, type SpeakerRows } from './compare-table.ts';
import type { CritiqueView } from './critique-view.ts';
import { markChoice } from './mark-choice.ts';
import { panelFigure } from './panel-figure.ts';
import { panelWords } from './panel-words.ts';
import { countFlows, type SpeakerPanel, type SpeakerPanels } from './speaker-panels.ts';

/** At the level `easy` so many speakers are shown at first. */
const FEW_SPEAKERS = 6;
const SAMPLE = { width: 52, height: 18, medium: 'phone' } as const;

export interface SpeakersParts {
  readonly panels: SpeakerPanels;
  /** The flow or event compared, and what each speaker says of it. */
  readonly compared: ClaimedFeature;
  readonly rows: readonly SpeakerRows[];
  readonly hasMap: boolean;
  readonly showsAll: boolean;
  /** Whether the ground of the maps could not be had. */
  readonly failed: boolean;
}

/** Every speaker's world side by side, and one thing as all of them tell it. */
export function speakersView(parts: SpeakersParts, view: CritiqueView): TemplateResult {
  const { critique, level } = view;
  const { panels, compared, rows, failed } = parts;
  const { speakers: words } = critique;
  const all = panels.all.marks.length;
  const figure = (panel: SpeakerPanel) => panelFigure({ panel, all, hasMap: parts.hasMap }, view);
  const isCut = level === 'easy' && !parts.showsAll && panels.speakers.length > FEW_SPEAKERS + 1;
  const shown = isCut ? panels.speakers.slice(0, FEW_SPEAKERS) : panels.speakers;
  return html`<div class="speakers">
    <p class="lead">${difference(panels, view)}</p>
    ${failed ? html`<p class="hint" role="status">${words.noMap}</p>` : nothing}
    <div class="pair">${figure(panels.all)} ${figure(panels.confirmed)}</div>
    ${strandKey(panels, view)}
    <h2>${words.each}</h2>
    <p class="hint">${words.lead[level]} ${mostOf(panels, view)}</p>
    ${markedOut(view)}
    <div class="grid">${shown.map(figure)}</div>
    ${
      isCut
        ? html`<p class="more">
            <button type="button" class="button" data-all>${words.showAll(panels.speakers.length)}</button>
          </p>`
        : nothing
    }
    ${placeless(panels, view)} ${unheard(panels, view)}
    <h2>${words.compare}</h2>
    ${markChoice(compared, view)} ${compareTable(compared, rows, view)}
  </div>`;
}

function difference(
  { all, confirmed, againstRules }: SpeakerPanels,
  { critique, dispatch, lang, spoken }: CritiqueView,
) {
  const { difference: sentence, against } = critique.speakers;
  const [flows, sure] = [countFlows(all.marks), countFlows(confirmed.marks)];
  const words = sentence(sure, flows, confirmed.marks.length - sure, all.marks.length - flows);
  const names = againstRules.map(({ properties }) => nameOf(properties, lang, dispatch.lang).text);
  return names.length === 0 ? words : `${words} ${against(formatList(names, spoken))}`;
}

function mostOf({ speakers, all }: SpeakerPanels, { critique, dispatch, lang }: CritiqueView): string {
  const [first] = speakers;
  if (first?.speaker == null || first.marks.length === all.marks.length) return '';
  const name = isolated(shortName(actorName(first.speaker, dispatch, lang).text));
  return critique.speakers.most(name, first.marks.length, all.marks.length);
}

/** What cuts and fillings of the lines mean; only those that are to be seen. */
function strandKey({ all, speakers }: SpeakerPanels, { messages, critique }: CritiqueView): TemplateResult {
  const used = new Set<Status>(
    [all, ...speakers].flatMap(({ marks }) => marks.map(({ properties }) => properties.status)),
  );
  const { toldStatus } = messages.ui.legend;
  const wordOf = (status: Status) =>
    status === 'confirmed' || status === 'disputed'
      ? messages.words.status[status]
      : `${messages.words.status[status]} (${toldStatus[status]})`;
  return html`<ul class="key" aria-label=${critique.speakers.strands}>
    ${STATUSES.filter((status) => used.has(status)).map((status) => {
      const look = { shape: { kind: 'figure', width: 5 }, status, hue: 'neutral' } as const;
      return html`<li>${strandPicture(look, SAMPLE)} ${wordOf(status)}</li>`;
    })}
    <li>${critique.speakers.wider}</li>
  </ul>`;
}

/** What the reader has chosen stands out on all maps. */
function markedOut({ state, index, critique, dispatch, lang }: CritiqueView): unknown {
  const feature = state.selected === null ? undefined : index.feature(state.selected);
  if (!feature) return nothing;
  const { text } = nameOf(feature.properties, lang, dispatch.lang);
  return html`<p class="marked" data-feature=${feature.id} role="status">
    ${critique.speakers.markedOut(isolated(text))}
    <button type="button" class="link" data-clear>${critique.speakers.clear}</button>
  </p>`;
}

/** Who speaks only of what has no place, in words. */
function placeless({ placeless: some }: SpeakerPanels, view: CritiqueView): unknown {
  if (some.length === 0) return nothing;
  const { critique, dispatch, lang } = view;
  return html`<div class="others">
    <p>${critique.speakers.placeless}</p>
    <ul>
      ${some.map(
        (panel) => html`<li>
          <b>${localText(actorName(panel.speaker ?? '', dispatch, lang))}</b>
          ${panelWords(panel, view).map(
            ({ id, name, amount, status }) => html`<span data-feature=${id}
              ><button type="button" class="link" data-select=${id}>${localText(name)}</button
              >
              (${amount === null ? nothing : `${amount}, `}${status})</span
            >`,
          )}
        </li>`,
      )}
    </ul>
  </div>`;
}

/** Who takes part and does not speak: whose voice is missing. */
function unheard({ unheard: some }: SpeakerPanels, view: CritiqueView): unknown {
  if (some.length === 0 || view.level === 'easy') return nothing;
  const { critique, dispatch, lang, spoken } = view;
  const names = some.map((id) => shortName(actorName(id, dispatch, lang).text));
  return html`<p class="others">${critique.speakers.unheard} ${formatList(names, spoken)}</p>`;
}
