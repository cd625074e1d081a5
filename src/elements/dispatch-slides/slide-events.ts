/** The presenter went to another slide; counted from 1. */
export class DispatchSlideEvent extends Event {
  static readonly type = 'dispatch-slide';

  constructor(
    readonly slide: number,
    readonly count: number,
  ) {
    super(DispatchSlideEvent.type, { bubbles: true, composed: true });
  }
}

/** The presenter wants to leave the slides. */
export class DispatchLeaveEvent extends Event {
  static readonly type = 'dispatch-leave';

  constructor() {
    super(DispatchLeaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dispatch-slide': DispatchSlideEvent;
    'dispatch-leave': DispatchLeaveEvent;
  }
}
