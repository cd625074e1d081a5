import { Marked, Renderer, type Token, type Tokens } from 'marked';
import { markup, trusted } from '../../src/static/page/markup.ts';

/** A heading of a page, and the id a link reaches it by. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  /** Plain text. */
  readonly text: string;
}

/** What stands under one heading, as plain text to be searched. */
export interface Section {
  /** `null`: what stands under the title of the page. */
  readonly id: string | null;
  readonly heading: string;
  readonly text: string;
}

export interface DocumentParts {
  readonly title: string;
  /** The first paragraph or list that says something, as plain text, shortened. */
  readonly description: string;
  /** Finished markup, the title included. */
  readonly body: string;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  /** Scripts and styles of examples that run in the page, in their order. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether there is an element of ours in it. */
  readonly isLive: boolean;
}

export interface DocumentContext {
  /** The address of another document or file by the way its source names it; `null` where the site has none. */
  addressOf(target: string): string | null;
  /** Markup that stands for `<!-- docs:name -->`. */
  readonly blocks: Readonly<Record<string, string>>;
  /** Address of the dispatch that examples call `story.geojson`. */
  readonly story: string;
}

const LONGEST_DESCRIPTION = 200;
/** What is shorter says nothing: "Status: accepted". */
const LEAST_DESCRIPTION = 40;
const STORY = 'src="story.geojson"';
const COLOUR = /^#[0-9a-f]{6}$/;
const PLACE = /^<!-- docs:([a-z]+) -->\s*$/;
/** Said where elements stay what they are: without script, or opened as a file. */
const STILL = markup`<p class="still">The living example needs script and a server: <code>npm start</code> is one.</p>`;

/**
 * Writes a document as markup. Blocks of code named `html live`, `js live` and `css live` are shown, and run in the
 * page. The documents are our own, so what they hold as code may run; HTML beside it is shown as text.
 * @throws {Error} where a document has no title, or asks for a block that is not there
 */
export function readMarkdown(text: string, context: DocumentContext): DocumentParts {
  const marked = new Marked();
  const tokens = marked.lexer(text);
  const renderer = new DocumentRenderer(context);
  const body = marked.parser(tokens, { renderer });
  const [first] = renderer.headings;
  if (first?.depth !== 1) throw new Error('a document begins with its title');
  const texts = tokens.filter(({ type }) => type === 'paragraph' || type === 'list').map(plain);
  const lead = texts.find(({ length }) => length >= LEAST_DESCRIPTION) ?? first.text;
  return {
    title: first.text,
    description: shorten(lead),
    body,
    headings: renderer.headings,
    sections: sectionsOf(tokens, renderer.headings),
    scripts: renderer.scripts,
    styles: renderer.styles,
    isLive: renderer.isLive,
  };
}

class DocumentRenderer extends Renderer {
  readonly headings: Heading[] = [];
  readonly scripts: string[] = [];
  readonly styles: string[] = [];
  isLive = false;
  readonly #context: DocumentContext;

  constructor(context: DocumentContext) {
    super();
    this.#context = context;
  }

  override heading({ tokens, depth }: Tokens.Heading): string {
    const text = plainAll(tokens);
    const id = this.#freeId(text);
    this.headings.push({ depth, id, text });
    const inner = trusted(this.parser.parseInline(tokens));
    const linked = depth === 1 ? inner : markup`<a href="#${id}">${inner}</a>`;
    return `${markup`<${trusted(`h${depth}`)} id="${id}">${linked}</${trusted(`h${depth}`)}>`.markup}\n`;
  }

  override code({ text, lang = '' }: Tokens.Code): string {
    const [language = '', ...words] = lang.split(' ');
    const block = markup`<div class="code"><pre tabindex="0"><code>${text}</code></pre></div>\n`.markup;
    if (!words.includes('live')) return block;
    if (language === 'js') this.scripts.push(text);
    if (language === 'css') this.styles.push(text);
    if (language !== 'html') return block;
    this.isLive = true;
    const living = trusted(text.replaceAll(STORY, () => markup`src="${this.#context.story}"`.markup));
    return markup`<div class="live">${living}${STILL}</div>\n${trusted(block)}`.markup;
  }

