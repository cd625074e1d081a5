import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineElement } from '../../../src/elements/define-element.ts';
import { DispatchShare } from '../../../src/elements/dispatch-share/dispatch-share.ts';
import { pngFile, svgFile } from '../../../src/elements/dispatch-share/picture-file.ts';
import { sharePicture } from '../../../src/elements/dispatch-share/share-picture.ts';
import { DispatchStory } from '../../../src/elements/dispatch-story/dispatch-story.ts';
import { offerEmbedding } from '../../../src/elements/shared/embed-addresses.ts';
import { readDispatch } from '../../../src/model/read.ts';
import { LIGHT } from '../../../src/scene/theme.ts';
import { defineReading, one, words } from '../../helpers/mount-story.ts';
import { readingFixture } from '../../helpers/reading-fixture.ts';
import { restingState } from '../../helpers/resting-state.ts';
import { eventually, next } from '../../helpers/story-files.ts';
import { READERS, violationsIn } from '../../helpers/violations.ts';

const ADDRESS = 'https://example.org/?d=small&sel=flow-food';

const EMBEDDING = {
  script: 'https://example.org/cdn/dispatch-atlas.js',
  frame: 'https://example.org/embed.html',
  query: () => 'd=small&sel=flow-food',
} as const;
/** A file with an address, as only such a one can be embedded. */
const FILE = `data:application/geo+json,${encodeURIComponent(JSON.stringify(readingFixture()))}`;

async function mountShare(
  lang = 'de',
  src: string | null = FILE,
): Promise<{ story: DispatchStory; share: DispatchShare }> {
  const story = new DispatchStory();
  const share = new DispatchShare();
  share.address = ADDRESS;
  story.lang = lang;
  story.append(share);
  document.body.replaceChildren(story);
  const loaded = next(story, 'dispatch-load');
  if (src === null) story.dispatch = readingFixture();
  else story.src = src;
  await loaded;
  await share.updateComplete;
  return { story, share };
}

