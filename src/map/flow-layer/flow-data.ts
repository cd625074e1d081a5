import type { FlowSet } from './flow-layer-options.ts';
import type { WidthOptions } from './flow-widths.ts';
import { joinColumns, NO_FLOWS } from './join-columns.ts';
import { packInWorker } from './pack-in-worker.ts';
import type { FlowColumns, PackedFlows } from './types.ts';

/** So many flows are packed on the spot: sooner than a worker starts. */
const FEW = 5_000;

/** The flows of a layer, as they came and as they are drawn. */
export class FlowData {
  readonly #options: WidthOptions;
  readonly #onChange: () => void;
  #columns: FlowColumns = NO_FLOWS;
  #packed: PackedFlows | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #abort = new AbortController();

  constructor(options: WidthOptions, onChange: () => void) {
    this.#options = options;
    this.#onChange = onChange;
  }

  get columns(): FlowColumns {
    return this.#columns;
  }

  get packed(): PackedFlows | null {
    return this.#packed;
  }

  /**
   * Adds flows behind those that are there. Calls are worked off in turn; a call overtaken by `clear` adds
   * nothing and gives a count of 0.
   * @throws {RangeError} with a sentence if the columns do not fit; then nothing is added.
   */
  add(columns: FlowColumns): Promise<FlowSet> {
    const { signal } = this.#abort;
    const added = this.#queue.then(() => this.#add(columns, signal));
    this.#queue = added.catch(() => undefined);
    return added;
  }

  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#columns = NO_FLOWS;
    this.#packed = null;
    this.#onChange();
  }

  async #add(columns: FlowColumns, signal: AbortSignal): Promise<FlowSet> {
    if (signal.aborted) return { first: 0, count: 0 };
    const first = this.#columns.from.length;
    const all = joinColumns(this.#columns, columns);
    const packed = await packColumns(all, this.#options, signal);
    if (packed === null) return { first: 0, count: 0 };
    this.#columns = all;
    this.#packed = packed;
    this.#onChange();
    return { first, count: columns.from.length };
  }
}

/** Packs few flows here and many in the worker; null if it was called off. */
export async function packColumns(
  columns: FlowColumns,
  options: WidthOptions,
  signal: AbortSignal,
): Promise<PackedFlows | null> {
  try {
    if (columns.from.length > FEW) return await packInWorker(columns, options, signal);
    const { packFlows } = await import('./pack-flows.ts');
    return signal.aborted ? null : packFlows(columns, options);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
