import { allNodes, idIn, isColour, numberOf } from '../static/read-svg.ts';
import type { SvgNode } from '../static/svg-node.ts';
import { type Draws, type FontRun, fontRuns, lookOf } from './paper-fonts.ts';

type Pdf = PDFKit.PDFDocument;
type Attributes = Readonly<Record<string, string>>;

/** Points for each px. */
const POINTS = 72 / 96;

/** What text takes over from the element around it. */
const INHERITED = ['font-family', 'font-size', 'font-weight', 'fill', 'text-anchor'];

/**
 * Paints one of our SVG trees on the current page, from its upper left corner on, text as text. Knows what our
 * sheets are made of: paths, circles, rects, groups that are moved, clipped or faint, pictures within pictures, a
 * hatch, and text in one or several parts. Fonts are registered under their keys before, and `draws` knows what is in
 * them; characters that are in none are left out and returned. What is
 * read goes into the structure `parent`, in the order of the tree.
 */
export function paintPdf(pdf: Pdf, tree: SvgNode, draws: Draws, parent: Structure): readonly string[] {
  const byId = new Map(
    allNodes(tree).flatMap((node) => (node.attrs.id ? [[node.attrs.id, node] as const] : [])),
  );
  pdf.save();
  pdf.scale(POINTS);
  const ink: Ink = { pdf, byId, draws, missing: [] };
  for (const child of tree.children ?? []) tag(ink, child, parent);
  pdf.restore();
  return ink.missing;
}

type Structure = PDFKit.PDFStructureElement;

/** What groups are to a reader who can't see them. */
const KINDS: ReadonlyMap<string | undefined, 'H1' | 'P'> = new Map([
  ['heading', 'H1'],
  ['paragraph', 'P'],
]);

/**
 * Paints and says to those who can't see it what is what: text as paragraphs or headings, a map as a figure with its
 * title, all else as decoration.
 */
function tag(ink: Ink, node: SvgNode, parent: Structure): void {
  const { pdf } = ink;
  const { attrs, children = [] } = node;
  const kind = node.tag === 'text' ? 'P' : KINDS.get(attrs.role);
  if (kind) {
    parent.add(pdf.struct(kind, {}, () => paint(ink, node, 1)));
  } else if (attrs.role === 'img') {
    const alt = children.find((child) => child.tag === 'title')?.text ?? '';
    parent.add(pdf.struct('Figure', { alt }, () => paint(ink, node, 1)));
  } else if (node.tag === 'g' && !attrs.opacity && !attrs['clip-path']) {
    pdf.save();
    place(pdf, node);
    for (const child of children) tag(ink, child, parent);
    pdf.restore();
  } else {
    pdf.markContent('Artifact');
    paint(ink, node, 1);
    pdf.endMarkedContent();
  }
}

/** What all parts of a page are painted with. */
interface Ink {
  readonly pdf: Pdf;
  readonly byId: ReadonlyMap<string, SvgNode>;
  readonly draws: Draws;
  readonly missing: string[];
}

function paint(ink: Ink, node: SvgNode, opacity: number): void {
  const { pdf, byId } = ink;
  const { tag, attrs } = node;
  if (tag === 'defs' || tag === 'title' || tag === 'desc') return;
  if (tag === 'text') {
    paintText(ink, node, opacity);
    return;
  }
  if (tag === 'path' || tag === 'circle' || tag === 'rect') {
    paintShape(ink, node, opacity);
    return;
  }
  pdf.save();
  place(pdf, node);
  const clip = byId.get(idIn(attrs['clip-path']))?.children?.[0];
  if (clip && outline(pdf, clip)) pdf.clip();
  const own = opacity * numberOf(attrs.opacity, 1);
  for (const child of node.children ?? []) paint(ink, child, own);
  pdf.restore();
}

/** Where a group or a picture within the picture stands, and how large. */
function place(pdf: Pdf, { tag, attrs }: SvgNode): void {
  const move = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attrs.transform ?? '');
  if (move) pdf.translate(Number(move[1]), Number(move[2]));
  if (tag !== 'svg') return;
  pdf.translate(numberOf(attrs.x), numberOf(attrs.y));
  const [, , wide = 0] = (attrs.viewBox ?? '').split(' ').map(Number);
  if (wide > 0) pdf.scale(numberOf(attrs.width, wide) / wide);
}

/** Takes an element's outline as the current path; false where it has none. */
function outline(pdf: Pdf, { tag, attrs }: SvgNode): boolean {
  if (tag === 'path') {
    if (!attrs.d) return false;
    pdf.path(attrs.d);
  } else if (tag === 'circle') pdf.circle(numberOf(attrs.cx), numberOf(attrs.cy), numberOf(attrs.r));
  else {
    const [x, y] = [numberOf(attrs.x), numberOf(attrs.y)];
    const [width, height] = [numberOf(attrs.width), numberOf(attrs.height)];
    const round = Math.min(numberOf(attrs.rx), width / 2, height / 2);
    if (round > 0) pdf.roundedRect(x, y, width, height, round);
    else pdf.rect(x, y, width, height);
  }
  return true;
}

