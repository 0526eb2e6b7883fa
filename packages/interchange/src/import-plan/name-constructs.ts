import { constructSchema, type Construct, type Review, type Slot } from '@cmoc/model';
import { contributed, type Contribution } from '../contribution/contribution';
import { digest, slug } from '../identity/stable-id';

/**
 * Gives every slot that speaks of no construct one that is labelled in the slot's own words; the
 * same words, however they are spaced or capitalised, share one. Nothing is judged to be alike: the
 * vocabulary of the review begins where its table ends. Linear; the same input gives the same names.
 *
 * @param review - the review the contribution is meant for: ids it has given to other constructs are kept free
 *
 * @example
 * ```ts
 * const plan = planImport(review, nameConstructs(read.value.value, review), authorship);
 * ```
 */
export function nameConstructs(contribution: Contribution, review: Review): Contribution {
  const names = new Names(contribution, review);
  const configurations = contributed(contribution, 'configuration').map((configuration) => ({
    ...configuration,
    slots: configuration.slots.map((slot) => withConstruct(slot, names)),
  }));
  return { ...contribution, configurations, constructs: names.constructs() };
}

function withConstruct(slot: Slot, names: Names): Slot {
  const label = labelOf(slot.text);
  return speaksOfConstruct(slot) || label === ''
    ? slot
    : { ...slot, constructs: [names.idOf(label)] };
}

/** The words of a slot without the full stop. */
function labelOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** Constructs by their label, with ids that no other construct has. */
class Names {
  readonly #constructs: Construct[];
  readonly #byLabel: Map<string, Construct['id']>;
  /** The label behind an id that is taken. */
  readonly #taken: Map<string, string>;

  constructor(contribution: Contribution, review: Review) {
    this.#constructs = [...contributed(contribution, 'construct')];
    this.#byLabel = new Map(this.#constructs.map(({ id, label }) => [folded(label), id]));
    this.#taken = new Map(
      [...review.constructs, ...this.#constructs].map(({ id, label }) => [id, folded(label)]),
    );
  }

  idOf(label: string): Construct['id'] {
    const key = folded(label);
    const known = this.#byLabel.get(key);
    if (known !== undefined) return known;
    const short = slug(label.replace(/['’]/g, ''));
    const holder = this.#taken.get(short);
    const free = short !== '' && (holder === undefined || holder === key);
    const construct = constructSchema.parse({
      id: free ? short : `${short === '' ? 'x' : short}-${digest(key)}`,
      label,
    });
    this.#constructs.push(construct);
    this.#byLabel.set(key, construct.id);
    this.#taken.set(construct.id, key);
    return construct.id;
  }

  constructs(): Construct[] {
    return this.#constructs.sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

function folded(label: string): string {
  return label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether a slot, or one of the halves of a mechanism, names a construct. */
function speaksOfConstruct(slot: Slot): boolean {
  const halves = slot.role === 'mechanism' ? [slot.resource, slot.response] : [];
  return [slot, ...halves].some((part) => part !== undefined && part.constructs.length > 0);
}
