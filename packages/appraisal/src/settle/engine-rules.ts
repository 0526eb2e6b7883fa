import type { Waiver } from '@cmoc/model';
import { defineCheck, type Check } from '../check/define-check';
import type { Ground } from '../rule/rule-metadata';
import { saysNothing, waiverState } from './waivers';

const grounds: readonly Ground[] = [
  {
    text: 'A finding that is accepted as it is says who accepted it, when and why, and is looked at again.',
    checked: 'judgement',
  },
];

const shared = {
  revision: 1,
  grounds,
  presets: [] as readonly string[],
  subject: 'waiver',
} as const;

/** What the rules on waivers need to know of the run they are part of. */
export interface WaiverRun {
  /** The moment of the run, where the caller said it. */
  readonly at: string | undefined;
  /** The ids of the waivers that met a finding. */
  readonly used: ReadonlySet<string>;
  /** The rules that ran. */
  readonly ran: ReadonlySet<string>;
}

/** What rules on waivers are like outside a run, for their pages and settings. */
const noRun: WaiverRun = { at: undefined, used: new Set(), ran: new Set() };

function counts(waiver: Waiver): boolean {
  return waiver.withdrawn === undefined;
}

/** The rules of the engine itself, on the waivers of a review. */
export function engineRules(run: WaiverRun = noRun): readonly Check[] {
  return [expired(run), reasonless(), unscoped(), unused(run)];
}

function expired(run: WaiverRun): Check {
  return defineCheck({
    ...shared,
    id: 'appraisal/waiver-expired',
    title: 'A waiver has come to its end',
    why: 'Somebody accepted a finding until a day that has passed. The finding counts again until it is dealt with or accepted anew.',
    severity: 'warning',
    messages: {
      expired: {
        outcome: 'failed',
        text: 'The waiver {waiver} on {rule} ended on {until}.',
        advice: 'Deal with the finding, or waive it again with a reason that holds now.',
      },
      'no-moment': {
        outcome: 'cant-tell',
        text: 'The waiver {waiver} on {rule} ends on {until}, and this run was not told what day it is.',
        advice: 'Run the appraisal with its moment.',
      },
    },
    run: (waiver, { finding }) => {
      if (!counts(waiver) || waiver.until === undefined) return 'inapplicable';
      const params = { waiver: waiver.id, rule: waiver.rule, until: waiver.until };
      const state = waiverState(waiver, run.at);
      if (state === 'expired') return finding('expired', params);
      return state === 'no-moment' ? finding('no-moment', params) : 'passed';
    },
  });
}

function reasonless(): Check {
  return defineCheck({
    ...shared,
    id: 'appraisal/waiver-reasonless',
    title: 'A waiver gives a reason',
    why: 'A waiver without a reason that a reader could weigh does not take effect.',
    severity: 'warning',
    messages: {
      reasonless: {
        outcome: 'failed',
        text: 'The waiver {waiver} on {rule} gives no reason and does not take effect.',
        advice: 'Say why the finding is acceptable in this review.',
      },
    },
    run: (waiver, { finding }) => {
      if (!counts(waiver)) return 'inapplicable';
      return saysNothing(waiver.reason)
        ? finding('reasonless', { waiver: waiver.id, rule: waiver.rule })
        : 'passed';
    },
  });
}

function unscoped(): Check {
  return defineCheck({
    ...shared,
    id: 'appraisal/waiver-unscoped',
    title: 'A waiver names the finding it accepts',
    why: 'A waiver on a whole rule also hides what the rule will find tomorrow. Switch the rule off in the settings if it does not suit the review; waive findings one by one.',
    severity: 'warning',
    messages: {
      unscoped: {
        outcome: 'failed',
        text: 'The waiver {waiver} accepts everything that {rule} finds, now and later.',
        advice:
          'Name the finding by its fingerprint, or switch the rule off with a reason in the settings.',
      },
    },
    run: (waiver, { finding }) => {
      if (!counts(waiver)) return 'inapplicable';
      return waiver.fingerprint === undefined
        ? finding('unscoped', { waiver: waiver.id, rule: waiver.rule })
        : 'passed';
    },
  });
}

function unused(run: WaiverRun): Check {
  return defineCheck({
    ...shared,
    id: 'appraisal/waiver-unused',
    title: 'A waiver meets a finding',
    why: 'A waiver that accepts nothing any more is clutter, and would hide the finding if it came back.',
    severity: 'hint',
    messages: {
      unused: {
        outcome: 'failed',
        text: 'The waiver {waiver} on {rule} accepts nothing that was found.',
        advice: 'Withdraw it: it stays on record.',
      },
    },
    run: (waiver, { finding }) => {
      const asked = counts(waiver) && run.ran.has(waiver.rule) && !saysNothing(waiver.reason);
      if (!asked || waiverState(waiver, run.at) === 'expired') return 'inapplicable';
      return run.used.has(waiver.id)
        ? 'passed'
        : finding('unused', { waiver: waiver.id, rule: waiver.rule });
    },
  });
}
