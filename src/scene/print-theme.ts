import { LIGHT, METRICS } from './theme.ts';
import type { Palette, Theme } from './types.ts';

const INK = '#000000';
/** What fills a strand whose amount nobody gave; darker than any land, so that it is no hole in the map. */
const TINT = '#bdbdbd';

/** White paper, grey land, black strands: cuts and shapes alone say what colour says elsewhere. */
const PAPER: Palette = {
  ...LIGHT,
  paper: '#ffffff',
  water: '#ffffff',
  land: '#eeeeee',
  landStory: '#dedede',
  coast: '#8f8f8f',
  border: '#b2b2b2',
  admin1: '#c9c9c9',
  disputedFill: '#e4e4e4',
  disputedLine: '#6f6f6f',
  graticule: '#e3e3e3',
  sphereEdge: '#a0a0a0',
  ink: INK,
  inkMuted: '#444444',
  mapLabel: '#444444',
  waterLabel: '#555555',
  selection: INK,
  wash: '#ffffff',
  casing: '#ffffff',
  goods: everyHue(INK),
  tint: everyHue(TINT),
};

/** The theme of a printed picture; names stand beside it, so its strands have none. */
export const PRINT_THEME: Theme = { palette: PAPER, metrics: { ...METRICS.print, namesFlows: false } };

function everyHue(colour: string): Palette['goods'] {
  return {
    people: colour,
    arms: colour,
    food: colour,
    energy: colour,
    technology: colour,
    information: colour,
    neutral: colour,
  };
}

/** The theme of a printed picture that stands alone: its strands are named in it. */
export function paperTheme(medium: 'print' | 'phone'): Theme {
  return { palette: PAPER, metrics: METRICS[medium] };
}
