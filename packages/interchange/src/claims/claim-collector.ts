import type { LossLog } from '../contract/loss-report';
import type { ContributionBuilder } from '../contribution/contribution';
import { stableId } from '../identity/stable-id';

/**
 * One link of a map or network: something is said to lead to something else. It says nothing of
 * contexts and mechanisms, so it is a claim that awaits assembly and never a configuration.
 */
export interface Claim {
  /** The key of the construct it starts from. */
  readonly cause: string;
  readonly effect: string;
  /** Whether the file gives it a direction; `true` when left out. */
  readonly directed?: boolean;
  /** The passage it was read from, where the file holds one. */
  readonly passage?: ClaimPassage;
  /** What else the file says of it, in its own words and order. */
  readonly details?: readonly (readonly [name: string, value: string])[];
  /** What tells it apart in its file, where the file numbers its links. */
  readonly key?: string;
  /** Where in the file it stands. */
  readonly place: string;
}

/** The passage a claim was read from. */
export interface ClaimPassage {
  readonly source: string;
  readonly text: string;
  readonly page?: string;
}

/** A factor of a map, on its way to being a construct. */
export interface ClaimConstruct {
  readonly label: string;
  readonly definition?: string | undefined;
  /** Labels of constructs it is a kind of. */
  readonly broader?: readonly string[];
  /** Labels of constructs of which it is the opposite pole. */
  readonly opposites?: readonly string[];
}

/** How the memo of a claim begins. */
const claimHeading = 'Claim awaiting assembly';

/**
 * Collects the claims of a file. The model has no entity for a claim that is no configuration, so each
 * becomes a memo about cause and effect, in that order, with its passage as evidence on the memo.
 */
export class ClaimCollector {
  readonly #builder: ContributionBuilder;
  readonly #losses: LossLog;
  readonly #constructs = new Map<string, Known>();
  readonly #labels = new Map<string, string>();
  readonly #seen = new Map<string, number>();

  constructor(builder: ContributionBuilder, losses: LossLog) {
    this.#builder = builder;
    this.#losses = losses;
  }

  /** Makes a construct known that was added already. */
  known(key: string, id: string, label: string): void {
    this.#constructs.set(key, { id, label });
  }

  /** Makes a factor known under the key its claims use; the same label twice is one construct. */
  construct(key: string, construct: ClaimConstruct, place: string): void {
    if (this.#constructs.has(key)) return;
    const { label, definition, broader = [], opposites = [] } = construct;
    if (this.#labels.has(label)) {
      const reason = 'The same label stands there more than once; it became one construct.';
      this.#losses.add('approximated', place, reason, label);
    }
    this.#labels.set(label, key);
    const others = (labels: readonly string[]) =>
      labels.flatMap((other) => this.#plain(other, place) ?? []);
    const id = this.#builder.add(
      'construct',
      {
        id: constructId(label),
        label,
        ...(definition === undefined || definition === '' ? {} : { definition }),
        broader: others(broader),
        opposites: others(opposites),
      },
      place,
    );
    if (id !== undefined) this.#constructs.set(key, { id, label });
  }

  /** Adds a claim; false, with a loss, where one of its ends is unknown. */
  add(claim: Claim): boolean {
    const cause = this.#constructs.get(claim.cause);
    const effect = this.#constructs.get(claim.effect);
    if (cause === undefined || effect === undefined) {
      this.#losses.add(
        'unreadable',
        claim.place,
        'A link needs two factors that the file describes.',
        `${claim.cause} → ${claim.effect}`,
      );
      return false;
    }
    const memo = this.#memo(claim, cause, effect);
    if (memo !== undefined && claim.passage !== undefined)
      this.#evidence(claim.passage, memo, claim.place);
    return memo !== undefined;
  }

  #memo(claim: Claim, cause: Known, effect: Known): string | undefined {
    const { directed = true, details = [], passage, key = '' } = claim;
    const [from, to] = [shortened(cause.label), shortened(effect.label)];
    const lines = [
      directed
        ? `${claimHeading}: “${from}” leads to “${to}”.`
        : `${claimHeading}: “${from}” and “${to}” are linked; the file gives no direction.`,
      ...details.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
    ];
    const text = lines.join('\n');
    const identity = [cause.id, effect.id, text, passage?.source ?? '', passage?.text ?? '', key];
    const same = identity.join('\u0000');
    const count = (this.#seen.get(same) ?? 0) + 1;
    this.#seen.set(same, count);
    return this.#builder.add(
      'memo',
      {
        id: stableId(`claim-${from}-${to}`, ...identity, ...(count > 1 ? [String(count)] : [])),
        about: [
          { kind: 'construct', id: cause.id },
          { kind: 'construct', id: effect.id },
        ],
        kind: 'note',
        text,
      },
      claim.place,
    );
  }

  #evidence({ source, text, page }: ClaimPassage, memo: string, place: string): void {
    const fragment = this.#builder.add(
      'fragment',
      {
        id: stableId(`${source}-passage`, source, text, page ?? ''),
        source,
        text,
        ...(page === undefined ? {} : { locator: { page } }),
        distance: 'quotation',
        status: 'reported-finding',
      },
      place,
    );
    if (fragment === undefined) return;
    const id = stableId(`on-${memo}`, memo, fragment);
    this.#builder.add(
      'evidence',
      { id, subject: { kind: 'memo', id: memo }, fragment, stance: 'supports' },
      place,
    );
  }

  /** A construct known by its label alone. */
  #plain(label: string, place: string): string | undefined {
    return this.#builder.add('construct', { id: constructId(label), label }, place);
  }
}

interface Known {
  readonly id: string;
  readonly label: string;
}

function constructId(label: string): string {
  return stableId(label, label);
}

function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length > 200 ? `${characters.slice(0, 200).join('')}…` : words;
}
