import { indexDispatch } from '../model/dispatch-index.ts';
import { countedGroup, groupOfFlow, groupOfPlace, sortingOf } from '../model/sortings.ts';
import type { Dispatch, FlowFeature, Selection } from '../model/types.ts';
import type { Palette, SceneFlow, StrandShape, Theme } from './types.ts';

/** How much of the darker colour goes into the fill of what is counted together. */
const FILL = 0.18;

/** How the marks of a dispatch look while one speaker's sorting tells them apart. */
export interface SortedMarks {
  /** Actor id of the speaker. */
  readonly by: string;
  /** The countries of the group the speaker counts together, ISO 3166-1 alpha-2; they alone are filled. */
  readonly countries: readonly string[];
  /** Whether the place is in that group; its name stands out. */
  isCounted(placeId: string): boolean;
  /** Whether a strand is painted light: it is in another group than that one, or in none. */
  isLight(flow: FlowFeature): boolean;
}

/** Null where no sorting is chosen, or the dispatch has none of that id. */
export function sortedMarks(
  dispatch: Dispatch,
  { sorting: id }: Pick<Selection, 'sorting'>,
): SortedMarks | null {
  const sorting = id === undefined || id === null ? undefined : sortingOf(dispatch, id);
  const counted = sorting && countedGroup(sorting);
  if (sorting === undefined || counted === undefined) return null;
  const { places } = indexDispatch(dispatch);
  const isCounted = (placeId: string) => groupOfPlace(sorting, placeId) === counted;
  const countries = [...places.values()].flatMap((place) =>
    isCounted(place.id) ? (place.properties.country ?? []) : [],
  );
  return {
    by: sorting.by,
    countries: [...new Set(countries)],
    isCounted,
    isLight: (flow) => groupOfFlow(sorting, flow) !== counted,
  };
}

const palettes = new WeakMap<Palette, Palette>();

/**
 * The theme with a fill that tells the counted countries apart from all others; that of a story only sets them off a
 * little. The same palette for the same palette, since what is drawn in it is kept.
 */
export function countedTheme(theme: Theme): Theme {
  const { palette } = theme;
  const counted = palettes.get(palette) ?? {
    ...palette,
    landStory: mixed(palette.landStory, palette.disputedLine, FILL),
  };
  palettes.set(palette, counted);
  return { ...theme, palette: counted };
}

/** Of two colours as `#rrggbb`; `share` is the second's. */
function mixed(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * (1 - share) + (b ?? 0) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The shape a strand is painted in. A light one is as wide as it was and is filled with its tint: colour alone would
 * tell nothing on paper, nor to every eye. What is hollow or thin by itself stays so.
 */
export function paintedShape({ shape, light }: Pick<SceneFlow, 'shape' | 'light'>): StrandShape {
  if (light !== true) return shape;
  if (shape.kind === 'figure') return { kind: 'upper', band: shape.width };
  return shape.kind === 'range' ? { kind: 'upper', band: shape.band } : shape;
}
