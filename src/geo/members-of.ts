/** Lists laid end to end: list i holds members[starts[i]] up to members[starts[i + 1]]. */
export interface MemberLists {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** What one list holds: a cluster's places, or the positions of a sum's flows, in ascending order. */
export function membersOf({ starts, members }: MemberLists, index: number): Uint32Array {
  return members.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
}
