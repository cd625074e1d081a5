import type { FlowSet } from './flow-layer-options.ts';
import type { WidthOptions } from './flow-widths.ts';
import type { FlowColumns, FlowPlace, FlowRecord, PackedFlows } from './types.ts';

/** So many flows are packed on the spot: sooner than a worker starts. */
const FEW = 5_000;
const NO_FLOWS: FlowColumns = { places: { lng: [], lat: [] }, from: [], to: [] };
const NOTHING_ADDED: FlowSet = { first: 0, count: 0 };

/** The flows of a layer, as they came and as they are drawn. */
export class FlowData {
  columns = NO_FLOWS;
  packed: PackedFlows | null = null;
  readonly #options: WidthOptions;
  readonly #onChange: () => void;
  #queue: Promise<unknown> = Promise.resolve();
  #abort = new AbortController();
  #waiting = 0;

  constructor(options: WidthOptions, onChange: () => void) {
    this.#options = options;
    this.#onChange = onChange;
  }

  /** More flows are on their way. */
  get isBusy(): boolean {
    return this.#waiting > 0;
  }

  /**
   * Adds flows behind those that are there. Calls are worked off in turn; a call overtaken by `clear` adds
   * nothing and gives a count of 0.
   * @throws {RangeError} with a sentence if the columns do not fit; then nothing is added.
   */
  async add(flows: FlowColumns | readonly FlowRecord[], places: readonly FlowPlace[]): Promise<FlowSet> {
    const { signal } = this.#abort;
    this.#waiting += 1;
    const added = this.#queue.then(() => this.#add(flows, places, signal));
    this.#queue = added.catch(() => undefined);
    try {
      return await added;
    } finally {
      this.#waiting -= 1;
      this.#onChange();
    }
  }

  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.columns = NO_FLOWS;
    this.packed = null;
    this.#onChange();
  }

  async #add(
    flows: FlowColumns | readonly FlowRecord[],
    places: readonly FlowPlace[],
    signal: AbortSignal,
  ): Promise<FlowSet> {
    if (signal.aborted) return NOTHING_ADDED;
    const before = this.columns;
    const all = 'from' in flows && before === NO_FLOWS ? flows : await joined(before, flows, places);
    const packed = await packColumns(all, this.#options, signal);
    if (packed === null) return NOTHING_ADDED;
    this.columns = all;
    this.packed = packed;
    const first = before.from.length;
    return { first, count: all.from.length - first };
  }
}

async function joined(
  before: FlowColumns,
  flows: FlowColumns | readonly FlowRecord[],
  places: readonly FlowPlace[],
): Promise<FlowColumns> {
  const { columnsOfRecords, joinColumns } = await import('./page-tasks.ts');
  const columns = 'from' in flows ? flows : columnsOfRecords(places, flows);
  return before === NO_FLOWS ? columns : joinColumns(before, columns);
}

/** Packs few flows here and many in the worker; null if it was called off. */
export async function packColumns(
  columns: FlowColumns,
  options: WidthOptions,
  signal: AbortSignal,
): Promise<PackedFlows | null> {
  try {
    if (columns.from.length > FEW) {
      const { packInWorker } = await import('./many-flows.ts');
      return await packInWorker(columns, options, signal);
    }
    const { packFlows } = await import('./page-tasks.ts');
    return signal.aborted ? null : packFlows(columns, options);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
