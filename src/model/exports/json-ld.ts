import { messagesFor } from '../../language/catalogue.ts';
import { type LanguageMap, pickText } from '../../language/text.ts';
import { sourcesOf } from '../claims.ts';
import { describeClaim } from '../describe-claim.ts';
import { isClaimed, isPlace } from '../dispatch-index.ts';
import { parseEdtf } from '../edtf.ts';
import { safeUrl, sourceLink } from '../links.ts';
import { pointOf } from '../located.ts';
import { type Named, nameOf } from '../name-of.ts';
import type { Actor, ActorKind, Claim, ClaimedFeature, Dispatch, PlaceFeature, Source } from '../types.ts';
import { claimsOf } from './claim-table.ts';

/** A thing of the graph; members without a value are left out where it is written. */
type Node = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly dispatch: Dispatch;
  readonly lang: string;
}

const ACTOR_TYPES: Readonly<Record<ActorKind, string>> = {
  state: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  'state-media': 'NewsMediaOrganization',
  media: 'NewsMediaOrganization',
  'think-tank': 'ResearchOrganization',
  monitor: 'Organization',
  'armed-group': 'Organization',
  company: 'Corporation',
  io: 'Organization',
  person: 'Person',
};

const SOURCE_TYPES: Readonly<Record<string, string>> = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  dataset: 'Dataset',
  map: 'Map',
  report: 'Report',
  webpage: 'WebPage',
};

/**
 * A dispatch in the words of schema.org: a `NewsArticle`, and a `Claim` for each thing that somebody says, with who says
 * it (`author`), when (`datePublished`), how (`keywords`: the stance), of what (`about`) and where it can be read
 * (`appearance`). There is no `ClaimReview`: a dispatch rates nobody. What flows, and what is said to have happened, is a
 * `Thing` with its status in words: an `Event` or a `TransferAction` would tell machines that it was so.
 */
export function jsonLd(dispatch: Dispatch, lang: string): Node {
  const wanted: Wanted = { dispatch, lang };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleNode(wanted),
      ...dispatch.features.filter(isPlace).map((place) => placeNode(place, wanted)),
      ...Object.entries(dispatch.actors).map(([id, actor]) => actorNode(id, actor, wanted)),
      ...Object.entries(dispatch.sources).map(([id, source]) => sourceNode(id, source)),
      ...dispatch.features.filter(isClaimed).map((mark) => markNode(mark, wanted)),
      ...claimsOf(dispatch).map((at) => claimNode(at, wanted)),
    ],
  };
}

function articleNode({ dispatch, lang }: Wanted): Node {
  const headline = pickText(dispatch.title, lang, dispatch.lang);
  const { article, corrections = [], license, updated } = dispatch;
  const text = (map: LanguageMap | undefined) => pickText(map, lang, dispatch.lang)?.text;
  return {
    '@type': 'NewsArticle',
    '@id': address('dispatch', dispatch.id),
    identifier: dispatch.id,
    headline: headline?.text,
    inLanguage: headline?.lang,
    abstract: text(dispatch.summary),
    dateModified: isoDate(updated),
    license: licenseAddress(license),
    isBasedOn: article && {
      '@type': 'NewsArticle',
      headline: article.title,
      inLanguage: article.lang,
      publisher: organization(article.publisher),
      datePublished: isoDate(article.published),
      url: safeUrl(article.url) ?? undefined,
    },
    correction: corrections.map((correction) => ({
      '@type': 'CorrectionComment',
      datePublished: isoDate(correction.date),
      text: text(correction.text),
    })),
    mentions: dispatch.features.map(({ id }) => reference('mark', id)),
    citation: Object.keys(dispatch.sources).map((id) => reference('source', id)),
    hasPart: claimsOf(dispatch).map(({ id }) => reference('claim', id)),
  };
}

