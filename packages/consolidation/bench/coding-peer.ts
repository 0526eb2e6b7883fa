import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LabelledReview } from './labelled-review';
import type { LabelledRow } from './labelled-table';

/** What scikit-learn got right. */
export interface PeerLine {
  readonly after: string;
  readonly method: string;
  readonly slots: number;
  readonly right: readonly number[];
  /** Milliseconds to learn once, which is what it takes after a decision. */
  readonly millisecondsPerDecision: number | null;
}

interface Reply {
  readonly versions: Readonly<Record<string, string>>;
  readonly cuts: readonly { readonly right: readonly number[]; readonly ms: number }[];
  readonly lived: readonly number[];
}

/** The same task with scikit-learn; a sentence where there is no Python that has it. */
export function askScikit(
  rows: readonly LabelledRow[],
  review: LabelledReview,
  asked: {
    readonly role: string;
    readonly firsts: readonly number[];
    readonly shares: readonly number[];
  },
): readonly PeerLine[] | string {
  const count = review.documents.length;
  const cuts = asked.shares.map((share) => Math.max(1, Math.round((count * share) / 100)));
  const first = asked.role as 'mechanism';
  const second = asked.role === 'mechanism' ? 'outcome' : 'mechanism';
  const third = (['mechanism', 'outcome', 'context'] as const).find(
    (part) => part !== first && part !== second,
  )!;
  const reply = ask({
    labels: review.labels,
    documents: rows.map(({ document }) => review.documents.indexOf(document)),
    parts: [first, second, third].map((part) => rows.map((row) => row[part])),
    weights: [1, 0.5, 0.3],
    firsts: asked.firsts,
    cuts,
  });
  if (reply === null)
    return 'scikit-learn: no Python that has it (Debian: python3-sklearn); left out.';
  const method = `scikit-learn ${reply.versions['scikit-learn'] ?? ''}`;
  const open = (from: number) =>
    Array.from({ length: count - from }, (_, at) => review.rowsOf(from + at).length).reduce(
      (sum, one) => sum + one,
      0,
    );
  return [
    ...reply.cuts
      .map(({ right, ms }, at) => ({
        after: `${asked.shares[at]!} %`,
        method,
        slots: open(cuts[at]!),
        right,
        millisecondsPerDecision: ms,
      }))
      .filter(({ slots }) => slots > 0),
    {
      after: 'each document',
      method,
      slots: open(1),
      right: reply.lived,
      millisecondsPerDecision: null,
    },
  ];
}

function ask(task: unknown): Reply | null {
  const script = fileURLToPath(new URL('coding-peer.py', import.meta.url));
  for (const python of ['python3', '/usr/bin/python3']) {
    const run = spawnSync(python, ['-W', 'ignore', script], {
      input: JSON.stringify(task),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 600_000,
    });
    if (run.status === 0) return JSON.parse(run.stdout) as Reply;
  }
  return null;
}
