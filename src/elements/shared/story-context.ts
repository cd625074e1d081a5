import { createContext } from '@lit/context';
import type { Dispatch, FatalCode, Filter, Issue, TimeWindow } from '../../model/types.ts';

/** Where a story stands: nothing asked for, on its way, shown whole, shown in part, or failed. */
export type LoadState = 'empty' | 'loading' | 'ready' | 'partial' | 'error';

/** What went wrong, as a code and as a sentence in the language of the interface. */
export interface LoadError {
  readonly code: FatalCode;
  readonly message: string;
  /** What a file would have needed, and what was there instead; where the file itself is at fault. */
  readonly expected?: string;
  readonly found?: string;
  /** Name of the file, where no address tells it. */
  readonly file?: string;
  /** True where asking for the same once more may help. */
  readonly canRetry?: boolean;
}

/** The one state that all elements of a story share; a new object for every change. */
export interface StoryState {
  readonly load: LoadState;
  readonly error: LoadError | null;
  /** Address of the file asked for, as given. */
  readonly src: string;
  /** True while the browser has no network. */
  readonly offline: boolean;
  readonly dispatch: Dispatch | null;
  readonly issues: readonly Issue[];
  /** BCP 47 tag in which the reader wants texts; the interface takes the nearest it has. */
  readonly lang: string;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly time: TimeWindow | null;
  readonly filter: Filter;
  /** Paragraph at which the guided reading stands, counted from 0; null while the reader goes about freely. */
  readonly step: number | null;
  /** Ids of the marks that this step brings forward. */
  readonly focus: readonly string[];
  /** True once the reader went astray from the guided reading: then scrolling the text moves no map. */
  readonly strayed: boolean;
  /** Id of the speaker's sorting by which marks are told apart; null where they are not. Nothing disappears by it. */
  readonly sorting: string | null;
  /** Actor id whose card is open, beside whatever is selected. */
  readonly actor: string | null;
  /** Whether places are called by the reader's names or by the local ones. */
  readonly names: PlaceNames;
  /** True while a map of the story shows a flow as a schematic bend, which a legend has to say. */
  readonly bent: boolean;
}

/** In the reader's language, or as the place is called where it lies. */
export type PlaceNames = 'reader' | 'local';

/** What the elements of a story may ask for on the reader's behalf; each fires its public event. */
export interface StoryActions {
  select(id: string | null): void;
  hover(id: string | null): void;
  setFilter(filter: Filter): void;
  setTime(time: TimeWindow | null): void;
  /** Tells marks apart by the sorting of that id; null by none. */
  setSorting(id: string | null): void;
  /** Goes to a paragraph of the guided reading and brings its marks forward; null leaves the reading, begun or not. */
  guide(step: number | null, focus?: readonly string[]): void;
  /** Opens the card of an actor, null closes it; choosing a mark closes it too. Nobody outside is told. */
  openActor(id: string | null): void;
  setNames(names: PlaceNames): void;
  /** A map of the story begins or ceases to show a flow as a schematic bend; nobody outside is told. */
  noteBent(map: object, bent: boolean): void;
  /** Loads `src` again, after an error or when the network is back. */
  reload(): void;
}

export interface StoryContext {
  readonly state: StoryState;
  readonly actions: StoryActions;
}

export const storyContext = createContext<StoryContext>(Symbol.for('dispatch-story'));
