import type { DispatchExplorer } from '../elements/dispatch-explorer/dispatch-explorer.ts';
import type { Imported } from './own-file.ts';

/** The group of columns that is drawn in neutral ink: a file of counts does not say what is counted. */
const NEUTRAL = 6;

/** Gives the map the flows that are too many for a dispatch; it stands in the page once that is shown. */
export async function showColumns(explorer: DispatchExplorer, imported: Imported): Promise<void> {
  await explorer.updateComplete;
  const map = explorer.renderRoot.querySelector('dispatch-map');
  if (!map) return;
  if (imported.kind === 'dispatch') {
    map.columns = null;
    map.columnNames = null;
    return;
  }
  const { columns, places } = imported;
  map.columnNames = places.map(({ name }) => name);
  map.columns = { ...columns, group: new Uint8Array(columns.from.length).fill(NEUTRAL) };
}
