import { afterEach, describe, expect, test } from 'vitest';
import { clusterFlows } from '../../../src/geo/flow-clusters.ts';
import { FlowWorker } from '../../../src/map/flow-layer/flow-worker.ts';
import { reachableScript, startFlowWorker } from '../../../src/map/flow-layer/flow-worker-start.ts';
import { packFlows } from '../../../src/map/flow-layer/pack-flows.ts';
import { clusterInWorker, packInWorker } from '../../../src/map/flow-layer/pack-in-worker.ts';
import { randomColumns } from './worker-columns.ts';

const columns = randomColumns(3000, 200);
const others = randomColumns(500, 50, 11);
const workers: FlowWorker[] = [];

afterEach(() => {
  for (const worker of workers.splice(0)) worker.end();
});

/** A worker that writes down what passes between it and the page. */
function watchedWorker(start: () => Worker = startFlowWorker) {
  const heard: string[] = [];
  const sent: { hasColumns: boolean }[] = [];
  let started = 0;
  const worker = new FlowWorker(() => {
    started += 1;
    const real = start();
    real.addEventListener('message', ({ data }) => heard.push('result' in data ? 'done' : 'ready'));
    const post = real.postMessage.bind(real);
    real.postMessage = (
      message: { columns?: unknown },
      options?: StructuredSerializeOptions | Transferable[],
    ) => {
      sent.push({ hasColumns: message.columns !== undefined });
      if (Array.isArray(options)) post(message, options);
      else post(message, options);
    };
    return real;
  });
  workers.push(worker);
  return { worker, heard, sent, started: () => started };
}

describe('in a worker', () => {
  test('flows are packed as on the main thread, and the caller keeps the columns', async () => {
    expect(await packInWorker(columns)).toEqual(packFlows(columns));
    expect(columns.from).toHaveLength(3000);
  });

  test('a scale of widths of one’s own counts', async () => {
    const width = (amount: number) => 2 + amount / 100;
    expect(await packInWorker(columns, { width })).toEqual(packFlows(columns, { width }));
  });

  test('clusters of the same columns do not send them again', async () => {
    const { worker, heard, sent, started } = watchedWorker();
    for (const zoom of [1, 4]) {
      await worker.run(others, { kind: 'pack', options: {} });
      const result = await worker.run(columns, { kind: 'cluster', options: { zoom } });
      expect(result).toEqual(clusterFlows(columns, { zoom }));
    }
    expect(heard).toEqual(['ready', 'done', 'done', 'done', 'done']);
    expect(sent.map(({ hasColumns }) => hasColumns)).toEqual([true, true, true, false]);
    expect(started()).toBe(1);
    expect(await clusterInWorker(columns, { zoom: 3 })).toEqual(clusterFlows(columns, { zoom: 3 }));
  });

  test('tasks of different columns get their own results', async () => {
    const [a, b] = await Promise.all([packInWorker(columns), packInWorker(others)]);
    expect([a.count, b.count]).toEqual([3000, 500]);
  });

  test('bad columns are refused with the same sentence', async () => {
    const bad = { ...columns, from: columns.to, to: Array.from(columns.from, () => -1) };
    await expect(packInWorker(bad)).rejects.toThrow(RangeError);
    await expect(packInWorker(bad)).rejects.toThrow('«to» is -1 in row 0');
  });

  test('a signal ends the waiting and the worker, and the next task starts another', async () => {
    const { worker, started } = watchedWorker();
    const controller = new AbortController();
    const packing = worker.run(columns, { kind: 'pack', options: {} }, controller.signal);
    controller.abort(new Error('no longer needed'));
    await expect(packing).rejects.toThrow('no longer needed');
    await worker.run(columns, { kind: 'cluster', options: { zoom: 1 } });
    expect(started()).toBe(2);
  });
});

describe('a worker that cannot be', () => {
  test('because its script is not there: the tasks are done here', async () => {
    const { worker, heard, started } = watchedWorker(() => new Worker('/not-there.js', { type: 'module' }));
    const tasks = [1, 2].map((zoom) => worker.run(columns, { kind: 'cluster', options: { zoom } }));
    const results = await Promise.all(tasks);
    expect(results.map((result) => 'between' in result)).toEqual([true, true]);
    await worker.run(columns, { kind: 'cluster', options: { zoom: 3 } });
    expect([started(), heard]).toEqual([1, []]);
  });
});

describe('a script from another origin', () => {
  test('is reached by a blob that imports it', async () => {
    const script = new URL('/src/map/flow-layer/pack-worker.ts?worker_file&type=module', location.href);
    expect(reachableScript(script, location.origin).address).toBe(script.href);
    const { address, forget } = reachableScript(script, 'https://news.example');
    expect(address).toMatch(/^blob:/);
    const { worker, heard } = watchedWorker(() => new Worker(address, { type: 'module' }));
    await worker.run(columns, { kind: 'cluster', options: { zoom: 1 } });
    expect(heard).toEqual(['ready', 'done']);
    forget();
  });
});
