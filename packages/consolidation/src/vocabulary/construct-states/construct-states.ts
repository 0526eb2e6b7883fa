import { byCodeUnit } from '@cmoc/kernel';
import type { Direction, Review } from '@cmoc/model';
import { directions } from '@cmoc/model';
import type { IdentityLike, State } from './state';
import { stateKey } from './state';

/**
 * Which states of constructs count as the same, by the identities reviewers accepted. A state is a
 * construct going one way: “trust, more of it” and “trust, less of it” are two states.
 */
export interface ConstructStates {
  /** The class a state belongs to: the key of its first member in code-unit order. */
  readonly classOf: (state: State) => string;
  /**
   * Identity judgements that make two states the same, in the order of one way through them: empty
   * for a state and itself, `null` for states that are not the same. Where several ways exist, one
   * is given, the same for the same input.
   */
  readonly identitiesBetween: (left: State, right: State) => readonly string[] | null;
}

/** Options of {@link classifyStates}. */
export interface StateOptions {
  /** Identities to take as accepted for a what-if, beside those on record. */
  readonly assume?: readonly IdentityLike[];
}

/**
 * Puts construct states into classes by union-find over accepted identities.
 *
 * Identities that were withdrawn do not count. An identity without directions makes two constructs
 * the same whichever way they go; one with directions joins exactly the two states it names, and
 * says nothing of the opposite ones. Cost is near linear in constructs and identities.
 *
 * @example
 * const states = classifyStates(review);
 * states.classOf({ construct: 'trust', direction: 'increase' });
 */
export function classifyStates(
  review: Pick<Review, 'identities'>,
  options: StateOptions = {},
): ConstructStates {
  const forest = new ProofForest();
  for (const identity of activeIdentities(review, options.assume ?? [])) join(forest, identity);
  return {
    classOf: (state) => forest.classOf(stateKey(state)),
    identitiesBetween: (left, right) => forest.explain(stateKey(left), stateKey(right)),
  };
}

interface NamedIdentity {
  readonly id: string;
  readonly left: State;
  readonly right: State;
}

function activeIdentities(
  review: Pick<Review, 'identities'>,
  assumed: readonly IdentityLike[],
): NamedIdentity[] {
  const accepted = review.identities
    .filter((identity) => identity.withdrawn === undefined)
    .map(({ id, left, right }) => ({ id: id, left, right }))
    .sort((one, other) => byCodeUnit(one.id, other.id));
  const supposed = assumed.map(({ id, left, right }, index) => ({
    id: id ?? `assumed-${index + 1}`,
    left,
    right,
  }));
  return [...accepted, ...supposed];
}

function join(forest: ProofForest, { id, left, right }: NamedIdentity): void {
  if (left.direction !== undefined || right.direction !== undefined) {
    forest.union(stateKey(left), stateKey(right), id);
    return;
  }
  const ways: (Direction | undefined)[] = [undefined, ...directions];
  for (const direction of ways) {
    const way = direction === undefined ? {} : { direction };
    forest.union(
      stateKey({ construct: left.construct, ...way }),
      stateKey({ construct: right.construct, ...way }),
      id,
    );
  }
}

interface Step {
  readonly to: string;
  readonly because: string;
}

/** Union-find that can also say which judgements join two members. */
class ProofForest {
  private readonly root = new Map<string, string>();
  private readonly size = new Map<string, number>();
  private readonly first = new Map<string, string>();
  private readonly proof = new Map<string, Step>();

  classOf(key: string): string {
    return this.first.get(this.find(key)) ?? key;
  }

  union(left: string, right: string, because: string): void {
    const one = this.find(left);
    const other = this.find(right);
    if (one === other) return;
    this.turnProof(left);
    this.proof.set(left, { to: right, because });
    const [small, large] = this.sizeOf(one) < this.sizeOf(other) ? [one, other] : [other, one];
    const first = [this.classOf(one), this.classOf(other)].sort(byCodeUnit)[0]!;
    this.size.set(large, this.sizeOf(one) + this.sizeOf(other));
    this.root.set(small, large);
    this.first.set(large, first);
  }

  explain(left: string, right: string): readonly string[] | null {
    if (left === right) return [];
    if (this.find(left) !== this.find(right)) return null;
    const up = this.wayUp(left);
    const reasons: string[] = [];
    let here = right;
    while (!up.has(here)) {
      const step = this.proof.get(here)!;
      reasons.unshift(step.because);
      here = step.to;
    }
    return distinct([...up.get(here)!, ...reasons]);
  }

  private sizeOf(key: string): number {
    return this.size.get(key) ?? 1;
  }

  private find(key: string): string {
    let root = key;
    for (let above = this.root.get(root); above !== undefined; above = this.root.get(root)) {
      root = above;
    }
    return root;
  }

  /** Turns the tree of proofs over, so that `key` becomes its root. */
  private turnProof(key: string): void {
    let here = key;
    let step = this.proof.get(here);
    this.proof.delete(here);
    while (step !== undefined) {
      const next = this.proof.get(step.to);
      this.proof.set(step.to, { to: here, because: step.because });
      here = step.to;
      step = next;
    }
  }

  /** Every state from `key` to the root of its tree, each with the judgements on the way to it. */
  private wayUp(key: string): Map<string, readonly string[]> {
    const ways = new Map<string, readonly string[]>([[key, []]]);
    const reasons: string[] = [];
    for (let step = this.proof.get(key); step !== undefined; step = this.proof.get(step.to)) {
      reasons.push(step.because);
      ways.set(step.to, [...reasons]);
    }
    return ways;
  }
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
