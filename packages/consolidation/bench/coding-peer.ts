import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Role } from '@cmoc/model';
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

interface Asked {
  readonly role: Role;
  readonly firsts: readonly number[];
  /** Parts of the documents, in per cent. */
  readonly shares: readonly number[];
}

/** The same task with scikit-learn; a sentence where there is no Python that has it. */
export function askScikit(
  rows: readonly LabelledRow[],
  review: LabelledReview,
  { role, firsts, shares }: Asked,
): readonly PeerLine[] | string {
  const count = review.documents.length;
  const cuts = shares.map((share) => Math.max(1, Math.round((count * share) / 100)));
  const reply = ask({
    labels: review.labels,
    documents: rows.map(({ document }) => review.documents.indexOf(document)),
    parts: partsFor(role).map((part) => rows.map((row) => row[part])),
    weights: [1, 0.5, 0.3],
    firsts,
    cuts,
  });
  if (reply === null)
    return 'scikit-learn: no Python that has it (Debian: python3-sklearn); left out.';
  const method = `scikit-learn ${reply.versions['scikit-learn'] ?? ''}`;
  const open = (from: number) =>
    rows.filter(({ document }) => review.documents.indexOf(document) >= from).length;
  const lines = reply.cuts.map(({ right, ms }, at) => ({
    after: `${shares[at]!} %`,
    method,
    slots: open(cuts[at]!),
    right,
    millisecondsPerDecision: ms,
  }));
  const lived = { method, slots: open(1), right: reply.lived, millisecondsPerDecision: null };
  return [...lines.filter(({ slots }) => slots > 0), { after: 'each document', ...lived }];
}

/** The slot to be coded, then what counts half beside it, then the rest. */
function partsFor(role: Role): readonly ('mechanism' | 'outcome' | 'context')[] {
  if (role === 'outcome') return ['outcome', 'mechanism', 'context'];
  if (role === 'context') return ['context', 'mechanism', 'outcome'];
  return ['mechanism', 'outcome', 'context'];
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
