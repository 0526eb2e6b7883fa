import { defineDerived } from '@cmoc/appraisal';

/** Names a construct going one way; `*` for whichever way. */
export function stateKey(construct: string, direction: string | undefined): string {
  return `${construct} ${direction ?? '*'}`;
}

/** For each construct state, a name shared by all states judged to be the same. */
export interface SameConstructs {
  /** Whether two states are the same, by name or by identities in force. */
  readonly same: (
    left: { readonly construct: string; readonly direction: string | undefined },
    right: { readonly construct: string; readonly direction: string | undefined },
  ) => boolean;
}

/** Which construct states count as the same, after the identities in force. */
export const sameConstructs = defineDerived({
  id: 'rules-rameses/same-constructs',
  reads: ['identities'],
  compute: ({ review }): SameConstructs => {
    const root = new Map<string, string>();
    const find = (key: string): string => {
      let at = key;
      for (let next = root.get(at); next !== undefined; next = root.get(at)) at = next;
      return at;
    };
    for (const { left, right, withdrawn } of review.identities) {
      if (withdrawn !== undefined) continue;
      const a = find(stateKey(left.construct, left.direction));
      const b = find(stateKey(right.construct, right.direction));
      if (a !== b) root.set(a, b);
    }
    const whole = (construct: string) => find(stateKey(construct, undefined));
    const exact = (construct: string, direction: string | undefined) =>
      find(stateKey(construct, direction));
    return {
      same: (left, right) =>
        (left.direction === right.direction && whole(left.construct) === whole(right.construct)) ||
        exact(left.construct, left.direction) === exact(right.construct, right.direction),
    };
  },
});
