import type { Status } from '../../src/model/types.ts';
import { METRICS, themeFor } from '../../src/scene/theme.ts';
import type { Hue, MarkState, StrandShape, Theme } from '../../src/scene/types.ts';
import { flowNodes } from '../../src/static/flow-marks.ts';
import { sampleNodes } from '../../src/static/strand-sample.ts';
import { type SvgNode, svg, svgText } from '../../src/static/svg-node.ts';
import { layoutStrands } from '../helpers/layouts.ts';
import { type FlowPlan, sceneFlows, sceneOf } from '../helpers/scene-builder.ts';

/** Every line of the system on one sheet, by day on the left and by night on the right. */
export function specimenSheet(): SvgNode {
  const sheets = (['light', 'dark'] as const).map((scheme, index) =>
    svg('g', { transform: `translate(${index * WIDTH} 0)` }, sheet(themeFor(scheme, 'desk'))),
  );
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${2 * WIDTH} ${HEIGHT}`,
      width: 2 * WIDTH,
      height: HEIGHT,
    },
    sheets,
  );
}

const WIDTH = 800;
const HEIGHT = 1300;
const LEFT = 48;

const ROWS: readonly (readonly [Status, Hue])[] = [
  ['confirmed', 'arms'],
  ['claimed', 'people'],
  ['disputed', 'energy'],
  ['denied', 'technology'],
  ['unknown', 'information'],
];
const COLUMNS: readonly (readonly [string, StrandShape])[] = [
  ['single figure', { kind: 'figure', width: 11 }],
  ['range, or speakers differ', { kind: 'range', core: 5, band: 11 }],
  ['no number given', { kind: 'none', width: 7 }],
];

function sheet(theme: Theme): readonly SvgNode[] {
  const { palette } = theme;
  return [
    svg('rect', { width: WIDTH, height: HEIGHT, fill: palette.paper }),
    heading(theme, 'How a flow is drawn', 60, 30),
    ...COLUMNS.map(([name], column) => label(theme, name, 160 + column * 204, 128, 600)),
    ...ROWS.flatMap(([status, hue], row) => [
      label(theme, status, LEFT, 186 + row * 70, 600),
      ...COLUMNS.flatMap(([, shape], column) =>
        panel(theme, 160 + column * 204, 160 + row * 70, 188, 57, { shape, status, hue, bow: 20 }),
      ),
    ]),
    heading(theme, 'Amount, one scale per unit', 545, 21),
    ...[1000, 4000, 11000, 15000].flatMap((value, column) => {
      const { widthMin, widthMax } = METRICS.desk;
      const width = Math.round((widthMin + (widthMax - widthMin) * Math.sqrt(value / 15000)) * 4) / 4;
      const x = LEFT + column * 176;
      return [
        sample(theme, x, 566, 152, 44, {
          shape: { kind: 'figure', width },
          status: 'confirmed',
          hue: 'people',
        }),
        label(theme, `${value} · ${width} px`, x, 622, 400),
      ];
    }),
    heading(theme, 'One strand, three, twelve: outward and return', 672, 21),
    ...bundlePanel(theme, LEFT, 690, 140, 1),
    ...bundlePanel(theme, LEFT + 156, 690, 196, 3),
    ...bundlePanel(theme, LEFT + 368, 690, 336, 12),
    heading(theme, 'States', 948, 21),
    ...(['normal', 'hovered', 'selected', 'dimmed'] as const).flatMap((state, column) => [
      ...statePanel(theme, LEFT + column * 178, 964, state),
      label(theme, state, LEFT + column * 178, 1080, 600),
    ]),
    heading(theme, 'Edges of the system', 1128, 21),
    ...EDGES.flatMap(([name, shape, status, hue], column) => [
      ...panel(theme, LEFT + column * 143, 1144, 131, 45, { shape, status, hue, bow: 8 }),
      label(theme, name, LEFT + column * 143, 1210, 600),
    ]),
  ];
}

const EDGES: readonly (readonly [string, StrandShape, Status, Hue])[] = [
  ['only an upper figure', { kind: 'upper', band: 11 }, 'claimed', 'arms'],
  ['smallest width', { kind: 'figure', width: 2.5 }, 'disputed', 'arms'],
  ['announced', { kind: 'announced', width: 3 }, 'confirmed', 'people'],
  ['announced, claimed', { kind: 'announced', width: 3 }, 'claimed', 'people'],
  ['money, other', { kind: 'figure', width: 9 }, 'confirmed', 'neutral'],
];

interface Look {
  readonly shape: StrandShape;
  readonly status: Status;
  readonly hue: Hue;
  readonly bow?: number;
  readonly state?: MarkState;
}

function sample(theme: Theme, x: number, y: number, width: number, height: number, look: Look): SvgNode {
  return svg('g', { transform: `translate(${x} ${y})` }, sampleNodes({ theme, width, height, ...look }));
}

/** A strand half on land, half on water. */
function panel(
  theme: Theme,
  x: number,
  y: number,
  width: number,
  height: number,
  look: Look,
): readonly SvgNode[] {
  const { land, water } = theme.palette;
  return [
    svg('rect', { x, y, width: width / 2, height, fill: land }),
    svg('rect', { x: x + width / 2, y, width: width / 2, height, fill: water }),
    sample(theme, x + 4, y, width - 8, height, look),
  ];
}

function statePanel(theme: Theme, x: number, y: number, state: MarkState): readonly SvgNode[] {
  const looks: readonly Look[] = [
    { shape: { kind: 'figure', width: 10 }, status: 'disputed', hue: 'arms' },
    { shape: { kind: 'none', width: 7 }, status: 'claimed', hue: 'energy' },
    { shape: { kind: 'figure', width: 11 }, status: 'confirmed', hue: 'people' },
  ];
  const { land, water } = theme.palette;
  return [
    svg('rect', { x, y, width: 82, height: 94, fill: land }),
    svg('rect', { x: x + 82, y, width: 82, height: 94, fill: water }),
    svg(
      'g',
      { opacity: state === 'dimmed' ? 0.26 : undefined },
      looks.map((look, row) => sample(theme, x + 12, y + 6 + row * 28, 140, 28, { ...look, bow: 8, state })),
    ),
  ];
}

const HERE: FlowPlan['from'] = ['here', [0, 0]];
const THERE: FlowPlan['from'] = ['there', [10, 0.1]];

const PLANS: readonly FlowPlan[] = [
  { id: 'a', from: HERE, to: THERE, hue: 'people', shape: { kind: 'range', core: 10, band: 13 } },
  { id: 'b', from: HERE, to: THERE, hue: 'people', status: 'disputed', shape: { kind: 'figure', width: 8 } },
  { id: 'c', from: THERE, to: HERE, hue: 'energy', status: 'claimed', shape: { kind: 'figure', width: 8 } },
  { id: 'd', from: HERE, to: THERE, status: 'disputed', shape: { kind: 'range', core: 5, band: 8 } },
  { id: 'e', from: HERE, to: THERE, status: 'disputed', shape: { kind: 'figure', width: 7 } },
  { id: 'f', from: HERE, to: THERE, status: 'unknown', shape: { kind: 'figure', width: 7 } },
  {
    id: 'g',
    from: HERE,
    to: THERE,
    hue: 'information',
    status: 'claimed',
    shape: { kind: 'none', width: 7 },
  },
  { id: 'h', from: THERE, to: HERE, hue: 'food', status: 'disputed', shape: { kind: 'none', width: 7 } },
  { id: 'i', from: THERE, to: HERE, hue: 'technology', status: 'denied', shape: { kind: 'none', width: 7 } },
  { id: 'j', from: THERE, to: HERE, hue: 'technology', status: 'claimed', shape: { kind: 'none', width: 7 } },
  { id: 'k', from: THERE, to: HERE, hue: 'information', shape: { kind: 'announced', width: 3 } },
  { id: 'l', from: THERE, to: HERE, hue: 'neutral', shape: { kind: 'figure', width: 5 } },
];

/** Strands between two dots, laid out as on the map. */
function bundlePanel(theme: Theme, x: number, y: number, width: number, count: number): readonly SvgNode[] {
  const height = 188;
  const { land, ink, casing } = theme.palette;
  const scene = sceneOf({ theme, flows: sceneFlows(PLANS.slice(0, count)) });
  const middle = height / 2;
  const strands = layoutStrands(
    scene,
    ([lon = 0]) => {
      const t = lon / 10;
      return [24 + (width - 48) * t, middle + 8 - 32 * t * (1 - t)];
    },
    { width, height },
  );
  const dots = [24, width - 24].map((cx) =>
    svg('circle', {
      cx,
      cy: middle + 8,
      r: 3.5,
      fill: ink,
      stroke: casing,
      'stroke-width': 4,
      'paint-order': 'stroke',
    }),
  );
  return [
    svg('rect', { x, y, width, height, fill: land }),
    svg('g', { transform: `translate(${x} ${y})` }, [
      ...strands.map((strand) => flowNodes(strand, theme, false)),
      ...dots,
    ]),
    label(theme, String(count), x, y + height + 18, 400),
  ];
}

function heading({ palette }: Theme, text: string, y: number, size: number): SvgNode {
  return svgText(
    'text',
    {
      x: LEFT,
      y,
      'font-family': '"Source Serif 4", Georgia, serif',
      'font-weight': 600,
      'font-size': size,
      fill: palette.ink,
    },
    text,
  );
}

function label({ palette }: Theme, text: string, x: number, y: number, weight: number): SvgNode {
  return svgText(
    'text',
    {
      x,
      y,
      'font-family': 'Noto Sans, system-ui, sans-serif',
      'font-weight': weight,
      'font-size': 12,
      fill: weight === 600 ? palette.ink : palette.inkMuted,
    },
    text,
  );
}
