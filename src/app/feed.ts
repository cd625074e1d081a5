import { libraryMessagesFor } from '../language/library.ts';
import { pickText } from '../language/text.ts';
import type { Dispatch } from '../model/types.ts';
import { markup } from '../static/page/markup.ts';

export interface FeedOptions {
  readonly lang: string;
  /** Address of an own page, given its path within the site; absolute where the site knows its own. */
  readonly address: (path: string) => string;
}

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The dispatches of a site as RSS 2.0, the newest first. */
export function feed(dispatches: readonly Dispatch[], { lang, address }: FeedOptions): string {
  const newestFirst = dispatches.toSorted((a, b) => (b.updated ?? '').localeCompare(a.updated ?? ''));
  const items = newestFirst.map((dispatch) => {
    const title = pickText(dispatch.title, lang, dispatch.lang)?.text ?? dispatch.id;
    const summary = pickText(dispatch.summary, lang, dispatch.lang);
    const day = dispatch.updated;
    const link = address(`d/${encodeURIComponent(dispatch.id)}/`);
    return markup`    <item>
      <title>${title}</title>
      <link>${link}</link>
      <guid isPermaLink="false">${dispatch.id}</guid>
${summary ? markup`      <description>${summary.text}</description>\n` : null}${
  day !== undefined && FULL_DAY.test(day)
    ? markup`      <pubDate>${new Date(`${day}T00:00:00Z`).toUTCString()}</pubDate>\n`
    : null
}    </item>\n`;
  });
  const { title } = libraryMessagesFor(lang);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
  <channel>
    <title>${title} · Dispatch Atlas</title>
    <link>${address('')}</link>
    <description>${title}</description>
    <language>${lang}</language>
${items}  </channel>
</rss>
`.markup;
}
