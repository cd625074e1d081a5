/*
 * What only many flows need, fetched when they come: the worker, pictures that are drawn bit by bit, and clusters.
 */
export { ClusterView } from './cluster-view.ts';
export { packInWorker } from './pack-in-worker.ts';
export { Progressive } from './progressive.ts';
