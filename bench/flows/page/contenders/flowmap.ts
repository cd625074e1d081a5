import { FlowmapLayer } from '@flowmap.gl/layers';
import type { FlowPlace } from '../../../../src/map/flow-layer/types.ts';
import type { FlowRecords } from '../../flow-data.ts';
import { type Contender, recordsOf } from '../contender.ts';
import { DeckOverlay } from '../deck-overlay.ts';

type Flow = FlowRecords['flows'][number];

/**
 * flowmap.gl as it comes (clusters, the 5,000 largest flows), or `flowmap-all`: neither clusters nor a limit.
 * It knows one moment a flow, not a span: it is filtered by the start, the cheapest it offers.
 */
export function make(id: string): Contender {
  const overlay = new DeckOverlay();
  // One object for good: a new one would make it cluster anew for each step of the slider.
  let data: { locations: readonly FlowPlace[]; flows: readonly Flow[] } = { locations: [], flows: [] };
  const layer = (filter: { selectedTimeRange?: [Date, Date] }) =>
    new FlowmapLayer<FlowPlace, Flow>({
      id: 'flowmap',
      data,
      pickable: true,
      filter,
      ...(id === 'flowmap-all' && {
        clusteringEnabled: false,
        maxTopFlowsDisplayNum: data.flows.length,
      }),
      getLocationId: (place) => place.id,
      getLocationLon: (place) => place.lng,
      getLocationLat: (place) => place.lat,
      getFlowOriginId: (flow) => flow.from,
      getFlowDestId: (flow) => flow.to,
      getFlowMagnitude: (flow) => flow.amount ?? 0,
      getFlowTime: (flow) => new Date(flow.start),
    });
  return {
    show(map, input) {
      const { places, flows } = recordsOf(input);
      data = { locations: places, flows };
      overlay.add(map);
      overlay.show([layer({})]);
    },
    isFull: () => overlay.isFull(),
    setTime: (start, end) => overlay.show([layer({ selectedTimeRange: [new Date(start), new Date(end)] })]),
    pick: (x, y) => overlay.pick(x, y),
  };
}
