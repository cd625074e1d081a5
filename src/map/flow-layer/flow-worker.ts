import type { ClusterColumns } from '../../geo/flow-clusters.ts';
import type { FlowJob, FlowReply, FlowResult, FlowTask } from './flow-worker-tasks.ts';

/** A worker with nothing to do gives its memory back after this time. */
const IDLE_MS = 20_000;

interface OpenJob {
  readonly task: FlowTask;
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
  async run(columns: ClusterColumns, task: FlowTask, signal?: AbortSignal): Promise<FlowResult> {
    signal?.throwIfAborted();
    this.#lastId += 1;
    const id = this.#lastId;
    let onAbort = (): void => undefined;
    try {
      return await new Promise((resolve, reject) => {
        onAbort = () => {
          this.#open.delete(id);
          reject(signal?.reason);
          // Nobody waits for what it is doing now.
          if (this.#open.size === 0) this.end();
        };
        signal?.addEventListener('abort', onAbort);
        const job = { task, columns, resolve, reject };
        this.#open.set(id, job);
        this.#begin(id, job);
      });
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  /** Ends the worker; tasks that are open are done here. */
  end(): void {
    clearTimeout(this.#idleTimer);
    this.#worker?.terminate();
    this.#worker = this.#held = null;
    this.#isReady = false;
    for (const [id, job] of this.#open) void this.#doHere(id, job);
  }

  #begin(id: number, job: OpenJob): void {
    clearTimeout(this.#idleTimer);
    if (this.#isImpossible) void this.#doHere(id, job);
    else if (this.#worker === null) this.#makeWorker();
    else if (this.#isReady) this.#send(this.#worker, id, job);
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

  #hear(worker: Worker, { id, result, error }: FlowReply): void {
    if (id === undefined) {
      this.#isReady = true;
      for (const [open, job] of this.#open) this.#send(worker, open, job);
      return;
    }
    const job = this.#open.get(id);
    this.#open.delete(id);
    if (result) job?.resolve(result);
    else job?.reject(error);
    if (this.#open.size === 0) this.#idleTimer = setTimeout(() => this.end(), IDLE_MS);
  }

  /** Columns are copied on the way, so that the caller keeps theirs. */
  #send(worker: Worker, id: number, { task, columns }: OpenJob): void {
    const job: FlowJob = { id, task, columns: columns === this.#held ? undefined : plainColumns(columns) };
    worker.postMessage(job);
    if (task.kind === 'cluster') this.#held = columns;
  }

  async #doHere(id: number, { task, columns, resolve, reject }: OpenJob): Promise<void> {
    try {
      const { doTask } = await import('./flow-worker-tasks.ts');
      await new Promise((later) => setTimeout(later));
      // Else aborted in the meantime.
      if (this.#open.delete(id)) resolve(doTask(columns, task));
    } catch (error) {
      this.#open.delete(id);
      reject(error);
    }
  }
}

/** The columns without what else hangs on the object, which might not be sent. */
function plainColumns({ places, from, to, ...others }: ClusterColumns): ClusterColumns {
  const { amount, low, group, status, announced, unit, start, end } = others;
  const { lng, lat } = places;
  return { places: { lng, lat }, from, to, amount, low, group, status, announced, unit, start, end };
}
