import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type WidthScale, widthScale } from '../../geo/widths.ts';
import { indexDispatch } from '../../model/dispatch-index.ts';
import type { Dispatch, FlowFeature } from '../../model/types.ts';
import { METRICS } from '../../scene/theme.ts';
import type { Metrics } from '../../scene/types.ts';
import { type StrandSampleOptions, strandSample } from '../../static/strand-sample.ts';
import { hueOf } from './hue.ts';
import { mountSvg } from './mount-svg.ts';
import { sampleTheme } from './sample-theme.ts';
import { shownDispatch } from './shown-dispatch.ts';
import type { StoryState } from './story-context.ts';

export type StrandLook = Pick<StrandSampleOptions, 'shape' | 'status' | 'hue'>;

/** Size of a picture in CSS px, and the medium whose widths it is drawn with. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly medium: Metrics['medium'];
}

/** A strand as the map draws it, as a little picture beside words; drawn anew only when it looks different. */
export function strandPicture(look: StrandLook, size: PictureSize): unknown {
  const parts = [...Object.values(look.shape), look.status, look.hue, size.width, size.height];
  return guard(parts, () => mountSvg(strandSample({ ...look, ...size, theme: sampleTheme(size.medium) })));
}

/** The strand of one flow, as the map draws it. */
export function flowPicture(one: FlowFeature, state: StoryState, size: PictureSize): unknown {
  const dispatch = shownDispatch(state);
  if (!dispatch) return nothing;
  const flow = indexDispatch(dispatch).flows.get(one.id) ?? one;
  const { goods, status } = flow.properties;
  const shape = scaleOf(dispatch, state, size.medium).widthOf(flow);
  return strandPicture({ shape, status, hue: hueOf(indexDispatch(dispatch).goods(goods)?.category) }, size);
}

const scales = new WeakMap<StoryState, Map<PictureSize['medium'], WidthScale>>();

/** The scale of widths that holds in a state of the story; worked out once for all who draw from it. */
export function scaleOf(dispatch: Dispatch, state: StoryState, medium: PictureSize['medium']): WidthScale {
  const known = scales.get(state) ?? new Map<PictureSize['medium'], WidthScale>();
  scales.set(state, known);
  const scale = known.get(medium) ?? widthScale(dispatch, state, METRICS[medium]);
  known.set(medium, scale);
  return scale;
}
