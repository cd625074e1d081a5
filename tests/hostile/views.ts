import { cardPicture } from '../../src/app/card-picture.ts';
import { feed } from '../../src/app/feed.ts';
import { oembed } from '../../src/app/oembed.ts';
import { socialPicture } from '../../src/app/social-picture.ts';
import { staticLessons, staticLibrary } from '../../src/app/static-library.ts';
import { elementCode } from '../../src/elements/dispatch-share/embed-code.ts';
import { loadTimeZones } from '../../src/geo/time-zone.ts';
import { pickText } from '../../src/language/text.ts';
import { launcherPage } from '../../src/lesson/scorm/launcher-page.ts';
import { scormManifest } from '../../src/lesson/scorm/manifest.ts';
import { sheetHtml } from '../../src/lesson/worksheet/sheet-html.ts';
import { sheetTasks } from '../../src/lesson/worksheet/sheet-tasks.ts';
import { worksheet } from '../../src/lesson/worksheet/worksheet.ts';
import { exportDispatch } from '../../src/model/exports/export-dispatch.ts';
import type { Dispatch } from '../../src/model/types.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { themeFor } from '../../src/scene/theme.ts';
import { assembleOneFile, GAPS } from '../../src/static/one-file/assemble.ts';
import { staticPage } from '../../src/static/page/static-page.ts';
import { renderSvg } from '../../src/static/picture.ts';
import { serialiseSvg } from '../../src/static/svg-node.ts';
import { readBasemap } from '../geodata/basemaps.ts';

/** Something that is written as markup from a dispatch, without a browser. */
export interface View {
  readonly name: string;
  readonly form: 'html' | 'xml';
  readonly text: string;
  /** Whether the text of the story is in it, which is Markdown. */
  readonly hasProse?: boolean;
}

const basemap = readBasemap('110m');
const zones = await loadTimeZones();
const CHOICE = { time: null, filter: {}, selected: null, hovered: null };

const html = (name: string, text: string): View => ({ name, form: 'html', text });
const prose = (name: string, text: string): View => ({ ...html(name, text), hasProse: true });
const xml = (name: string, text: string): View => ({ name, form: 'xml', text });

/** What takes a moment each: maps and sheets. */
export function drawnViews(dispatch: Dispatch, lang: string): readonly View[] {
  const scene = buildScene(dispatch, CHOICE, { theme: themeFor('light', 'desk'), lang });
  const map = renderSvg(scene, basemap, { width: 960, height: 672, projection: 'globe', idPrefix: 'm' });
  const tasks = sheetTasks(dispatch, { lang, seed: 1, level: 'standard', count: 12, zones });
  const sheet = worksheet(dispatch, tasks, { lang, basemap, projection: 'equal-earth', seed: 1 });
  return [
    xml('map', map),
    xml('card', cardPicture(dispatch, lang, basemap, true)),
    xml('picture of a link', serialiseSvg(socialPicture(dispatch, scene, basemap))),
    html('worksheet', sheetHtml(sheet, [], true)),
    prose('static page with map', staticPage(dispatch, lang, map)),
  ];
}

/** What is written at once. */
export function writtenViews(dispatch: Dispatch, lang: string): readonly View[] {
  const title = pickText(dispatch.title, lang, dispatch.lang)?.text ?? dispatch.id;
  const entries = [{ dispatch, picture: '<svg/>' }];
  const template = `<!doctype html>${GAPS.opening}<head>${GAPS.title}</head><body>${GAPS.story}${GAPS.data}</body></html>`;
  const story = staticPage(dispatch, lang, '');
  const data = exportDispatch(dispatch, 'geojson', { lang }).text;
  const jsonLd = exportDispatch(dispatch, 'json-ld', { lang }).text;
  const answer: { html: string } = JSON.parse(
    oembed(dispatch, {
      site: 'https://example.org/',
      frame: 'https://example.org/embed.html',
      picture: 'https://example.org/p.png',
      pictureSize: { width: 1200, height: 630 },
    }),
  );
  const launcher = { title, lang, story: 'story.html', completion: true, score: true };
  const manifest = {
    id: dispatch.id,
    title,
    start: 'index.html',
    files: ['index.html', title.replaceAll('/', '-')],
  };
  return [
    prose('static page', story),
    html('library', staticLibrary(entries, lang).markup),
    html('library of lessons', staticLessons(entries, lang).markup),
    xml('feed', feed([dispatch], { lang, address: (path) => `https://example.org/${path}` })),
    prose('one file', assembleOneFile(template, data, [], { lang, title, mode: 'explore', story })),
    html('JSON-LD in a page', `<script type="application/ld+json">${jsonLd}</script>`),
    html('frame', answer.html),
    html('element', elementCode({ script: './s.js', src: './d.geojson', title, link: './' })),
    html('SCORM launcher', launcherPage(launcher)),
    xml('SCORM manifest', scormManifest({ ...manifest, kind: 'sco' })),
  ];
}
