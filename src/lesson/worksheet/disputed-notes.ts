import type { Basemap } from '../../geo/basemap-types.ts';
import { allMessagesFor } from '../../language/catalogue.ts';
import type { Dispatch } from '../../model/types.ts';
import type { View } from '../../static/projection.ts';

/** An area is seen as one from this size on, px. */
const SMALLEST = 5;

export interface DisputedNote {
  readonly id: string;
  readonly text: string;
  /** Whether it lies in a country of which the story speaks. */
  readonly ofStory: boolean;
}

/** What is to be said about each disputed area that a picture shows. */
export function disputedNotes(
  dispatch: Dispatch,
  basemap: Basemap,
  view: View,
  frame: { readonly width: number; readonly height: number },
  lang: string,
): readonly DisputedNote[] {
  const sentences: Readonly<Record<string, string>> = allMessagesFor(lang).map.disputed;
  const countries = new Set(
    dispatch.features.flatMap(({ properties }) =>
      properties.kind === 'place' && properties.country !== undefined ? [properties.country] : [],
    ),
  );
  return basemap.disputed.flatMap(({ geometry, properties: { id, country } }) => {
    const text = Object.hasOwn(sentences, id) ? sentences[id] : undefined;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const isSeen = polygons.some(([ring = []]) => isVisible(ring, view, frame));
    return text !== undefined && isSeen ? [{ id, text, ofStory: countries.has(country) }] : [];
  });
}

function isVisible(
  ring: readonly (readonly number[])[],
  view: View,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  for (const turn of [0, 360, -360]) {
    const points = ring.flatMap(([lon = 0, lat = 0]) => {
      const point = view.project([lon + turn, lat]);
      return point && point[0] >= 0 && point[1] >= 0 && point[0] <= width && point[1] <= height
        ? [point]
        : [];
    });
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const size = points.length < 2 ? 0 : Math.max(spread(xs), spread(ys));
    if (size >= SMALLEST) return true;
  }
  return false;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
