import { METRICS } from '../../scene/theme.ts';
import type { Metrics, Theme } from '../../scene/types.ts';
import { sampleTheme } from '../shared/sample-theme.ts';

/** Strands as fine as can be told apart, so that in a small map too no goods vanish in a bundle. CSS px. */
const METRICS_OF_PANELS: Metrics = {
  ...METRICS.phone,
  widthMin: 2,
  widthSole: 3.5,
  widthMax: 6,
  widthUnknown: 4,
  widthAnnounced: 3,
  bandMin: 1.5,
  casing: 0.75,
  gapMiddle: 0.75,
};

/**
 * What small maps are drawn with. Their colours are custom properties, which the browser keeps in the colours of the
 * page, and on paper in those of paper: no scheme has to redraw them.
 */
export const PANEL_THEME: Theme = {
  palette: { ...sampleTheme('phone').palette, casing: 'var(--dispatch-casing)' },
  metrics: METRICS_OF_PANELS,
};
