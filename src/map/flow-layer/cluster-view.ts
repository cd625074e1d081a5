import type { FlowClusters } from '../../geo/flow-clusters.ts';
import { membersOf } from '../../geo/members-of.ts';
import { packColumns } from './flow-data.ts';
import type { WidthOptions } from './flow-widths.ts';
import { clusterInWorker } from './pack-in-worker.ts';
import type { FlowColumns, FlowFilter, PackedFlows } from './types.ts';

/** What clusters depend on. */
export interface ClusterInput {
  readonly columns: FlowColumns;
  readonly time: FlowFilter['time'];
  /** A whole number: clusters change there only. */
  readonly zoom: number;
}

export interface ShownClusters {
  readonly packed: PackedFlows;
  /** The flows behind one that is drawn. */
  membersOf(index: number): Uint32Array;
}

/** Clusters in place of single flows, where these are too many to be read. */
export class ClusterView {
  readonly #options: WidthOptions;
  readonly #onChange: () => void;
  #wanted: ClusterInput | null = null;
  #isBusy = false;
  #shown: ShownClusters | null = null;
  #abort = new AbortController();

  constructor(options: WidthOptions, onChange: () => void) {
    this.#options = options;
    this.#onChange = onChange;
  }

  /** Clusters are being made that are to be shown. */
  get isBusy(): boolean {
    return this.#isBusy && this.#wanted !== null;
  }

  /** Null: single flows are shown. */
  get shown(): ShownClusters | null {
    return this.#shown;
  }

  /** Says what is to be shown; null: single flows. Until clusters are there, what was shown before stays. */
  want(input: ClusterInput | null): void {
    if (isSame(input, this.#wanted)) return;
    this.#wanted = input;
    if (input !== null) {
      void this.#work();
      return;
    }
    this.#abort.abort();
    this.#abort = new AbortController();
    if (this.#shown === null) return;
    this.#shown = null;
    this.#onChange();
  }

  /** One after the other, the latest wish next: a slider may move faster than clusters are made. */
  async #work(): Promise<void> {
    if (this.#isBusy) return;
    let done: ClusterInput | null = null;
    for (let input = this.#wanted; input !== done && input !== null; input = this.#wanted) {
      this.#isBusy = true;
      const shown = await this.#make(input, this.#abort.signal);
      this.#isBusy = false;
      done = input;
      if (this.#wanted?.columns !== input.columns) continue;
      this.#shown = shown ?? this.#shown;
      this.#onChange();
    }
  }

  async #make({ columns, time, zoom }: ClusterInput, signal: AbortSignal): Promise<ShownClusters | null> {
    const clusters = await clusterInWorker(columns, { zoom, time }, signal).catch(() => null);
    if (clusters === null || signal.aborted) return null;
    const packed = await packColumns(drawableOf(clusters), this.#options, signal).catch(() => null);
    if (packed === null) return null;
    return { packed, membersOf: (index) => membersOf(clusters.between, index) };
  }
}

function drawableOf({ places, between }: FlowClusters): FlowColumns {
  const { from, to, amount, low, group, status, announced, start, end } = between;
  return { places, from, to, amount, low, group, status, announced, start, end };
}

function isSame(a: ClusterInput | null, b: ClusterInput | null): boolean {
  if (a === null || b === null) return a === b;
  const isSameTime = a.time?.start === b.time?.start && a.time?.end === b.time?.end;
  return a.columns === b.columns && a.zoom === b.zoom && isSameTime;
}
