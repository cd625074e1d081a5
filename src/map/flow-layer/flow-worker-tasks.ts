import {
  type ClusterColumns,
  type ClusterOptions,
  clusterFlows,
  type FlowClusters,
} from '../../geo/flow-clusters.ts';
import type { WidthOptions } from './flow-widths.ts';
import { packFlows } from './pack-flows.ts';
import type { PackedFlows } from './types.ts';

/** What can be done with columns off the main thread. */
export type FlowTask =
  | { readonly kind: 'pack'; readonly options: WidthOptions }
  | { readonly kind: 'cluster'; readonly options: ClusterOptions };

export type FlowResult = PackedFlows | FlowClusters;

/** To the worker. Without columns the task is about those of the last clusters. */
export interface FlowJob {
  readonly id: number;
  readonly task: FlowTask;
  readonly columns?: ClusterColumns | undefined;
}

/** From the worker. Without an id it says that its script has arrived; without a result, what went wrong. */
export interface FlowReply {
  readonly id?: number;
  readonly result?: FlowResult;
  /** Errors of their own kind arrive as such. */
  readonly error?: unknown;
}

/** @throws {RangeError} with a sentence if the columns do not fit. */
export function doTask(columns: ClusterColumns, task: FlowTask): FlowResult {
  return task.kind === 'pack' ? packFlows(columns, task.options) : clusterFlows(columns, task.options);
}
