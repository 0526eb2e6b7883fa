import { createHash } from 'node:crypto';
import { contributed, type Contribution } from '@cmoc/interchange';
import { constructSchema, type Construct, type Review, type Slot } from '@cmoc/model';
import { speaksOfConstruct } from '../units/without-constructs';

/**
 * Gives every slot that speaks of no construct one that is labelled in the slot's own words; the
 * same words, however they are spaced or capitalised, share one. Nothing is judged to be alike: the
 * vocabulary of the review begins where its table ends.
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
    const short = slug(label);
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

function slug(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
