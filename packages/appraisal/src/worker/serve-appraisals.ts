import { serveCalls, type Issue, type WorkerPort } from '@cmoc/kernel';
import { reviewDecoder, type Review } from '@cmoc/model';
import type { Appraisal } from '../engine/appraisal';
import { watchedAppraisal } from '../engine/appraise';
import type { Watch } from '../engine/watch';
import type { AppraisalIssueCode } from '../issue-codes';
import {
  resolveRulePackages,
  type ResolvedRulePackages,
  type ResolveOptions,
  type RulePackageHost,
} from '../package-loading/resolve-rule-packages';
import type { AppraisalFunctions, AppraiseRequest, RunNews } from './messages';

/**
 * Appraises reviews in a worker, for an {@link appraiserInWorker} on the other side.
 *
 * The worker is a module of the host’s own, because rule packages are code and cannot be sent: it
 * says which packages it ships and how it finds those that a review names.
 *
 * @example
 * ```ts
 * // appraisal-worker.ts, in a browser; in Node, the port is `parentPort` of node:worker_threads
 * serveAppraisals(self, registryHost({}), { shipped: { '@cmoc/rules-rameses': rameses } });
 * ```
 */
export function serveAppraisals(
  port: WorkerPort,
  host: RulePackageHost,
  options: ResolveOptions = {},
): void {
  const state: Served = { loaded: new Map() };
  const functions: AppraisalFunctions = {
    appraise: (review, request, { onProgress }) =>
      appraiseHere(review, request, state, { host, options, ...(onProgress && { onProgress }) }),
  };
  serveCalls(functions, { port, decode: reviewDecoder() });
}

/** What a worker keeps between runs. */
interface Served {
  previous?: Appraisal;
  readonly loaded: Map<string, ResolvedRulePackages>;
}

interface Means {
  readonly host: RulePackageHost;
  readonly options: ResolveOptions;
  readonly onProgress?: (news: RunNews) => void;
}

async function appraiseHere(
  review: Review,
  { config, stopped }: AppraiseRequest,
  state: Served,
  { host, options, onProgress }: Means,
): Promise<Appraisal> {
  const watch: Watch = {
    stopped,
    starts: (what, name) => {
      onProgress?.({ kind: 'starts', what, name });
    },
  };
  onProgress?.({ kind: 'ready' });
  const { packages: names = [], ...chosen } = config;
  const { packages, issues } = await loadedPackages(names, watch, state, { host, options });
  const previous = state.previous === undefined ? {} : { previous: state.previous };
  const appraisal = watchedAppraisal(review, { ...chosen, ...previous, packages }, watch);
  state.previous = appraisal;
  return { ...appraisal, issues: [...issues, ...appraisal.issues] };
}

/** The packages of a run; loaded once for each choice of names, so that rules keep their identity. */
async function loadedPackages(
  names: readonly string[],
  watch: Watch,
  { loaded }: Served,
  { host, options }: Pick<Means, 'host' | 'options'>,
): Promise<ResolvedRulePackages> {
  const stopped = watch.stopped.filter(({ kind }) => kind === 'package');
  const allowed = names.filter((name) => stopped.every(({ id }) => id !== name));
  const key = JSON.stringify(allowed);
  let resolved = loaded.get(key);
  if (resolved === undefined) {
    const watched: RulePackageHost = {
      ...host,
      importPackage: (name) => {
        watch.starts('package', name);
        return host.importPackage(name);
      },
    };
    resolved = await resolveRulePackages(allowed, watched, options);
    loaded.set(key, resolved);
  }
  const issues = stopped.map(({ id: name, milliseconds, reason }): Issue<AppraisalIssueCode> => {
    const why =
      milliseconds === undefined
        ? (reason ?? 'its worker ended')
        : `it took longer than ${milliseconds} ms`;
    return {
      code: 'package-not-loaded',
      severity: 'error',
      path: ['appraisal', 'packages', name],
      message: `The rule package ${name} could not be loaded: ${why}.`,
      params: { name, reason: why },
    };
  });
  return { packages: resolved.packages, issues: [...issues, ...resolved.issues] };
}
