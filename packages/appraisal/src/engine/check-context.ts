import { UsageError } from '@cmoc/kernel';
import { collectionOfKind, type EntityKind, type EntityRef } from '@cmoc/model';
import { readsOfEvidenceFor } from '../check/reads-of-evidence-for';
import type { CheckContext, FindingDraft, FindingPlace } from '../check/define-check';
import type { ReviewKey } from '../check/review-key';
import type { Derived } from '../derived/define-derived';
import type { MessageTable, ParamValue } from '../rule/message';
import { paramNames } from '../rule/message';
import { sameMembers } from './entity-table';
import { evidenceForIn, originsIn } from './claims';
import { findIn, referrersIn, wholePart } from './look-up';
import { part, type FactRecord, type RunMemory } from './run-memory';
import { sameValue } from './same-value';

/** What a rule may look at: a view with the declared parts, whose other parts end the rule. */
export function guardedReview(
  memory: RunMemory,
  reads: readonly ReviewKey[],
  reader: string,
): Readonly<Record<string, unknown>> {
  const view = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(memory.review)) {
    const declared = reads.includes(key as ReviewKey);
    Object.defineProperty(view, key, {
      enumerable: declared,
      get: () => {
        if (!declared) throw undeclared(reader, key);
        return wholePart(memory, key);
      },
    });
  }
  return Object.freeze(view);
}

/** The value of a derived fact, computed when it is first asked for. */
export function factIn(memory: RunMemory, derived: Derived): unknown {
  const record = memory.facts.get(derived) ?? factRecord(memory, derived);
  memory.facts.set(derived, record);
  memory.looked?.push(record.token);
  return record.value;
}

function factRecord(memory: RunMemory, derived: Derived): FactRecord {
  const inputs = derived.reads.map((key) => part(memory, key));
  const known = memory.earlierFacts.get(derived);
  if (known !== undefined && sameMembers(known.inputs, inputs)) return known;
  memory.watch?.starts('fact', derived.id);
  const outer = memory.looked;
  // What a fact reads is declared: whoever asks for it has looked at the fact alone.
  memory.looked = undefined;
  try {
    const value: unknown = derived.compute({
      review: guardedReview(memory, derived.reads, derived.id),
      find: finder(memory, derived.reads, derived.id),
      referring: referrers(memory, derived.reads, derived.id),
    } as never);
    if (known !== undefined && sameValue(known.value, value)) return { ...known, inputs };
    if (known !== undefined) {
      memory.changed.add(known.token);
      memory.changedParts.add(derived);
    }
    return { inputs, value, token: {} };
  } finally {
    memory.looked = outer;
  }
}

function finder(memory: RunMemory, reads: readonly ReviewKey[], reader: string) {
  const declared = new Set<string>(reads);
  return (kind: EntityKind, id: string): unknown => {
    if (!declared.has(collectionOfKind[kind])) throw undeclared(reader, collectionOfKind[kind]);
    return findIn(memory, kind, id);
  };
}

function referrers(memory: RunMemory, reads: readonly ReviewKey[], reader: string) {
  const declared = new Set<string>(reads);
  return (
    collection: string,
    path: string,
    ref: { readonly kind: EntityKind; readonly id: string },
  ): unknown => {
    if (!declared.has(collection)) throw undeclared(reader, collection);
    return referrersIn(memory, collection, path, ref);
  };
}

/** What a rule can ask of the index of the review, where it declares what the answers are made from. */
function indexAnswers(memory: RunMemory, reads: readonly ReviewKey[], reader: string) {
  const declared = new Set<string>(reads);
  const ask = (keys: readonly string[]) => {
    const missing = keys.find((key) => !declared.has(key));
    if (missing !== undefined) throw undeclared(reader, missing);
  };
  return {
    evidenceFor: (claim: EntityRef) => {
      ask(readsOfEvidenceFor);
      return evidenceForIn(memory, claim);
    },
    originsOf: (configuration: string) => {
      ask(['mappings']);
      return originsIn(memory, configuration);
    },
  };
}

/** What a check is handed: the guarded review, its options, and the maker of its findings. */
export function contextFor(
  memory: RunMemory,
  rule: {
    readonly id: string;
    readonly reads: readonly ReviewKey[];
    readonly facts: readonly Derived[];
    readonly messages: MessageTable;
  },
  options: unknown,
): CheckContext {
  return Object.freeze({
    review: guardedReview(memory, rule.reads, rule.id),
    options: options as Readonly<Record<string, unknown>>,
    find: finder(memory, rule.reads, rule.id),
    referring: referrers(memory, rule.reads, rule.id),
    ...indexAnswers(memory, rule.reads, rule.id),
    fact: (derived: Derived) => {
      if (!rule.facts.includes(derived)) throw undeclared(rule.id, derived.id);
      return factIn(memory, derived);
    },
    finding: (
      message: string,
      params: Readonly<Record<string, ParamValue>>,
      place: FindingPlace = {},
    ) => draft(rule, message, params, place),
  }) as unknown as CheckContext;
}

function draft(
  rule: { readonly id: string; readonly messages: MessageTable },
  message: string,
  params: Readonly<Record<string, ParamValue>>,
  place: FindingPlace,
): FindingDraft {
  const definition = Object.hasOwn(rule.messages, message) ? rule.messages[message] : undefined;
  if (definition === undefined) {
    throw new UsageError('unknown-message', `${rule.id} has no message ${message}.`);
  }
  const missing = paramNames(definition.text).find((name) => params[name] === undefined);
  if (missing !== undefined) {
    throw new UsageError(
      'missing-param',
      `${rule.id} leaves out {${missing}} in its message ${message}.`,
    );
  }
  return { message, params, slot: place.slot, also: place.also, key: place.key };
}

function undeclared(reader: string, key: string): UsageError {
  return new UsageError('undeclared-read', `${reader} reads ${key}, which it does not declare.`);
}
