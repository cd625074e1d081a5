import { describe, expect, test } from 'vitest';
import { clusterFlows } from '../../../src/geo/flow-clusters.ts';
import { FlowWorker } from '../../../src/map/flow-layer/flow-worker.ts';
import { buffersIn } from '../../../src/map/flow-layer/flow-worker-buffers.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { clusterInWorker, packInWorker } from '../../../src/map/flow-layer/pack-in-worker.ts';
import { randomColumns } from './worker-columns.ts';

const columns = randomColumns(300, 40);

/** Node has no workers of the web's kind, so all of this is done on the main thread. */
describe('where there is no worker', () => {
  test('flows are packed all the same', async () => {
    expect(await packInWorker(columns)).toEqual(packFlows(columns));
  });

  test('a scale of widths of one’s own counts', async () => {
    const width = (amount: number) => 2 + amount / 100;
    expect(await packInWorker(columns, { width })).toEqual(packFlows(columns, { width }));
  });

  test('clusters are made', async () => {
    expect(await clusterInWorker(columns, { zoom: 2 })).toEqual(clusterFlows(columns, { zoom: 2 }));
  });

  test('they are not packed at once: a frame may come first', async () => {
    let isDone = false;
    const packing = packInWorker(columns).then(() => {
      isDone = true;
    });
    await Promise.resolve();
    expect(isDone).toBe(false);
    await packing;
  });

  test('bad columns are refused with the same sentence', async () => {
    const bad = { ...columns, from: [...Array(299).fill(0), 40] };
    const sentence = (() => {
      try {
        packFlows(bad);
      } catch (error) {
        return error;
      }
    })();
    expect(sentence).toBeInstanceOf(RangeError);
    await expect(packInWorker(bad)).rejects.toEqual(sentence);
  });

  test('a signal ends the waiting, before and during the work', async () => {
    const reason = new Error('no longer needed');
    await expect(packInWorker(columns, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
    const controller = new AbortController();
    const packing = packInWorker(columns, {}, controller.signal);
    controller.abort(reason);
    await expect(packing).rejects.toBe(reason);
  });

  test('a policy that forbids the worker is asked once', async () => {
    let asked = 0;
    const worker = new FlowWorker(() => {
      asked += 1;
      throw new DOMException('refused', 'SecurityError');
    });
    for (const zoom of [1, 2, 3]) await worker.run(columns, { kind: 'cluster', options: { zoom } });
    expect(asked).toBe(1);
  });
});

test('all buffers of a result are handed over, each once', () => {
  const shared = new Float64Array(4);
  const value = {
    a: shared.subarray(0, 2),
    b: shared.subarray(2),
    c: { d: new Uint8Array(3) },
    e: [1],
    f: null,
  };
  expect(buffersIn(value)).toEqual([shared.buffer, value.c.d.buffer]);
});
