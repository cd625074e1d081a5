import { check } from '@placemarkio/check-geojson';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { exportDispatch } from '../../../src/model/exports/export-dispatch.ts';
import { readDispatch } from '../../../src/model/read.ts';
import { CASES, rawClaims, rawFeatures, rawName, rawSources } from './raw.ts';

const SCHEMA = 'http://schema.org/';
/** Of the context that schema.org serves, what our terms need. */
const CONTEXT = {
  '@vocab': SCHEMA,
  type: '@type',
  id: '@id',
  datePublished: { '@type': 'Date' },
  dateModified: { '@type': 'Date' },
  license: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  url: { '@type': '@id' },
};

/** The graph as `jsonld` reads it, without network. */
async function expandedNodes(text: string) {
  const expanded = await jsonld.expand(JSON.parse(text), {
    base: 'https://example.org/story.jsonld',
    documentLoader: async (url) => {
      expect(url).toBe('https://schema.org');
      return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
    },
  });
  return expanded.map((node) => ({
    id: String(node['@id']),
    types: [node['@type']].flat(),
    /** Values of a member: texts, or the ids of what is pointed at. */
    of: (name: string): readonly string[] =>
      listOf(node[`${SCHEMA}${name}`]).map((value) => String(value['@value'] ?? value['@id'] ?? '')),
    langs: (name: string): readonly unknown[] =>
      listOf(node[`${SCHEMA}${name}`]).map((value) => value['@language']),
  }));
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}

describe.each(CASES)('the $name file', ({ raw, dispatch }) => {
  test('as GeoJSON is the file itself, also to another reader', () => {
    const { text, name } = exportDispatch(dispatch, 'geojson', { lang: 'en' });
    expect(name).toBe(`${raw.id}.geojson`);
    expect(JSON.parse(JSON.stringify(check(text)))).toEqual(JSON.parse(text));
    const written = JSON.parse(text);
    // Members that the format does not know are in both files, at the root and in features.
    expect(written).toEqual(raw);
    expect(readDispatch(text).dispatch).toEqual(dispatch);
  });

  test('as JSON-LD says who claims what, to jsonld', async () => {
    const { text } = exportDispatch(dispatch, 'json-ld', { lang: 'en' });
    expect(text).not.toContain('<');
    const nodes = await expandedNodes(text);
    const claims = nodes.filter(({ types }) => types.includes(`${SCHEMA}Claim`));
    const expected = rawClaims(raw);
    expect(claims.map((node) => node.of('identifier')[0])).toEqual(expected.map(({ id }) => id));
    const base = 'https://example.org/story.jsonld#';
    for (const [index, { claim, feature }] of expected.entries()) {
      const node = claims[index];
      expect(node?.of('author')).toEqual([`${base}actor/${claim.by}`]);
      expect(node?.of('about')).toEqual([`${base}mark/${feature.id}`]);
      expect(node?.of('keywords')).toEqual([claim.stance]);
      expect(node?.of('appearance')).toEqual(rawSources(claim).map((id) => `${base}source/${id}`));
      expect(node?.of('text')).toEqual(claim.quote ? [claim.quote.exact] : []);
      expect(node?.langs('text')).toEqual(claim.quote ? [claim.quote.lang] : []);
      expect(node?.of('name')[0]).not.toBe('');
    }
    const places = nodes.filter(({ id }) =>
      rawFeatures(raw, 'place').some((place) => id === `${base}mark/${place.id}`),
    );
    expect(places.map((node) => node.of('name')[0])).toEqual(
      rawFeatures(raw, 'place').map(({ properties }) => rawName(properties, 'en', raw.lang)),
    );
    const article = nodes.find(({ types }) => types.includes(`${SCHEMA}NewsArticle`));
    expect(article?.of('headline')).toEqual([raw.title.en ?? raw.title[raw.lang]]);
    expect(article?.of('citation')).toHaveLength(Object.keys(raw.sources).length);
  });

  test('points at nothing that is not there, and rates nobody', async () => {
    const { text } = exportDispatch(dispatch, 'json-ld', { lang: 'fr' });
    const nodes = await expandedNodes(text);
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...text.matchAll(/\{\s*"@id": "#([^"]+)"\s*\}/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((id) => !ids.includes(`https://example.org/story.jsonld#${id}`))).toEqual([]);
    const types = new Set(nodes.flatMap((node) => node.types.map(String)));
    for (const type of ['ClaimReview', 'Rating', 'Event', 'TransferAction']) {
      expect(types).not.toContain(`${SCHEMA}${type}`);
    }
  });
});
