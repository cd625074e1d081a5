import type { Dispatch } from '../model/types.ts';

/** What is found out once for a dispatch, under some keys. */
export function remembered<T>(): (of: { readonly dispatch: Dispatch }, key: string, find: () => T) => T {
  const known = new WeakMap<Dispatch, Map<string, { readonly found: T }>>();
  return ({ dispatch }, key, find) => {
    const ofDispatch = known.get(dispatch) ?? new Map<string, { readonly found: T }>();
    known.set(dispatch, ofDispatch);
    const answer = ofDispatch.get(key) ?? { found: find() };
    ofDispatch.set(key, answer);
    return answer.found;
  };
}
