import { kicker } from '../elements/dispatch-article/kicker.ts';
import { interfaceLanguage } from '../language/catalogue.ts';
import { compareMessagesFor } from '../language/compare.ts';
import { DOT } from '../language/format.ts';
import { libraryMessagesFor } from '../language/library.ts';
import { pickText } from '../language/text.ts';
import { describeDate } from '../model/describe-date.ts';
import { isFlow } from '../model/dispatch-index.ts';
import { defaultTime } from '../model/select.ts';
import { type Dispatch, STATUSES, type Status } from '../model/types.ts';
import { themeFor } from '../scene/theme.ts';
import { type Markup, markup, trusted } from '../static/page/markup.ts';
import { strandSample } from '../static/strand-sample.ts';
import { serialiseSvg } from '../static/svg-node.ts';

/** A dispatch of the library, with its map as a serialised SVG in the language of the page. */
export interface LibraryEntry {
  readonly dispatch: Dispatch;
  readonly picture: string;
}

/** Where the word «Save for offline» comes to stand, with the script that it needs. */
const OFFLINE_PLACE = markup`<span class="offline-place"></span>`;
const SAMPLE = { width: 44, height: 20 } as const;

/** What the library shows in one language: a heading, and each dispatch as a card. */
export function staticLibrary(entries: readonly LibraryEntry[], lang: string): Markup {
  const { title, lessons, write } = libraryMessagesFor(lang);
  return markup`${top(title, lang, markup`<a class="button" href="./write.html">${write}</a>`)}
  ${cards(entries, lang, storyLinks)}
  ${entries.length < 2 ? null : comparison(lang)}
  <p class="library-foot">${docsLink(lang)} <a class="docs-link" href="./classroom.html">${lessons}</a> ${OFFLINE_PLACE}</p>`;
}

/** The same for lessons: each card leads into the classroom. */
export function staticLessons(entries: readonly LibraryEntry[], lang: string): Markup {
  const { lessonTitle, lessonLead, guide } = libraryMessagesFor(lang);
  const page = interfaceLanguage(lang) === 'de' ? 'unterricht' : 'classroom';
  return markup`${top(lessonTitle, lang)}
  <p class="library-lead">${lessonLead}</p>
  ${cards(entries, lang, lessonLinks)}
  <p class="library-foot"><a class="docs-link" href="./docs/${page}.html" hreflang="${page === 'unterricht' ? 'de' : 'en'}">${guide}</a> ${OFFLINE_PLACE}</p>`;
}

function top(title: string, lang: string, beside: Markup | null = null): Markup {
  const { open, gone } = libraryMessagesFor(lang);
  return markup`<div class="library-top"><h1>${title}</h1><span class="library-ways"><button type="button" class="open-file" hidden>${open}</button>${beside}</span></div>
  <p class="own-gone" role="status" data-words="${gone}"></p>`;
}

/** Where a card leads to, and the words at its foot. */
interface CardLinks {
  readonly address: string;
  readonly foot: Markup;
}

function storyLinks({ id, updated }: Dispatch, title: string, lang: string): CardLinks {
  const words = libraryMessagesFor(lang);
  const part = encodeURIComponent(id);
  const address = `./d/${part}/`;
  const foot = markup`<a class="read" href="${address}" aria-label="${words.readAbout(title)}">${words.read}</a>
        <a href="./classroom.html?d=${part}" aria-label="${words.lessonAbout(title)}">${words.lessons}</a>
        <a href="./dispatches/${part}.geojson" download aria-label="${words.saveOf(title)}">${words.save}</a>
        ${updated ? markup`<span class="updated">${words.updated(describeDate(updated, lang))}</span>` : null}`;
  return { address, foot };
}

function lessonLinks({ id }: Dispatch, title: string, lang: string): CardLinks {
  const { modes, modeAbout } = libraryMessagesFor(lang);
  const address = `./classroom.html?d=${encodeURIComponent(id)}`;
  const links = Object.entries(modes).map(
    ([mode, word]) =>
      markup`<a class="read" href="${address}&amp;mode=${mode}" aria-label="${modeAbout(word, title)}">${word}</a>`,
  );
  return { address, foot: markup`${links}` };
}

/** Leads to the page that lays two stories side by side. */
function comparison(lang: string): Markup {
  const { linkLead, link } = compareMessagesFor(lang);
  return markup`<p class="library-compare">${linkLead} <a href="./compare.html">${link}</a></p>`;
}

/** The documentation is in English, but for one page. */
function docsLink(lang: string): Markup {
  const { docs } = libraryMessagesFor(lang);
  return interfaceLanguage(lang) === 'de'
    ? markup`<a class="docs-link" href="./docs/anfang.html">${docs}</a>`
    : markup`<a class="docs-link" href="./docs/index.html" hreflang="en">${docs}</a>`;
}

type LinksOf = (dispatch: Dispatch, title: string, lang: string) => CardLinks;

function cards(entries: readonly LibraryEntry[], lang: string, linksOf: LinksOf): Markup {
  return markup`<div class="cards" data-count="${Math.min(entries.length, 2)}">${entries.map((entry) => card(entry, lang, linksOf))}</div>`;
}

function card({ dispatch, picture }: LibraryEntry, lang: string, linksOf: LinksOf): Markup {
  const title = pickText(dispatch.title, lang, dispatch.lang);
  const summary = pickText(dispatch.summary, lang, dispatch.lang);
  const above = [kicker(dispatch, lang), years(dispatch)].filter((part) => part !== null).join(DOT);
  const { address, foot } = linksOf(dispatch, title?.text ?? dispatch.id, lang);
  return markup`<article class="card">
    <figure class="static-map">${trusted(picture)}</figure>
    <div class="card-text">
      ${above === '' ? null : markup`<p class="kicker">${above}</p>`}
      <h2 lang="${title?.lang ?? lang}" dir="auto"><a href="${address}">${title?.text ?? dispatch.id}</a></h2>
      ${summary ? markup`<p class="card-summary" lang="${summary.lang}" dir="auto">${firstSentence(summary.text)}</p>` : null}
      <ul class="card-counts">${counts(dispatch, lang)}</ul>
      <p class="card-foot">${foot}</p>
    </div>
  </article>`;
}

/** The years of the file's own time window: "2022–2025"; null where it has none. */
function years(dispatch: Dispatch): string | null {
  const time = defaultTime(dispatch);
  if (!time) return null;
  const [first, last] = [time.start.slice(0, 4), time.end.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function counts(dispatch: Dispatch, lang: string): readonly Markup[] {
  const words = libraryMessagesFor(lang);
  const flows = dispatch.features.filter(isFlow);
  return STATUSES.flatMap((status) => {
    const count = flows.filter(({ properties }) => properties.status === status).length;
    return count === 0 ? [] : [markup`<li>${sample(status)} ${words.counts[status](count)}</li>`];
  });
}

function sample(status: Status): Markup {
  const shape = { kind: 'figure', width: 5 } as const;
  const theme = themeFor('light', 'desk');
  return trusted(serialiseSvg(strandSample({ ...SAMPLE, shape, status, hue: 'neutral', theme })));
}

/** Enough to choose by; the story begins with the whole. */
function firstSentence(text: string): string {
  const end = text.search(/[.!?…](\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** The language a library opens in: that of its first dispatch, as far as the interface speaks it. */
export function libraryLanguage(entries: readonly { readonly dispatch: Dispatch }[]): string {
  return interfaceLanguage(entries[0]?.dispatch.lang ?? 'en');
}
