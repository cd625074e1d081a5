import type { ClusterColumns, ClusterOptions, FlowClusters } from '../../geo/flow-clusters.ts';
import type { WidthOptions } from './flow-widths.ts';
import { FlowWorker } from './flow-worker.ts';
import { startFlowWorker } from './flow-worker-start.ts';
import type { FlowColumns, PackedFlows } from './types.ts';

/** One for all layers of a page. */
const flowWorker = new FlowWorker(startFlowWorker);

/**
 * Packs flows off the main thread; on it, in a later task, where there can be no worker. The columns are
 * copied; until the next call about other columns they must not change.
 *
 * @throws {RangeError} with a sentence if the columns do not fit
 * @throws what the signal was aborted with
 */
export async function packInWorker(
  columns: FlowColumns,
  options: WidthOptions = {},
  signal?: AbortSignal,
): Promise<PackedFlows> {
  const sent = typeof options.width === 'function' ? await withoutFunction(columns, options) : options;
  const result = await flowWorker.run(columns, { kind: 'pack', options: sent }, signal);
  if ('words' in result) return result;
  throw new TypeError('These are no packed flows.');
}

/** `clusterFlows` of src/geo/flow-clusters.ts off the main thread; the same columns are sent once only. */
export async function clusterInWorker(
  columns: ClusterColumns,
  options: ClusterOptions,
  signal?: AbortSignal,
): Promise<FlowClusters> {
  const result = await flowWorker.run(columns, { kind: 'cluster', options }, signal);
  if ('between' in result) return result;
  throw new TypeError('These are no clusters.');
}

/** A scale of one's own cannot cross to a worker, so its widths are worked out here. */
async function withoutFunction(columns: FlowColumns, options: WidthOptions): Promise<WidthOptions> {
  const { widthsOf } = await import('./page-tasks.ts');
  const { width: _, ...others } = options;
  return { ...others, widths: widthsOf(columns, options) };
}
