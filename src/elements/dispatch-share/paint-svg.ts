import { allNodes, idIn, isColour, numberOf } from '../../static/read-svg.ts';
import type { SvgNode } from '../../static/svg-node.ts';

type Context = CanvasRenderingContext2D;

/** What text and marks take over from around them. */
interface Paint {
  readonly opacity: number;
  readonly attrs: Readonly<Record<string, string>>;
}

/** What a text hands on to its parts. */
const INHERITED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'direction',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'fill',
  'lang',
];

/**
 * Paints one of our SVG trees on a canvas. An SVG that a browser loads as an image has none of the page's
 * fonts; painted this way its words are set in them. Knows what our pictures are made of: paths, circles,
 * rects, groups that are moved, clipped or faint, patterns of a few lines, and text in one or several parts.
 */
export function paintSvg(context: Context, tree: SvgNode): void {
  const byId = new Map(
    allNodes(tree).flatMap((node) => (node.attrs.id ? [[node.attrs.id, node] as const] : [])),
  );
  paint(context, tree, { opacity: 1, attrs: {} }, byId);
}

function paint(context: Context, node: SvgNode, around: Paint, byId: ReadonlyMap<string, SvgNode>): void {
  const { tag, attrs } = node;
  if (tag === 'defs' || tag === 'title' || tag === 'desc') return;
  if (tag === 'text') {
    paintText(context, node, around);
    return;
  }
  if (tag === 'path' || tag === 'circle' || tag === 'rect') {
    paintShape(context, shapeOf(node), attrs, around, byId);
    return;
  }
  context.save();
  if (tag === 'svg') context.translate(numberOf(attrs.x), numberOf(attrs.y));
  const move = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attrs.transform ?? '');
  if (move) context.translate(Number(move[1]), Number(move[2]));
  const clip = byId.get(idIn(attrs['clip-path']))?.children?.[0];
  if (clip) context.clip(shapeOf(clip));
  const opacity = around.opacity * numberOf(attrs.opacity, 1);
  for (const child of node.children ?? []) paint(context, child, { ...around, opacity }, byId);
  context.restore();
}

function shapeOf({ tag, attrs }: SvgNode): Path2D {
  if (tag === 'path') return new Path2D(attrs.d ?? '');
  const path = new Path2D();
  if (tag === 'circle') path.arc(numberOf(attrs.cx), numberOf(attrs.cy), numberOf(attrs.r), 0, 2 * Math.PI);
  else {
    path.roundRect(
      numberOf(attrs.x),
      numberOf(attrs.y),
      numberOf(attrs.width),
      numberOf(attrs.height),
      numberOf(attrs.rx),
    );
  }
  return path;
}

function paintShape(
  context: Context,
  shape: Path2D,
  attrs: Readonly<Record<string, string>>,
  { opacity }: Paint,
  byId: ReadonlyMap<string, SvgNode>,
): void {
  context.save();
  const stroke = () => {
    if (!isColour(attrs.stroke)) return;
    context.globalAlpha = opacity * numberOf(attrs['stroke-opacity'], 1);
    context.strokeStyle = attrs.stroke;
    context.lineWidth = numberOf(attrs['stroke-width'], 1);
    context.lineJoin = attrs['stroke-linejoin'] === 'round' ? 'round' : 'miter';
    context.lineCap = attrs['stroke-linecap'] === 'round' ? 'round' : 'butt';
    context.setLineDash((attrs['stroke-dasharray'] ?? '').split(/[ ,]+/).filter(Boolean).map(Number));
    context.stroke(shape);
  };
  if (attrs['paint-order'] === 'stroke') stroke();
  const fill = attrs.fill ?? '#000000';
  context.globalAlpha = opacity;
  const pattern = byId.get(idIn(fill));
  if (pattern) paintPattern(context, shape, pattern, opacity);
  else if (isColour(fill)) {
    context.fillStyle = fill;
    context.fill(shape);
  }
  if (attrs['paint-order'] !== 'stroke') stroke();
  context.restore();
}

/** Tiles a hatch by hand: a pattern of the canvas would be a grid of pixels, and blur. */
function paintPattern(
  context: Context,
  shape: Path2D,
  { attrs, children = [] }: SvgNode,
  opacity: number,
): void {
  const [line] = children;
  const step = numberOf(attrs.width, 5);
  if (!line || !isColour(line.attrs.stroke)) return;
  context.save();
  context.clip(shape);
  const { width, height } = context.canvas;
  const reach = Math.hypot(width, height);
  context.rotate((numberOf(/rotate\(([-\d.]+)\)/.exec(attrs.patternTransform ?? '')?.[1]) * Math.PI) / 180);
  const lines = new Path2D();
  for (let x = -Math.ceil(reach / step) * step; x < reach; x += step) {
    lines.moveTo(x, -reach);
    lines.lineTo(x, reach);
  }
  context.globalAlpha = opacity * numberOf(line.attrs['stroke-opacity'], 1);
  context.strokeStyle = line.attrs.stroke;
  context.lineWidth = numberOf(line.attrs['stroke-width'], 1);
  context.stroke(lines);
  context.restore();
}

/** Sets a text: a part after another from its anchor on, each halo under all of the letters. */
function paintText(context: Context, node: SvgNode, { opacity }: Paint): void {
  const parts = (node.children ?? [node]).map((part) => ({
    text: part.text ?? '',
    dx: part === node ? 0 : numberOf(part.attrs.dx),
    attrs: { ...inheritable(node.attrs), ...part.attrs },
  }));
  const { attrs } = node;
  const isRtl = attrs.direction === 'rtl';
  context.save();
  context.globalAlpha = opacity;
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  const widths = parts.map((part) => {
    setFont(context, part.attrs);
    return context.measureText(part.text).width + Math.abs(part.dx);
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const anchor = attrs['text-anchor'] ?? 'start';
  const before = anchor === 'middle' ? whole / 2 : anchor === (isRtl ? 'start' : 'end') ? whole : 0;
  let x = numberOf(attrs.x) - before;
  const placed = (isRtl ? parts.toReversed() : parts).map((part, index) => {
    const width = widths[isRtl ? parts.length - 1 - index : index] ?? 0;
    const at = x + (isRtl ? 0 : part.dx);
    x += width;
    return { ...part, at };
  });
  for (const drawsHalo of [true, false]) {
    for (const { text, at, attrs: own } of placed) {
      setFont(context, own);
      const y = numberOf(attrs.y);
      if (!drawsHalo) {
        context.fillStyle = own.fill ?? '#000000';
        context.fillText(text, at, y);
      } else if (isColour(own.stroke)) {
        context.strokeStyle = own.stroke;
        context.lineWidth = numberOf(own['stroke-width'], 1);
        context.lineJoin = 'round';
        context.strokeText(text, at, y);
      }
    }
  }
  context.restore();
}

function inheritable(attrs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(INHERITED.flatMap((name) => (attrs[name] ? [[name, attrs[name]]] : [])));
}

function setFont(context: Context, attrs: Readonly<Record<string, string | undefined>>): void {
  const { 'font-style': style = 'normal', 'font-weight': weight = '400' } = attrs;
  context.font = `${style} ${weight} ${numberOf(attrs['font-size'], 12)}px ${attrs['font-family'] ?? 'sans-serif'}`;
  context.letterSpacing = `${numberOf(attrs['letter-spacing'])}px`;
}
