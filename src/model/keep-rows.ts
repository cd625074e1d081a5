import type { Dispatch } from './types.ts';

/**
 * Keeps what is made once for each id of a dispatch in each language: a filter or a step in time asks for the
 * same rows again. Nothing outlives its dispatch.
 */
export function keepRows<Row>(): (dispatch: Dispatch, lang: string, id: string, make: () => Row) => Row {
  const kept = new WeakMap<Dispatch, Map<string, Map<string, Row>>>();
  return (dispatch, lang, id, make) => {
    const languages = kept.get(dispatch) ?? new Map<string, Map<string, Row>>();
    kept.set(dispatch, languages);
    const rows = languages.get(lang) ?? new Map<string, Row>();
    languages.set(lang, rows);
    const row = rows.get(id) ?? make();
    rows.set(id, row);
    return row;
  };
}