function placeNode(place: PlaceFeature, wanted: Wanted): Node {
  const point = pointOf(place);
  return {
    '@type': place.properties.type === 'country' ? 'Country' : 'Place',
    '@id': address('mark', place.id),
    ...namesOf(place.properties, wanted),
    geo: point && { '@type': 'GeoCoordinates', longitude: point[0], latitude: point[1] },
  };
}

function actorNode(id: string, actor: Actor, wanted: Wanted): Node {
  const { kind, partOf, wikidata } = actor;
  return {
    '@type': ACTOR_TYPES[kind],
    '@id': address('actor', id),
    ...namesOf(actor, wanted),
    [kind === 'person' ? 'affiliation' : 'parentOrganization']:
      partOf === undefined ? undefined : reference('actor', partOf),
    sameAs: wikidata && /^Q\d+$/.test(wikidata) ? `https://www.wikidata.org/wiki/${wikidata}` : undefined,
  };
}

function sourceNode(id: string, source: Source): Node {
  return {
    '@type': SOURCE_TYPES[source.type] ?? 'CreativeWork',
    '@id': address('source', id),
    identifier: id,
    name: source.title,
    publisher: organization(source.publisher),
    // Whether a name is a person's nobody says.
    creditText: source.author?.join('; '),
    datePublished: isoDate(source.issued),
    inLanguage: source.lang,
    url: sourceLink(source) ?? undefined,
  };
}

function markNode(mark: ClaimedFeature, wanted: Wanted): Node {
  return {
    '@type': 'Thing',
    '@id': address('mark', mark.id),
    ...namesOf(mark.properties, wanted),
    description: messagesFor(wanted.lang).words.status[mark.properties.status],
  };
}

interface ClaimAt {
  readonly id: string;
  readonly feature: ClaimedFeature;
  readonly claim: Claim;
}

function claimNode({ id, feature, claim }: ClaimAt, { dispatch, lang }: Wanted): Node {
  const { sentence, note } = describeClaim(claim, dispatch, lang, feature);
  return {
    '@type': 'Claim',
    '@id': address('claim', id),
    identifier: id,
    name: sentence.text,
    inLanguage: sentence.lang,
    description: note?.text,
    text: claim.quote && { '@value': claim.quote.exact, '@language': claim.quote.lang },
    author: reference('actor', claim.by),
    keywords: claim.stance,
    datePublished: isoDate(claim.said),
    about: reference('mark', feature.id),
    appearance: sourcesOf(claim).map((source) => reference('source', source)),
  };
}

/** The name in the language wanted, and those in all others, each with its language. */
function namesOf(named: Named, { dispatch, lang }: Wanted): Node {
  const name = nameOf(named, lang, dispatch.lang).text;
  const others = Object.entries(named.names ?? {}).filter(([, text]) => text !== name);
  return {
    name,
    alternateName: others.map(([tag, text]) => ({ '@value': text, '@language': tag })),
  };
}

/** The licence's own address, else that of the SPDX name it goes by. */
function licenseAddress(license: string | undefined): string | undefined {
  const isName = license !== undefined && /^[\w.+-]+$/.test(license);
  return safeUrl(license) ?? (isName ? `https://spdx.org/licenses/${license}` : undefined);
}

function organization(name: string | undefined): Node | undefined {
  return name === undefined ? undefined : { '@type': 'Organization', name };
}

/** Places, flows and events share their ids; claims are addressed as on the page. */
function address(kind: 'dispatch' | 'mark' | 'actor' | 'source' | 'claim', id: string): string {
  return `#${kind}/${id.split('/').map(encodeURIComponent).join('/')}`;
}

function reference(...of: Parameters<typeof address>): Node {
  return { '@id': address(...of) };
}

/** Schema.org knows dates without doubt alone; any other is left out rather than made surer than it is. */
function isoDate(text: string | undefined): string | undefined {
  const edtf = text === undefined ? null : parseEdtf(text);
  if (edtf?.kind !== 'date' || edtf.date.doubt !== '') return undefined;
  return text?.replace(/(-XX)+$/, '');
}
