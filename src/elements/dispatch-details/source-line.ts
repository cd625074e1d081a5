import { html, type TemplateResult } from 'lit';
import { isolated } from '../../language/format.ts';
import { describeShortDate } from '../../model/describe-short-date.ts';
import { own } from '../../model/dispatch-index.ts';
import { sourceLink } from '../../model/links.ts';
import type { Source } from '../../model/types.ts';
import { externalLink } from '../shared/external-link.ts';
import { localText } from '../shared/local-text.ts';
import type { DetailsView } from './details-view.ts';

/** Kind of a source that says no more than that only a copy was seen. */
const COPY = 'third-party copy';

/** A source: who published it, when, what kind it is, and whether only somebody's copy of it was seen. */
export function sourceLine(id: string, view: DetailsView): TemplateResult {
  const { dispatch, index } = view;
  const source = index.source(id);
  if (!source) return localText({ text: id, lang: dispatch.lang });
  const { publisher, title, lang = dispatch.lang } = source;
  const name = localText({ text: publisher ?? title ?? id, lang });
  const url = sourceLink(source);
  const parts = [
    url === null ? plainName(source, name, view) : externalLink(url, name),
    ...facts(source, view),
  ];
  return html`${parts.map((part, at) => (at === 0 ? part : html`&nbsp;· ${part}`))}`;
}

/** A copy is plain text: only what can be read at its own address is a link. */
function plainName({ publisher, seenVia }: Source, name: TemplateResult, view: DetailsView): unknown {
  if (seenVia === undefined) return name;
  const copy = view.messages.ui.details.seenAsCopy(isolated(seenVia));
  return seenVia === publisher ? copy : html`${name}, ${copy}`;
}

function facts({ issued, tier, seenVia }: Source, { lang, messages }: DetailsView): readonly string[] {
  const { tiers, undatedSource } = messages.ui.details;
  const date = issued === undefined ? undatedSource : describeShortDate(issued, lang);
  const kind =
    tier === undefined || (seenVia !== undefined && tier === COPY)
      ? ''
      : (own(tiers, tier) ?? isolated(tier));
  return [date, kind].filter((fact) => fact !== '');
}
