/** What the service worker tells the pages while it fetches. */
export interface OfflineProgress {
  readonly type: 'offline-progress';
  /** Bytes that have come, of so many. */
  readonly done: number;
  readonly all: number;
}

/** What a page asks of a worker that waits: to take over, now. */
export interface UseRequest {
  readonly type: 'offline-use';
  /** The version the page has; a worker of the same takes nothing from other windows. */
  readonly version: string | null;
}

/** `others`: more windows are open, and one of them may be in the middle of something. */
export type UseAnswer = 'used' | 'others';

export function isProgress(value: unknown): value is OfflineProgress {
  return hasType(value, 'offline-progress');
}

export function isUseRequest(value: unknown): value is UseRequest {
  return hasType(value, 'offline-use');
}

function hasType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}
