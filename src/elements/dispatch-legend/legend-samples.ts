import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import type { Status } from '../../model/types.ts';
import type { Hue, StrandShape } from '../../scene/types.ts';
import type { StoryState } from '../shared/story-context.ts';
import { type PictureSize, strandPicture } from '../shared/strand-picture.ts';
import { statusWord, tellerName } from '../shared/teller.ts';
import { sortingSigns } from './sorting-signs.ts';
import { shortWayWords, type WaysShown } from './ways-shown.ts';

/** A strand of each shape, wide enough that it can be told from the others. */
const SHAPES: Readonly<Record<StrandShape['kind'], StrandShape>> = {
  figure: { kind: 'figure', width: 8 },
  range: { kind: 'range', core: 3, band: 8 },
  upper: { kind: 'upper', band: 8 },
  none: { kind: 'none', width: 7 },
  announced: { kind: 'announced', width: 3 },
};

const STRIP: PictureSize = { width: 52, height: 22, medium: 'desk' };
const FULL: PictureSize = { width: 88, height: 26, medium: 'desk' };

/** Dashes are as long as a strand is wide: a short sample shows a cut only where it is thin. */
const THIN = { kind: 'figure', width: 5 } as const;

/** The sample of a status, of a strand with a figure. */
export function statusSample(status: Status): unknown {
  return strandPicture({ shape: THIN, status, hue: 'neutral' }, { ...FULL, width: 64, height: 24 });
}

export interface Strip {
  readonly statuses: readonly Status[];
  readonly shapes: readonly StrandShape['kind'][];
  readonly isBent: boolean;
  readonly ways: WaysShown;
  readonly state: StoryState;
  readonly messages: OpeningMessages;
  /** Lets all speakers speak again. */
  readonly onEverySpeaker: () => void;
}

/** One line of what the strands in the picture look like; a shape everybody expects needs no word. */
export function strip({
  statuses,
  shapes,
  isBent,
  ways,
  state,
  messages,
  onEverySpeaker,
}: Strip): TemplateResult {
  const { legend } = messages.ui;
  const teller = tellerName(state);
  // Whoever closed the filter must still see whose word the picture is.
  const told =
    teller &&
    html`<li class="told">
      <b>${sentenceCase(legend.toldBy(teller.text), state.lang)}</b>
      <button type="button" class="link" @click=${onEverySpeaker}>${legend.everySpeaker}</button>
    </li>`;
  const words = statuses.map((status) => {
    const look = { shape: THIN, status, hue: 'neutral' } as const;
    return html`<li>${strandPicture(look, STRIP)} ${statusWord(status, state, messages)}</li>`;
  });
  const forms = shapes
    .filter((kind) => kind !== 'figure')
    .map((kind) => {
      const look = {
        shape: SHAPES[kind],
        status: kind === 'announced' ? 'claimed' : 'confirmed',
        hue: 'neutral',
      } as const;
      return html`<li class="shape">${strandPicture(look, STRIP)} ${legend.shortShapes[kind]}</li>`;
    });
  return html`<ul class="strip" tabindex="0" aria-label=${legend.signs}>
    ${told ?? nothing} ${sortingSigns(state, messages)} ${words} ${forms}
    ${isBent ? html`<li>${legend.schematic}</li>` : nothing} ${shortWayWords(ways, state.sorting !== null, messages).map((text) => html`<li class="way">${text}</li>`)}
  </ul>`;
}

/** What the shape of a strand says of its amount. */
export function shapeList(shapes: readonly StrandShape['kind'][], messages: OpeningMessages): unknown {
  return shapes.map((kind) => {
    const look = { shape: SHAPES[kind], status: 'confirmed', hue: 'neutral' } as const;
    return html`<li class="sample">${strandPicture(look, FULL)} ${messages.ui.legend.shapes[kind]}</li>`;
  });
}

/** Round figures of one unit, as wide as the map draws them. */
export function widthSteps(
  steps: readonly { readonly value: number; readonly width: number }[],
  hue: Hue,
  lang: string,
): unknown {
  return steps.map(({ value, width }) => {
    const look = { shape: { kind: 'figure', width }, status: 'confirmed', hue } as const;
    return html`<li class="sample">
      ${strandPicture(look, { ...FULL, width: 130, height: 34 })} ${formatNumber(value, lang)}
    </li>`;
  });
}

function sentenceCase(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
