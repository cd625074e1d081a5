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

export type FlowResult =
  | { readonly kind: 'packed'; readonly packed: PackedFlows }
  | { readonly kind: 'clustered'; readonly clusters: FlowClusters };

/** To the worker. Without columns the task is about those of the last clusters. */
export interface FlowJob {
  readonly id: number;
  readonly task: FlowTask;
  readonly columns?: ClusterColumns;
}

/** From the worker; `ready` comes first and says that its script has arrived. */
export type FlowReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly result: FlowResult }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly isRangeError: boolean;
      readonly message: string;
    };

/** @throws {RangeError} with a sentence if the columns do not fit. */
export function doTask(columns: ClusterColumns, task: FlowTask): FlowResult {
  if (task.kind === 'pack') return { kind: 'packed', packed: packFlows(columns, task.options) };
  return { kind: 'clustered', clusters: clusterFlows(columns, task.options) };
}
