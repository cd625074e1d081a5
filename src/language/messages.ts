import type { RestMessages } from './en/rest.ts';
import type { OpeningMessages } from './en.ts';

export type { OpeningMessages } from './en.ts';

/** Every message of a language. */
export type Messages = Omit<OpeningMessages, 'map' | 'ui'> &
  Omit<RestMessages, 'map' | 'ui'> & {
    readonly map: OpeningMessages['map'] & RestMessages['map'];
    readonly ui: OpeningMessages['ui'] & RestMessages['ui'];
  };

export function wholeMessages(opening: OpeningMessages, rest: RestMessages): Messages {
  return {
    ...opening,
    ...rest,
    map: { ...opening.map, ...rest.map },
    ui: { ...opening.ui, ...rest.ui },
  };
}
