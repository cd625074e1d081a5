import type { Hue, Metrics, Palette, Theme } from './types.ts';

/** Colours on paper by day. `tests/scene/theme.test.ts` holds their contrasts and distances. */
export const LIGHT: Palette = {
  scheme: 'light',
  paper: '#fbfaf6',
  water: '#dfe7ea',
  land: '#f3f0e8',
  landStory: '#ebe5d5',
  coast: '#aebcc1',
  border: '#c6c0b0',
  admin1: '#d6d0c1',
  disputedFill: '#e6dfcd',
  disputedLine: '#8f866f',
  graticule: '#cdd8dc',
  sphereEdge: '#b7c4c9',
  ink: '#1f2326',
  inkMuted: '#565d61',
  mapLabel: '#4a5054',
  waterLabel: '#48636e',
  selection: '#1f2326',
  wash: '#f6ebc4',
  casing: '#ffffff',
  goods: {
    people: '#6f4773',
    arms: '#8a4011',
    food: '#55734b',
    energy: '#8f7910',
    technology: '#1976aa',
    information: '#1d2b6c',
    neutral: '#565d61',
  },
  tint: {
    people: '#e6dbe4',
    arms: '#f0dccb',
    food: '#dde5d9',
    energy: '#ece5c8',
    technology: '#d3e4ef',
    information: '#d9dae8',
    neutral: '#e2e4e4',
  },
};

/** The same by night. */
export const DARK: Palette = {
  scheme: 'dark',
  paper: '#14171a',
  water: '#191e22',
  land: '#2a3035',
  landStory: '#343b40',
  coast: '#46525a',
  border: '#4d565d',
  admin1: '#3d454b',
  disputedFill: '#48483e',
  disputedLine: '#a39c86',
  graticule: '#252c31',
  sphereEdge: '#39434a',
  ink: '#eceae4',
  inkMuted: '#a9afb2',
  mapLabel: '#bcc1c2',
  waterLabel: '#8ba3ad',
  selection: '#f4f1e6',
  wash: '#3d3721',
  casing: '#0d0f11',
  goods: {
    people: '#c08ab3',
    arms: '#eb881f',
    food: '#91b078',
    energy: '#ebd88a',
    technology: '#55d0ed',
    information: '#7692f1',
    neutral: '#b3b9bc',
  },
  tint: {
    people: '#45374a',
    arms: '#4d3618',
    food: '#36412f',
    energy: '#4b4630',
    technology: '#1f4450',
    information: '#2d3758',
    neutral: '#3a4044',
  },
};

/** CSS px. `print` at 96 dpi, its sizes of type being points. */
export const METRICS: Readonly<Record<Metrics['medium'], Metrics>> = {
  desk: {
    medium: 'desk',
    widthMin: 2.5,
    widthSole: 8,
    widthMax: 13,
    widthUnknown: 7,
    widthAnnounced: 3,
    bandMin: 3,
    casing: 2,
    gapMiddle: 5,
    placeSize: 13,
    capitalSize: 14,
    flowSize: 13,
    countrySize: 13,
    waterSize: 12,
    namesFlows: true,
  },
  phone: {
    medium: 'phone',
    widthMin: 2,
    widthSole: 5,
    widthMax: 8,
    widthUnknown: 5,
    widthAnnounced: 3,
    bandMin: 2,
    casing: 1.5,
    gapMiddle: 1.5,
    placeSize: 12.5,
    capitalSize: 12.5,
    flowSize: 12.5,
    countrySize: 12.5,
    waterSize: 12,
    namesFlows: false,
  },
  projector: {
    medium: 'projector',
    widthMin: 5,
    widthSole: 14,
    widthMax: 24,
    widthUnknown: 12,
    widthAnnounced: 5,
    bandMin: 5,
    casing: 3,
    gapMiddle: 8,
    placeSize: 26,
    capitalSize: 26,
    flowSize: 24,
    countrySize: 24,
    waterSize: 24,
    namesFlows: true,
  },
  print: {
    medium: 'print',
    widthMin: 2,
    widthSole: 7,
    widthMax: 11,
    widthUnknown: 7,
    widthAnnounced: 3,
    bandMin: 3,
    casing: 1.5,
    gapMiddle: 8,
    placeSize: 12,
    capitalSize: 12,
    flowSize: 12,
    countrySize: 12,
    waterSize: 10.75,
    namesFlows: true,
  },
};

/** Colours of a host that differ from ours, as `#rrggbb`. */
export type PaletteOverrides = Partial<Omit<Palette, 'scheme' | 'goods' | 'tint'>> & {
  readonly goods?: Partial<Record<Hue, string>>;
  readonly tint?: Partial<Record<Hue, string>>;
};

/** The theme of a colour scheme on a medium, with a host's own colours where it has some. */
export function themeFor(
  scheme: Palette['scheme'],
  medium: Metrics['medium'],
  overrides: PaletteOverrides = {},
): Theme {
  const palette = scheme === 'dark' ? DARK : LIGHT;
  return {
    palette: {
      ...palette,
      ...overrides,
      goods: { ...palette.goods, ...overrides.goods },
      tint: { ...palette.tint, ...overrides.tint },
    },
    metrics: METRICS[medium],
  };
}