/** The texts its parts say aloud. */
const said = (share: DispatchShare) =>
  [...(share.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].map(words).filter(Boolean);
const press = (share: DispatchShare, what: string) => one(share, `[data-do="${what}"]`).click();

describe('<dispatch-share>', () => {
  beforeAll(() => {
    defineReading();
    defineElement('dispatch-share', DispatchShare);
  });

  beforeEach(() => offerEmbedding(EMBEDDING));

  afterEach(() => {
    offerEmbedding(null);
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  it('holds the address of the view', async () => {
    const { share } = await mountShare();
    expect(one(share, '.link-field')).toHaveProperty('value', ADDRESS);
  });

  it('holds code for a frame, and code for an element', async () => {
    const { share } = await mountShare();
    const parsed = (way: string) => {
      const { value } = one(share, `.code-field.${way}`) as unknown as { value: string };
      return new DOMParser().parseFromString(value, 'text/html');
    };
    const frame = parsed('frame').querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://example.org/embed.html?d=small&sel=flow-food');
    expect(frame?.getAttribute('title')).not.toBe('');
    expect(frame?.sandbox.contains('allow-same-origin')).toBe(false);
    const page = parsed('element');
    expect(page.querySelector('script')?.getAttribute('src')).toBe(EMBEDDING.script);
    expect(page.querySelector('dispatch-explorer')?.getAttribute('src')).toBe(FILE);
    expect(page.querySelector('dispatch-explorer a')?.getAttribute('href')).toBe(ADDRESS);
  });

  it('offers no frame where nobody serves one, and no code where nobody serves anything', async () => {
    offerEmbedding({ script: EMBEDDING.script });
    const { share } = await mountShare();
    const codes = () =>
      [...(share.shadowRoot?.querySelectorAll('.code-field') ?? [])].map(({ className }) => className);
    expect(codes()).toEqual(['code-field element']);
    offerEmbedding(null);
    share.requestUpdate();
    await share.updateComplete;
    expect(codes()).toEqual([]);
  });

  it('offers no code for a story that has no address', async () => {
    const { share } = await mountShare('de', null);
    expect(share.shadowRoot?.querySelector('.code-field')).toBeNull();
  });

  it('leads to the lesson of the same story, where the site has one', async () => {
    offerEmbedding({ ...EMBEDDING, lesson: 'https://atlas.example/classroom.html' });
    const { share } = await mountShare('de');
    const link = () =>
      share.shadowRoot?.querySelector('a[href^="https://atlas.example/"]')?.getAttribute('href');
    const { searchParams } = new URL(link() ?? '');
    expect(searchParams.get('lang')).toBe('de');
    expect(searchParams.get('d')).toBeTruthy();
    offerEmbedding(EMBEDDING);
    share.requestUpdate();
    await share.updateComplete;
    expect(link()).toBeUndefined();
  });

  it('shares the address of the page where it is given none', async () => {
    const { share } = await mountShare();
    share.address = null;
    await share.updateComplete;
    expect(one(share, '.link-field')).toHaveProperty('value', location.href);
  });

  it('copies, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { share } = await mountShare();
    press(share, 'copy-link');
    await eventually(() => expect(said(share)).toEqual(['Der Link ist kopiert.']));
    press(share, 'copy-frame');
    await eventually(() => expect(said(share)).toEqual(['Der Code ist kopiert.']));
    expect(write.mock.calls[0]).toEqual([ADDRESS]);
    expect(write.mock.calls[1]?.[0]).toMatch(/^<iframe /);
  });

  it('selects the text where the clipboard is closed, and says what to do', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { share } = await mountShare('en');
    press(share, 'copy-link');
    await eventually(() => expect(said(share)[0]).toContain('copy it by hand'));
    expect(share.shadowRoot?.activeElement).toBe(one(share, '.link-field'));
  });

  it('fetches the formats when they are asked for, and saves the whole story', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { share } = await mountShare('fr');
    const kinds = () =>
      [...(share.shadowRoot?.querySelectorAll('.formats button') ?? [])].map((button) =>
        button.getAttribute('data-do'),
      );
    expect(kinds()).toEqual([]);
    press(share, 'formats');
    await eventually(() => expect(kinds()).toHaveLength(8));
    expect(one(share, '[data-do="formats"]').getAttribute('aria-expanded')).toBe('true');
    expect(await violationsIn(share, 'light')).toEqual([]);
    for (const kind of kinds()) press(share, kind ?? '');
    expect(saved).toEqual([
      'reading.geojson',
      'reading-flows.csv',
      'reading-claims.csv',
      'reading-events.csv',
      'reading-sources.csv',
      'reading-sources.json',
      'reading-sources.bib',
      'reading.jsonld',
    ]);
    await eventually(() => expect(said(share)).toEqual(['Enregistré : reading.jsonld']));
    press(share, 'formats');
    await eventually(() => expect(kinds()).toEqual([]));
  });

  it('saves the picture under the name of the story', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { story, share } = await mountShare();
    for (const kind of ['svg', 'png']) {
      press(share, kind);
      await eventually(() => expect(said(share)).toEqual([`Gesichert: ${story.dispatch?.id}.${kind}`]));
    }
    expect(saved).toEqual([`${story.dispatch?.id}.svg`, `${story.dispatch?.id}.png`]);
  });

  it('asks for the sheets before it prints the page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { story, share } = await mountShare();
    story.addEventListener('dispatch-print', (event) => event.preventDefault(), { once: true });
    press(share, 'print');
    expect(print).not.toHaveBeenCalled();
    press(share, 'print');
    expect(print).toHaveBeenCalledOnce();
  });

  it.each(READERS)('has no flaw that axe can find: %s, %s', async (lang, scheme) => {
    const { share } = await mountShare(lang);
    expect(await violationsIn(share, scheme)).toEqual([]);
  });
});

describe('a picture of a story', () => {
  const { dispatch } = readDispatch(JSON.stringify(readingFixture()));
  const state = restingState(dispatch, 'de');
  const input = { state, map: null, palette: LIGHT, address: ADDRESS, today: new Date(2025, 7, 15) };

  it('is valid XML with words as words', async () => {
    const tree = await sharePicture(input);
    if (!tree) throw new Error('no picture');
    const text = await svgFile(tree).text();
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const texts = [...parsed.querySelectorAll('text')].map((node) => node.textContent);
    expect(texts.join(' ')).toContain(ADDRESS);
    expect(texts).toContain('Bild vom 15. August 2025');
  });

  it('becomes a PNG of twice its size, drawn all over', async () => {
    const tree = await sharePicture(input);
    if (!tree) throw new Error('no picture');
    const image = await createImageBitmap(await pngFile(tree));
    expect([image.width, image.height]).toEqual([
      2 * Number(tree.attrs.width),
      2 * Number(tree.attrs.height),
    ]);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    // Title, map and credits have ink: more than the one colour of the paper.
    for (const [top, height] of [
      [40, 60],
      [600, 200],
      [image.height - 90, 60],
    ] as const) {
      const { data } = context.getImageData(0, top, image.width, height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add((data[at] ?? 0) * 65536 + (data[at + 1] ?? 0) * 256 + (data[at + 2] ?? 0));
      expect(colours.size).toBeGreaterThan(8);
    }
  });
});
