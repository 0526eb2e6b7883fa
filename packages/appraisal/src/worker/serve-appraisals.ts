import { type Issue, UsageError } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type { Appraisal } from '../engine/appraisal';
import { watchedAppraisal } from '../engine/appraise';
import type { Watch } from '../engine/watch';
import { appraisalIssueCodes, type AppraisalIssueCode } from '../issue-codes';
import {
  resolveRulePackages,
  type ResolvedRulePackages,
  type ResolveOptions,
  type RulePackageHost,
} from '../package-loading/resolve-rule-packages';
import type { AppraisalPort, AppraisalReply, AppraisalRequest } from './messages';
import { patchedReview } from './review-patch';

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
  port: AppraisalPort,
  host: RulePackageHost,
  options: ResolveOptions = {},
): void {
  const state: Served = { loaded: new Map() };
  let last = Promise.resolve();
  const take = (request: AppraisalRequest): void => {
    const post = (reply: AppraisalReply): void => {
      port.postMessage(reply);
    };
    last = last.then(async () => {
      post(await answer(request, state, { host, options, post }));
    });
  };
  if (port.addEventListener === undefined) {
    port.on?.('message', (request) => {
      take(request as AppraisalRequest);
    });
  } else {
    port.addEventListener('message', (event) => {
      take((event as { readonly data: AppraisalRequest }).data);
    });
  }
}

/** What a worker keeps between runs. */
interface Served {
  review?: Review;
  previous?: Appraisal;
  readonly loaded: Map<string, ResolvedRulePackages>;
}

interface Means {
  readonly host: RulePackageHost;
  readonly options: ResolveOptions;
  readonly post: (reply: AppraisalReply) => void;
}

async function answer(
  { id, patch, config, stopped }: AppraisalRequest,
  state: Served,
  { host, options, post }: Means,
): Promise<AppraisalReply> {
  const watch: Watch = {
    stopped,
    starts: (what, name) => {
      post({ id, kind: 'starts', what, name });
    },
  };
  try {
    post({ id, kind: 'ready' });
    const review = patchedReview(state.review, patch);
    state.review = review;
    const { packages: names = [], ...chosen } = config;
    const { packages, issues } = await loadedPackages(names, watch, state, { host, options });
    const previous = state.previous === undefined ? {} : { previous: state.previous };
    const appraisal = watchedAppraisal(review, { ...chosen, ...previous, packages }, watch);
    state.previous = appraisal;
    const whole = { ...appraisal, issues: [...issues, ...appraisal.issues] };
    return { id, kind: 'result', appraisal: whole };
  } catch (error) {
    return { id, kind: 'failure', ...failureOf(error) };
  }
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

function failureOf(error: unknown): { code: AppraisalIssueCode; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const code = UsageError.isInstance(error)
    ? appraisalIssueCodes.find((known) => known === error.code)
    : undefined;
  return { code: code ?? 'worker-failed', message };
}
