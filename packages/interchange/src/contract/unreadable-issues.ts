import { warningIssue, type InterchangeIssue } from './issues';
import type { LossReport } from './loss-report';

/** One warning for each kind of thing that could not be read. */
export function unreadableIssues(lossReport: LossReport): InterchangeIssue[] {
  return lossReport
    .filter(({ kind }) => kind === 'unreadable')
    .slice(0, 20)
    .map(({ place, reason, count, sample }) =>
      warningIssue(
        'unreadable-record',
        `${place}: ${reason} Found ${count === 1 ? '' : `${count}, first `}“${sample ?? ''}”.`,
        { place, count },
      ),
    );
}
