import { FlowLayer } from '../../../../src/map/flow-layer/flow-layer.ts';
import type { FlowLayerOptions } from '../../../../src/map/flow-layer/flow-layer-options.ts';
import { WIDTHS } from '../../flow-data.ts';
import { COLOURS, type Contender, PICK_RADIUS } from '../contender.ts';

const MODES: Readonly<Record<string, FlowLayerOptions>> = {
  direct: { mode: 'direct', clusters: 'off' },
  progressive: { mode: 'progressive', clusters: 'off' },
  clustered: {},
};

/** Our layer, drawing every flow unless it is `clustered`. */
export function make(id: string): Contender {
  const layer = new FlowLayer({ width: WIDTHS, look: { ink: [...COLOURS] }, ...MODES[id] });
  let added = false;
  return {
    async show(map, input) {
      map.addLayer(layer);
      if (input.kind === 'columns') await layer.addFlows(input.columns);
      else await layer.addFlows(input.records.flows, input.records.places);
      added = true;
    },
    isFull: () => added && layer.stats.settled,
    watchLargest(count) {
      let reached = false;
      const stop = layer.on('progress', ({ drawn, total }) => {
        if (drawn < Math.min(count, total)) return;
        reached = true;
        stop();
      });
      return () => reached || (added && layer.stats.settled && layer.stats.drawn > 0);
    },
    setTime(start, end) {
      layer.filter = { time: { start, end } };
    },
    pick: (x, y) => layer.pick({ x, y }, { radius: PICK_RADIUS }).length,
    setMotion(on) {
      layer.motion = on;
    },
  };
}