function paintShape({ pdf, byId }: Ink, node: SvgNode, opacity: number): void {
  const { attrs } = node;
  const stroke = () => {
    if (!isColour(attrs.stroke) || !outline(pdf, node)) return;
    pdf.lineWidth(numberOf(attrs['stroke-width'], 1));
    pdf.lineJoin(attrs['stroke-linejoin'] === 'round' ? 'round' : 'miter');
    pdf.lineCap(attrs['stroke-linecap'] === 'round' ? 'round' : 'butt');
    const [length, space = length] = (attrs['stroke-dasharray'] ?? '')
      .split(/[ ,]+/)
      .filter(Boolean)
      .map(Number);
    if (length !== undefined) pdf.dash(length, { space });
    else pdf.undash();
    pdf.strokeOpacity(opacity * numberOf(attrs['stroke-opacity'], 1)).stroke(attrs.stroke);
  };
  pdf.save();
  if (attrs['paint-order'] === 'stroke') stroke();
  const fill = attrs.fill ?? '#000000';
  const pattern = byId.get(idIn(fill));
  if (pattern) paintHatch(pdf, node, pattern, opacity);
  else if (isColour(fill) && outline(pdf, node)) pdf.fillOpacity(opacity).fill(fill);
  if (attrs['paint-order'] !== 'stroke') stroke();
  pdf.restore();
}

/** Lines that slant over an area, as far as a page is wide. */
function paintHatch(pdf: Pdf, node: SvgNode, { attrs, children = [] }: SvgNode, opacity: number): void {
  const [line] = children;
  const step = numberOf(attrs.width, 5);
  if (!line || !isColour(line.attrs.stroke) || !outline(pdf, node)) return;
  pdf.save().clip();
  pdf.rotate(numberOf(/rotate\(([-\d.]+)\)/.exec(attrs.patternTransform ?? '')?.[1]));
  for (let x = -step * Math.ceil(HATCHED / step); x < HATCHED; x += step)
    pdf.moveTo(x, -HATCHED).lineTo(x, HATCHED);
  pdf
    .lineWidth(numberOf(line.attrs['stroke-width'], 1))
    .strokeOpacity(opacity * numberOf(line.attrs['stroke-opacity'], 1))
    .stroke(line.attrs.stroke);
  pdf.restore();
}

/** Thin spaces, and what they take of the size of type. */
const THIN = /([\u2006\u2008-\u200a\u202f])/u;
const THIN_WIDTH = 0.2;
/** More than a page is across, px. */
const HATCHED = 1400;

function paintText({ pdf, draws, missing }: Ink, node: SvgNode, opacity: number): void {
  const set =
    (attrs: Attributes, size: number, room?: number) =>
    ({ text, font }: FontRun) => {
      if (!font) {
        missing.push(...text);
        return [];
      }
      const width = room ?? pdf.font(font.key, size).widthOfString(text);
      return [{ text, attrs, size, key: font.key, width }];
    };
  const parts = (node.children ?? [node]).flatMap((part) => {
    const attrs = { ...inheritable(node.attrs), ...part.attrs };
    const size = numberOf(attrs['font-size'], 12);
    return (part.text ?? '').split(THIN).flatMap((text, index) => {
      // Fonts have no thin space: a space that takes less room.
      if (index % 2 === 1)
        return fontRuns(' ', lookOf(attrs), draws).flatMap(set(attrs, size, THIN_WIDTH * size));
      return fontRuns(text, lookOf(attrs), draws).flatMap(set(attrs, size));
    });
  });
  const whole = parts.reduce((sum, { width }) => sum + width, 0);
  const anchor = node.attrs['text-anchor'] ?? 'start';
  const before = anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0;
  const y = numberOf(node.attrs.y);
  pdf.save();
  for (const isHalo of [true, false]) {
    let x = numberOf(node.attrs.x) - before;
    if (isHalo && !isColour(node.attrs.stroke)) continue;
    for (const { text, attrs, size, key, width } of parts) {
      pdf.font(key, size);
      const how = { lineBreak: false, baseline: 'alphabetic' } as const;
      if (isHalo) {
        pdf.lineWidth(numberOf(node.attrs['stroke-width'], 1)).lineJoin('round');
        pdf
          .strokeColor(node.attrs.stroke ?? '', opacity)
          .text(text, x, y, { ...how, fill: false, stroke: true });
      } else {
        pdf.fillColor(attrs.fill ?? '#000000', opacity).text(text, x, y, how);
      }
      x += width;
    }
  }
  pdf.restore();
}

function inheritable(attrs: Attributes): Attributes {
  return Object.fromEntries(INHERITED.flatMap((name) => (attrs[name] ? [[name, attrs[name]]] : [])));
}
