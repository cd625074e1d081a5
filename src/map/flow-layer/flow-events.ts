/** Some more flows are in the picture, the largest first. */
export class FlowProgressEvent extends Event {
  /** Flows of the newest picture so far, and how many it will have. */
  readonly drawn: number;
  readonly total: number;

  constructor(drawn: number, total: number) {
    super('progress');
    this.drawn = drawn;
    this.total = total;
  }
}

/** The picture is complete for this camera, filter and look; nothing is drawn until one of them changes. */
export class FlowSettleEvent extends Event {
  readonly drawn: number;
  /** Clusters of places with their summed flows are shown in place of the single flows. */
  readonly clustered: boolean;

  constructor(drawn: number, clustered: boolean) {
    super('settle');
    this.drawn = drawn;
    this.clustered = clustered;
  }
}

/** The events of a flow layer by name. */
export interface FlowEventMap {
  readonly progress: FlowProgressEvent;
  readonly settle: FlowSettleEvent;
}

/** A listener that knows which event it gets. */
export type FlowListener<K extends keyof FlowEventMap> = (event: FlowEventMap[K]) => void;
