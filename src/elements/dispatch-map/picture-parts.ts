import { columnStyles } from './column-reader.styles.ts';
import { chooserStyles } from './flow-chooser.styles.ts';

/* What draws a map, still or live; `dispatch-map` fetches it while the text is being shown. */
export { ColumnReader } from './column-reader.ts';
export { FlowChooser } from './flow-chooser.ts';
export { MapPictures } from './map-pictures.ts';
export { SceneMaker } from './scene-maker.ts';

/** Styles of what these parts show over the picture. */
export const partStyles = [chooserStyles, columnStyles];
