import type { Combo } from './combo.ts';
import type { Desk } from './desk.ts';
import type { MapPane } from './map-pane.ts';
import type { PlaceFinder } from './place-finder.ts';

/** What forms are made with. */
export interface Forms {
  readonly desk: Desk;
  readonly combo: Combo;
  readonly finder: PlaceFinder;
  readonly map: MapPane;
}
