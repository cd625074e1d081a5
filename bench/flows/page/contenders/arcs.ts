import { DataFilterExtension } from '@deck.gl/extensions';
import { ArcLayer } from '@deck.gl/layers';
import { FIRST_DAY, type FlowRecords, widthOf, YEAR } from '../../flow-data.ts';
import { COLOURS, type Contender, recordsOf } from '../contender.ts';
import { DeckOverlay, rgb } from '../deck-overlay.ts';

type Flow = FlowRecords['flows'][number];
const DAY = 86_400_000;
const OPEN = 1000 * YEAR;
const PALETTE = COLOURS.map(rgb);

/** deck.gl's ArcLayer on great circles, filtered on the GPU by its own extension. */
export function make(): Contender {
  const overlay = new DeckOverlay();
  let records: FlowRecords | undefined;
  let places = new Map<string, [number, number]>();
  // Days since the first: milliseconds since 1970 are too large for 32-bit floats.
  const days = (time: number) => (time - FIRST_DAY) / DAY;
  const layer = (start: number, end: number) =>
    new ArcLayer<Flow, { getFilterValue: (flow: Flow) => number[]; filterRange: number[][] }>({
      id: 'arcs',
      data: records?.flows ?? [],
      greatCircle: true,
      getHeight: 0,
      pickable: true,
      widthUnits: 'pixels',
      getWidth: (flow) => widthOf(flow.amount ?? 0),
      getSourcePosition: (flow) => places.get(flow.from) ?? [0, 0],
      getTargetPosition: (flow) => places.get(flow.to) ?? [0, 0],
      getSourceColor: (flow) => PALETTE[flow.group] ?? [0, 0, 0],
      getTargetColor: (flow) => PALETTE[flow.group] ?? [0, 0, 0],
      getFilterValue: (flow) => [days(flow.start), days(flow.end)],
      filterRange: [
        [days(-OPEN), days(end)],
        [days(start), days(OPEN)],
      ],
      extensions: [new DataFilterExtension({ filterSize: 2 })],
    });
  return {
    show(map, input) {
      records = recordsOf(input);
      places = new Map(records.places.map(({ id, lng, lat }) => [id, [lng, lat]]));
      overlay.add(map);
      overlay.show([layer(-OPEN, OPEN)]);
    },
    isFull: () => overlay.isFull(),
    setTime: (start, end) => overlay.show([layer(start, end)]),
    pick: (x, y) => overlay.pick(x, y),
  };
}
