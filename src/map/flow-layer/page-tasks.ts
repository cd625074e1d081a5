/*
 * What is done with columns on the page: fetched for few flows, for records, for more flows behind others, and where
 * widths follow a scale of one's own. Many columns go straight to the worker.
 */
export { columnsOfRecords } from './flow-records.ts';
export { widthsOf } from './flow-widths.ts';
export { joinColumns } from './join-columns.ts';
export { packFlows } from './pack-flows.ts';
