import type { Dispatch, FatalCode, Filter, Issue, TimeWindow } from '../../model/types.ts';

/*
 * What a story tells the page around it. All bubble and cross shadow roots; none is fired for what the
 * host set itself.
 */

const PUBLIC: EventInit = { bubbles: true, composed: true };

/** A dispatch has been read and is about to be shown. */
export class DispatchLoadEvent extends Event {
  static readonly type = 'dispatch-load';

  constructor(
    readonly dispatch: Dispatch,
    readonly issues: readonly Issue[],
  ) {
    super(DispatchLoadEvent.type, PUBLIC);
  }
}

/** There is nothing to show; `message` is a sentence in the language of the interface. */
export class DispatchErrorEvent extends Event {
  static readonly type = 'dispatch-error';

  constructor(
    readonly code: FatalCode,
    readonly message: string,
  ) {
    super(DispatchErrorEvent.type, PUBLIC);
  }
}

/** The reader chose a mark (feature id), or with null none. */
export class DispatchSelectEvent extends Event {
  static readonly type = 'dispatch-select';

  constructor(readonly id: string | null) {
    super(DispatchSelectEvent.type, PUBLIC);
  }
}

/** The reader points at a mark (feature id), or with null at none. */
export class DispatchHoverEvent extends Event {
  static readonly type = 'dispatch-hover';

  constructor(readonly id: string | null) {
    super(DispatchHoverEvent.type, PUBLIC);
  }
}

/** The reader changed which marks are wanted. */
export class DispatchFilterEvent extends Event {
  static readonly type = 'dispatch-filter';

  constructor(readonly filter: Filter) {
    super(DispatchFilterEvent.type, PUBLIC);
  }
}

/** The reader changed the time window; null is all time. */
export class DispatchTimeEvent extends Event {
  static readonly type = 'dispatch-time';

  constructor(readonly time: TimeWindow | null) {
    super(DispatchTimeEvent.type, PUBLIC);
  }
}

/** The reader wants marks told apart by the sorting of that id; null: by none. */
export class DispatchSortEvent extends Event {
  static readonly type = 'dispatch-sort';

  constructor(readonly sorting: string | null) {
    super(DispatchSortEvent.type, PUBLIC);
  }
}

/** The guided reading stands at another paragraph, counted from 0; null where the reader has left it. */
export class DispatchStepEvent extends Event {
  static readonly type = 'dispatch-step';

  constructor(readonly step: number | null) {
    super(DispatchStepEvent.type, PUBLIC);
  }
}

/** The reader wants places called by names of the reader's language, or by the local ones. */
export class DispatchNamesEvent extends Event {
  static readonly type = 'dispatch-names';

  constructor(readonly names: 'reader' | 'local') {
    super(DispatchNamesEvent.type, PUBLIC);
  }
}

/** The reader chose another view of the explorer. */
export class DispatchShowEvent extends Event {
  static readonly type = 'dispatch-show';

  constructor(readonly view: 'story' | 'table' | 'timeline' | 'chain') {
    super(DispatchShowEvent.type, PUBLIC);
  }
}

/** The reader wants the story on paper; whoever makes the sheets prevents the default, which prints the page. */
export class DispatchPrintEvent extends Event {
  static readonly type = 'dispatch-print';

  constructor() {
    super(DispatchPrintEvent.type, { ...PUBLIC, cancelable: true });
  }
}

/** Where a map looks: the middle in degrees, and the zoom (0 is the whole world in 512 px). */
export interface MapView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** The map has come to rest elsewhere, or the reader changed its projection. */
export class DispatchViewEvent extends Event {
  static readonly type = 'dispatch-view';

  constructor(
    /** Null where a still map takes the place of the live one. */
    readonly camera: MapView | null,
    readonly projection: 'globe' | 'mercator',
  ) {
    super(DispatchViewEvent.type, PUBLIC);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dispatch-view': DispatchViewEvent;
    'dispatch-load': DispatchLoadEvent;
    'dispatch-error': DispatchErrorEvent;
    'dispatch-select': DispatchSelectEvent;
    'dispatch-hover': DispatchHoverEvent;
    'dispatch-filter': DispatchFilterEvent;
    'dispatch-time': DispatchTimeEvent;
    'dispatch-sort': DispatchSortEvent;
    'dispatch-step': DispatchStepEvent;
    'dispatch-names': DispatchNamesEvent;
    'dispatch-show': DispatchShowEvent;
    'dispatch-print': DispatchPrintEvent;
  }
}