  override codespan({ text }: Tokens.Codespan): string {
    const code = markup`<code>${text}</code>`;
    if (!COLOUR.test(text)) return code.markup;
    const sample = markup`<svg class="sample" viewBox="0 0 2 1" width="32" height="16" aria-hidden="true"><rect width="2" height="1" fill="${text}"/></svg>`;
    return markup`${sample} ${code}`.markup;
  }

  override link({ href, tokens }: Tokens.Link): string {
    const inner = trusted(this.parser.parseInline(tokens));
    const address = isElsewhere(href) ? href : this.#context.addressOf(href);
    return address === null ? inner.markup : markup`<a href="${address}">${inner}</a>`.markup;
  }

  override image({ text }: Tokens.Image): string {
    return markup`${text}`.markup;
  }

  override table(token: Tokens.Table): string {
    const name = this.headings.at(-1)?.text ?? '';
    const table = trusted(withoutEmptyHeads(super.table(token)));
    return markup`<div class="table" role="group" aria-label="Table: ${name}" tabindex="0">${table}</div>\n`
      .markup;
  }

  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    const name = PLACE.exec(text)?.[1];
    if (name !== undefined) {
      const block = this.#context.blocks[name];
      if (block === undefined) throw new Error(`there is no block “${name}”`);
      if (block.includes('<dispatch-')) this.isLive = true;
      return block;
    }
    if (text === '<br>') return text;
    return /^<!--[\s\S]*-->\s*$/.test(text) ? '' : markup`${text}`.markup;
  }

  /** As GitHub makes them, so that links hold in both places. */
  #freeId(text: string): string {
    const plainId = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const taken = new Set(this.headings.map(({ id }) => id));
    let id = plainId;
    for (let count = 1; taken.has(id); count += 1) id = `${plainId}-${count}`;
    return id;
  }
}

/** Markdown has no table without a head; read aloud, an empty one is a riddle. */
function withoutEmptyHeads(table: string): string {
  const cells = table.replaceAll(/<th[^>]*><\/th>/g, '<td></td>');
  return cells.includes('<th') ? cells : cells.replace(/<thead>[\s\S]*?<\/thead>/, '');
}

function isElsewhere(href: string): boolean {
  return /^[a-z][a-z+.-]*:/i.test(href) || href.startsWith('#');
}

function sectionsOf(tokens: readonly Token[], headings: readonly Heading[]): readonly Section[] {
  const found: { id: string | null; heading: string; parts: string[] }[] = [];
  let next = 0;
  for (const token of tokens) {
    if (token.type === 'heading') {
      const { id, text, depth } = headings[next] ?? { id: '', text: '', depth: 1 };
      next += 1;
      found.push({ id: depth === 1 ? null : id, heading: text, parts: [] });
    } else if (token.type !== 'html') found.at(-1)?.parts.push(plain(token));
  }
  return found.map(({ id, heading, parts }) => ({
    id,
    heading,
    text: parts.join(' ').replace(/\s+/g, ' ').trim(),
  }));
}

function plainAll(tokens: readonly Token[]): string {
  return tokens.map(plain).join('');
}

/** The words of a token, without any signs of Markdown. */
function plain(token: Token): string {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].map((row) => row.map(({ tokens }) => plainAll(tokens)).join(' ')).join(' ');
  }
  if (token.type === 'list') return (token as Tokens.List).items.map(plain).join(' ');
  if (token.type === 'html') return '';
  if ('tokens' in token && token.tokens) {
    const inner = plainAll(token.tokens);
    return token.type === 'list_item' ? `${inner} ` : inner;
  }
  return 'text' in token && typeof token.text === 'string' ? token.text : ' ';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_DESCRIPTION) return line;
  const cut = line.slice(0, LONGEST_DESCRIPTION - 2);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
