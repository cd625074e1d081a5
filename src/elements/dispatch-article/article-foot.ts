import { html, nothing } from 'lit';
import { isolated } from '../../language/format.ts';
import type { OpeningMessages } from '../../language/messages.ts';
import { pickText } from '../../language/text.ts';
import { describeDate } from '../../model/describe-date.ts';
import { safeUrl } from '../../model/links.ts';
import type { Article, Dispatch } from '../../model/types.ts';
import { externalLink } from '../shared/external-link.ts';

/** What a newspaper prints below: corrections, where the story comes from, and who made the map. */
export function articleFoot(dispatch: Dispatch, lang: string, messages: OpeningMessages): unknown {
  const { article } = messages.ui;
  return html`<footer class="foot">
    ${corrections(dispatch, lang, messages)}
    <h2>${article.about}</h2>
    ${dispatch.article ? html`<p>${article.occasion}: ${occasion(dispatch.article, lang)}</p>` : nothing}
    ${dispatch.updated ? html`<p>${article.updated(describeDate(dispatch.updated, lang))}</p>` : nothing}
    ${dispatch.license ? html`<p>${article.licence(isolated(dispatch.license))}</p>` : nothing}
    <p>${article.basemap} ${article.borders}</p>
    <p>${article.fonts}</p>
  </footer>`;
}

function corrections(
  { corrections = [], lang: own }: Dispatch,
  lang: string,
  messages: OpeningMessages,
): unknown {
  if (corrections.length === 0) return nothing;
  const items = corrections.map(({ date, text }) => {
    const said = pickText(text, lang, own);
    return html`<li>${describeDate(date, lang)}: <bdi lang=${said?.lang ?? nothing}>${said?.text}</bdi></li>`;
  });
  return html`<h2>${messages.ui.article.corrections}</h2>
    <ul>
      ${items}
    </ul>`;
}

function occasion({ title, lang: own, url, publisher, published, rights }: Article, lang: string): unknown {
  const address = safeUrl(url);
  const words = html`<cite lang=${own} dir="auto">${title}</cite>`;
  const rest = [publisher, published && describeDate(published, lang), rights].filter(Boolean);
  return html`${address ? externalLink(address, words) : words}${rest.map((part) => html`, <bdi>${part}</bdi>`)}`;
}
