import {
  apply,
  changeOf,
  evidenceFor,
  findEntity,
  openSession,
  reviewIndex,
  replay,
  verifyLedger,
  type Ledger,
  type Operation,
  type OperationBody,
  type Review,
  type Session,
} from '@cmoc/model';
import { syntheticReview } from '@cmoc/model/testing';
import { exponent, leastTimeOfOne, leastTimes, table } from './timing';

const authorship = {
  by: 'synthetic-coder',
  at: '2024-03-01T09:30:00Z',
  reason: 'A synthetic reason.',
};
const sizes = [500, 5_000, 50_000];
const entries = 500;

/** One operation, and the ledger's work, at three sizes of review. */
export function benchmarkChanging(): string {
  const measured = sizes.map(measureSize);
  const names = Object.keys(measured[0] ?? {});
  const rows = names.map((name) => {
    const times = measured.map((row) => row[name] ?? NaN);
    return [name, ...times.map(milliseconds), exponent(sizes, times)];
  });
  const heading = sizes.map((size) => size.toLocaleString('en'));
  return `## Operations and the session

Milliseconds for one, by the number of configurations. Aim: an operation on 5,000 configurations and 20,000
fragments takes in the order of a millisecond.

${table([['', ...heading, 'Exponent'], ...rows])}

- A removal asks who points to what is removed. The first question reads the collections that could; an
  operation makes only those be read again that it changed.
- What stands behind a claim is asked of every configuration, with what was merged in it.
- A ledger begins with the hash of the review it starts from, and replaying compares it; verifying hashes
  each entry again. The entries change titles. What an operation costs in a session does not depend on how
  many came before.`;
}

function milliseconds(time: number): string {
  return time < 0.1 ? time.toFixed(3) : time < 10 ? time.toFixed(2) : time.toFixed(0);
}

function measureSize(configurations: number): Record<string, number> {
  const { review } = syntheticReview({ seed: 1, configurations, fragments: configurations * 4 });
  const [first] = review.configurations;
  if (first === undefined) throw new TypeError('There is no configuration.');
  const target = { kind: 'configuration', id: first.id } as const;
  const times: Record<string, number> = {};
  const rounds = configurations > 5_000 ? 3 : 10;
  times['who points to whom, asked first'] = leastTimeOfOne(
    () => reviewIndex(withFreshCollections(review)).referrers(target),
    1,
    rounds,
  );
  reviewIndex(review).referrers(target);
  times['what stands behind every configuration, asked first'] = leastTimeOfOne(
    () => askOfAll(withFreshCollections(review)),
    1,
    rounds,
  );
  times['the same after a configuration changed'] = leastTimeOfOne(
    () => askOfAll({ ...review, configurations: [...review.configurations] }),
    1,
    rounds,
  );
  for (const [name, body] of Object.entries(operations(review))) {
    const operation: Operation = { ...authorship, ...body };
    const result = apply(review, operation);
    if (!result.ok) throw new TypeError(JSON.stringify(result.issues));
    times[name] = leastTimeOfOne(() => apply(review, operation), 50, rounds);
  }
  return { ...times, ...measureLedger(review) };
}

/** The same review in collections nobody has asked about. */
function withFreshCollections(review: Review): Review {
  return Object.fromEntries(
    Object.entries(review).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...(value as unknown[])] : value,
    ]),
  ) as unknown as Review;
}

function askOfAll(review: Review): void {
  const index = reviewIndex(review);
  for (const { id } of review.configurations) evidenceFor(index, { kind: 'configuration', id });
}

function operations(review: Review): Record<string, OperationBody> {
  const [first, second] = review.configurations;
  const evidence = review.evidence.find(({ stance }) => stance === 'supports');
  const title = changeOf(review, { kind: 'configuration', id: first!.id }, { title: 'A title' });
  return {
    'change the title of a configuration': title!,
    'add evidence': {
      kind: 'add',
      entityKind: 'evidence',
      entity: { ...findEntity(review, 'evidence', evidence!.id)!, id: 'new-evidence' },
    },
    'remove evidence': { kind: 'remove', entityKind: 'evidence', id: evidence!.id },
    'merge two configurations': {
      kind: 'merge',
      mapping: 'new-mapping',
      from: [first!.id, second!.id],
      create: [{ id: 'new-configuration', tier: 'consolidated', slots: first!.slots }],
    },
  };
}

function measureLedger(review: Review): Record<string, number> {
  let session = openSession(review);
  const recordAll = () => {
    session = openSession(review);
    for (let number = 0; number < entries; number++) session = retitled(session, number);
  };
  const times = leastTimes({ record: recordAll }, 2);
  const { ledger } = session;
  const long = openSession(session.review, manyTimes(ledger));
  const read = leastTimes(
    { replay: () => replay(review, ledger), verify: () => verifyLedger(ledger) },
    2,
  );
  return {
    'do an operation in a session': times.record / entries,
    'the same behind 100,000 entries': leastTimeOfOne(() => retitled(long, entries), 1, 3),
    'undo the last entry': leastTimeOfOne(() => session.undo(authorship), 1, 3),
    [`replay ${entries.toString()} entries`]: read.replay,
    [`verify ${entries.toString()} entries`]: read.verify,
  };
}

/** The entries once and then over and over, under other ids; what they hold is not looked at. */
function manyTimes(ledger: Ledger): Ledger {
  const padding = Array.from({ length: 100_000 }, (_, at) => {
    const entry = ledger.entries[at % ledger.entries.length]!;
    return { ...entry, operation: { ...entry.operation, operationId: `again-${at.toString()}` } };
  });
  return { ...ledger, entries: [...ledger.entries, ...padding] };
}

function retitled(session: Session, number: number): Session {
  const { configurations } = session.review;
  const { id } = configurations[number % configurations.length]!;
  const change = changeOf(
    session.review,
    { kind: 'configuration', id },
    { title: `Title ${number.toString()}` },
  );
  const result = session.do({ ...authorship, ...change! });
  if (!result.ok) throw new TypeError(JSON.stringify(result.issues));
  return result.value;
}
