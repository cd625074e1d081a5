import type { ClusterColumns } from '../../geo/flow-clusters.ts';
import { buffersIn } from './flow-worker-buffers.ts';
import type { FlowJob, FlowReply, FlowResult, FlowTask } from './flow-worker-tasks.ts';

/** A worker with nothing to do gives its memory back after this time. */
const IDLE_MS = 20_000;

interface OpenJob extends FlowJob {
  readonly columns: ClusterColumns;
  resolve(result: FlowResult): void;
  reject(reason: unknown): void;
}

/**
 * Does tasks in one worker, which starts with the first task and ends when it has been idle. Where there can
 * be no worker, or it breaks, the tasks are done here, each in a task of its own of the event loop.
 */
export class FlowWorker {
  readonly #start: () => Worker;
  readonly #open = new Map<number, OpenJob>();
  #worker: Worker | null = null;
  #isReady = false;
  #isImpossible = false;
  /** What the worker holds for clusters, so that the same columns are not sent twice. */
  #held: ClusterColumns | null = null;
  #lastId = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @throws what the signal was aborted with, or a RangeError with a sentence about the columns */
  run(columns: ClusterColumns, task: FlowTask, signal?: AbortSignal): Promise<FlowResult> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      this.#lastId += 1;
      const id = this.#lastId;
      const onAbort = () => {
        this.#open.delete(id);
        reject(signal?.reason);
        // Nobody waits for what it is doing now.
        if (this.#open.size === 0) this.end();
      };
      const settled = () => signal?.removeEventListener('abort', onAbort);
      const job: OpenJob = {
        id,
        task,
        columns,
        resolve: (result) => {
          settled();
          resolve(result);
        },
        reject: (reason) => {
          settled();
          reject(reason);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#open.set(id, job);
      this.#begin(job);
    });
  }

  /** Ends the worker; tasks that are open are done here. */
  end(): void {
    clearTimeout(this.#idleTimer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#isReady = false;
    this.#held = null;
    for (const job of this.#open.values()) this.#doHere(job);
  }

  #begin(job: OpenJob): void {
    clearTimeout(this.#idleTimer);
    if (this.#isImpossible) {
      this.#doHere(job);
      return;
    }
    if (this.#worker === null) {
      this.#makeWorker();
      return;
    }
    if (this.#isReady) this.#send(this.#worker, job);
  }

  #makeWorker(): void {
    try {
      const worker = this.#start();
      this.#worker = worker;
      worker.addEventListener('message', ({ data }: MessageEvent<FlowReply>) => {
        if (worker === this.#worker) this.#hear(worker, data);
      });
      worker.addEventListener('error', (event) => {
        // Not for the console: the tasks are done all the same.
        event.preventDefault();
        if (worker !== this.#worker) return;
        this.#isImpossible = !this.#isReady;
        this.end();
      });
    } catch {
      this.#isImpossible = true;
      this.end();
    }
  }

  #hear(worker: Worker, reply: FlowReply): void {
    if (reply.kind === 'ready') {
      this.#isReady = true;
      for (const job of this.#open.values()) this.#send(worker, job);
      return;
    }
    const job = this.#open.get(reply.id);
    this.#open.delete(reply.id);
    if (reply.kind === 'done') job?.resolve(reply.result);
    else job?.reject(reply.isRangeError ? new RangeError(reply.message) : new Error(reply.message));
    this.#rest();
  }

  #send(worker: Worker, { id, task, columns }: OpenJob): void {
    if (columns === this.#held) {
      worker.postMessage({ id, task } satisfies FlowJob);
      return;
    }
    const job: FlowJob = { id, task, columns: copyColumns(columns) };
    worker.postMessage(job, buffersIn(job));
    if (task.kind === 'cluster') this.#held = columns;
  }

  #rest(): void {
    clearTimeout(this.#idleTimer);
    if (this.#worker === null || this.#open.size > 0) return;
    this.#idleTimer = setTimeout(() => this.end(), IDLE_MS);
  }

  async #doHere(job: OpenJob): Promise<void> {
    try {
      const { doTask } = await import('./flow-worker-tasks.ts');
      await new Promise((resolve) => setTimeout(resolve));
      // Aborted in the meantime.
      if (!this.#open.delete(job.id)) return;
      job.resolve(doTask(job.columns, job.task));
    } catch (error) {
      this.#open.delete(job.id);
      job.reject(error);
    }
  }
}

interface ArrayKind {
  new (values: ArrayLike<number>): ArrayLike<number> & ArrayBufferView;
}
const KINDS: readonly ArrayKind[] = [
  Float64Array,
  Float32Array,
  Uint32Array,
  Int32Array,
  Uint16Array,
  Int16Array,
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
];

/** Typed arrays of their own, which can be handed over while the caller keeps theirs. */
function copyColumns(columns: ClusterColumns): ClusterColumns {
  const { places, from, to, ...others } = columns;
  const { amount, low, group, status, announced, unit, start, end } = others;
  const copied = { amount, low, group, status, announced, unit, start, end };
  return {
    places: { lng: copyOf(places.lng), lat: copyOf(places.lat) },
    from: copyOf(from),
    to: copyOf(to),
    ...Object.fromEntries(
      Object.entries(copied).flatMap(([name, column]) => (column ? [[name, copyOf(column)]] : [])),
    ),
  };
}

/** As doubles unless it is a typed array: the worker is to see the very same numbers, wrong ones too. */
function copyOf(column: ArrayLike<number>): ArrayLike<number> & ArrayBufferView {
  const Kind = KINDS.find((kind) => column instanceof kind) ?? Float64Array;
  return new Kind(column);
}
