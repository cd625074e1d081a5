import css from 'maplibre-gl/dist/maplibre-gl.css?inline';

let sheet: CSSStyleSheet | undefined;

/** MapLibre's own CSS, one sheet for all maps of a page; adopt it in the root the container stands in. */
export function mapStyleSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
