import type { Basemap } from '../geo/basemap-types.ts';
import { defaultTime } from '../model/select.ts';
import type { Dispatch } from '../model/types.ts';
import { buildScene } from '../scene/build-scene.ts';
import { themeFor } from '../scene/theme.ts';
import { pictureTree } from '../static/picture.ts';
import { type SvgNode, serialiseSvg } from '../static/svg-node.ts';
import { coarsePath } from './coarse-path.ts';

/**
 * Size of a card's map, px, much smaller than it is shown: so that flows which run side by side become bundles, and
 * names are as few and as large as can be read there.
 */
const CARD = { width: 440, height: 275 } as const;

/** The place of the ground among the parts of a picture; it is most of its bytes. */
const GROUND = 1;
/** The ground and the strands are without words, so the page holds them once for all languages. */
const WORDLESS: readonly number[] = [GROUND, 3];

/** The map of a card in the library; not whole, it has empty places for what the page holds already. */
export function cardPicture(dispatch: Dispatch, lang: string, basemap: Basemap, isWhole: boolean): string {
  const choice = { time: defaultTime(dispatch), filter: {}, selected: null, hovered: null };
  const scene = buildScene(withoutEvents(dispatch), choice, { theme: themeFor('light', 'phone'), lang });
  // The id of a dispatch may be any text; `url(#…)` ends at the first bracket.
  const idPrefix = `card-${dispatch.id.replace(/[^\w.-]+/g, '-')}`;
  const tree = pictureTree(scene, basemap, { ...CARD, projection: 'globe', idPrefix });
  const [frame, ...before] = [...(tree.children ?? [])].reverse();
  if (!frame) return serialiseSvg(tree);
  const parts = (frame.children ?? []).map((part, index): SvgNode => {
    if (!WORDLESS.includes(index)) return part;
    const attrs = { ...part.attrs, 'data-keep': '' };
    if (!isWhole) return { tag: part.tag, attrs };
    return { ...(index === GROUND ? coarse(part) : part), attrs };
  });
  return serialiseSvg({ ...tree, children: [...before.reverse(), { ...frame, children: parts }] });
}

/** What goes where is enough to choose by; signs of events would stand on each other at such a size. */
export function withoutEvents(dispatch: Dispatch): Dispatch {
  const features = dispatch.features.filter(({ properties }) => properties.kind !== 'event');
  return { ...dispatch, features };
}

function coarse(node: SvgNode): SvgNode {
  const { d } = node.attrs ?? {};
  return {
    ...node,
    ...(typeof d === 'string' && { attrs: { ...node.attrs, d: coarsePath(d) } }),
    ...(node.children && { children: node.children.map(coarse) }),
  };
}
