import { allMessagesFor } from '../language/catalogue.ts';
import { indexDispatch } from '../model/dispatch-index.ts';
import { CATEGORIES, type Dispatch, STATUSES, type Status } from '../model/types.ts';
import type { Hue, Scene, StrandShape } from '../scene/types.ts';

/** What an entry of a legend shows before its words: a strand, the colour of a kind of goods, an event's sign, land. */
export type LegendSign =
  | { readonly kind: 'strand'; readonly shape: StrandShape; readonly status: Status }
  | { readonly kind: 'hue'; readonly hue: Hue }
  | { readonly kind: 'event' }
  | { readonly kind: 'land' };

export interface LegendEntry {
  readonly sign: LegendSign;
  /** In the language of the interface. */
  readonly text: string;
}

/** A strand of each shape, wide enough that it can be told from the others, px. */
const SHAPES: readonly StrandShape[] = [
  { kind: 'figure', width: 6 },
  { kind: 'range', core: 2.5, band: 7 },
  { kind: 'upper', band: 7 },
  { kind: 'none', width: 6 },
  { kind: 'announced', width: 3 },
];
/** A cut is as long as a strand is wide: a short sample shows one only where it is thin. */
const THIN: StrandShape = { kind: 'figure', width: 4.5 };
/** What a sorting leaves light looks so. */
const LIGHT: StrandShape = { kind: 'upper', band: 6 };

/**
 * What hues, cuts and shapes in a picture mean, as far as the picture has them. `wordOf` names a status where that
 * is another word than usual.
 */
export function pictureLegend(
  scene: Scene,
  dispatch: Dispatch,
  lang: string,
  wordOf: (status: Status) => string = (status) => allMessagesFor(lang).words.status[status],
): readonly LegendEntry[] {
  const { words, ui } = allMessagesFor(lang);
  const { flows } = scene;
  const goods = new Set(flows.map(({ goods: id }) => indexDispatch(dispatch).goods(id)?.category ?? 'other'));
  const hues = CATEGORIES.filter((category) => goods.has(category)).map((category): LegendEntry => {
    const hue = category === 'money' || category === 'other' ? 'neutral' : category;
    return { sign: { kind: 'hue', hue }, text: words.category[category] };
  });
  const cuts = STATUSES.filter((status) => flows.some((flow) => flow.status === status)).map(
    (status): LegendEntry => ({
      sign: { kind: 'strand', shape: THIN, status },
      text: wordOf(status),
    }),
  );
  const shapes = SHAPES.filter(({ kind }) => flows.some(({ shape }) => shape.kind === kind)).map(
    (shape): LegendEntry => ({
      sign: { kind: 'strand', shape, status: 'confirmed' },
      text: ui.legend.shapes[shape.kind],
    }),
  );
  const events: readonly LegendEntry[] =
    scene.events.length > 0 ? [{ sign: { kind: 'event' }, text: ui.share.event }] : [];
  return [...hues, ...cuts, ...shapes, ...events, ...sortingEntries(scene, lang)];
}

/** What a sorting that is shown fills, and the strands it leaves light. */
function sortingEntries({ countedBy, flows }: Scene, lang: string): readonly LegendEntry[] {
  if (countedBy === undefined) return [];
  const { legend } = allMessagesFor(lang).ui;
  const counted: LegendEntry = { sign: { kind: 'land' }, text: legend.countedBy(countedBy.text) };
  if (!flows.some(({ light }) => light)) return [counted];
  return [
    counted,
    { sign: { kind: 'strand', shape: LIGHT, status: 'confirmed' }, text: legend.countedElsewhere },
  ];
}
