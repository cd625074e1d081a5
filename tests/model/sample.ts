import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseResult, parseDispatch } from '../../src/model/parse.ts';
import type { Claim, Dispatch, FlowFeature } from '../../src/model/types.ts';
import { ROOT } from '../helpers/source-files.ts';

type Json = { [key: string]: unknown };

/** The small, faultless file that all bad ones were made from, as text. */
export const MINIMAL = readFileSync(join(ROOT, 'tests/fixtures/minimal.geojson'), 'utf8');

/** A dispatch about two countries and what their neighbours say of one flow of flour. */
export function sample(claims: readonly Partial<Claim>[], more: Json = {}, properties: Json = {}): Json {
  return {
    type: 'FeatureCollection',
    dispatch: '1',
    id: 'sample',
    lang: 'en',
    title: { en: 'Sample' },
    actors: {
      sender: { name: 'Senderland', kind: 'state', iso: 'SN' },
      receiver: { name: 'Receiverland', kind: 'state', iso: 'RE' },
      minister: { name: 'Minister', kind: 'person', partOf: 'sender' },
      accuser: { name: 'Accuserland', kind: 'state' },
      ally: { name: 'Allyland', kind: 'state' },
      service: { name: 'Service', kind: 'agency', partOf: 'accuser' },
      monitor: { name: 'Monitor', kind: 'monitor' },
      institute: { name: 'Institute', kind: 'think-tank' },
    },
    goods: { flour: { name: 'flour', category: 'food', unit: 'tonnes' } },
    sources: { s: { type: 'webpage' } },
    features: [
      place('a', [10, 50]),
      place('b', [20, 55]),
      {
        type: 'Feature',
        id: 'flow',
        geometry: null,
        properties: {
          kind: 'flow',
          name: 'Flour',
          from: 'a',
          to: 'b',
          goods: 'flour',
          status: 'unknown',
          sender: 'sender',
          receiver: 'receiver',
          claims: claims.map((claim) => ({ by: 'accuser', stance: 'states', source: 's', ...claim })),
          ...properties,
        },
      },
    ],
    ...more,
  };
}

export function place(id: string, coordinates: readonly number[] | null, properties: Json = {}): Json {
  const geometry = coordinates && { type: 'Point', coordinates };
  return { type: 'Feature', id, geometry, properties: { kind: 'place', name: id, ...properties } };
}

/** The dispatch in a parse result that must have one. */
export function dispatchOf({ dispatch, issues }: ParseResult): Dispatch {
  if (dispatch === null) throw new Error(JSON.stringify(issues));
  return dispatch;
}

/** The sample's one flow, parsed, with its dispatch. */
export function sampleFlow(
  claims: readonly Partial<Claim>[],
  more: Json = {},
  properties: Json = {},
): { readonly dispatch: Dispatch; readonly flow: FlowFeature } {
  const dispatch = dispatchOf(parseDispatch(sample(claims, more, properties)));
  const flow = dispatch.features.find((feature): feature is FlowFeature => feature.id === 'flow');
  if (!flow) throw new Error('the sample has lost its flow');
  return { dispatch, flow };
}
