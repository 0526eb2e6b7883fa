import type { Finding, RuleResult } from '@cmoc/appraisal';
import { useState } from 'react';
import { counted } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { settlementsOf, type Said } from './settle-finding';
import { SettlementForm } from './settlement-form';
import { SettlementRecords } from './settlement-records';

interface FindingActionsProps {
  finding: Finding;
  rule: RuleResult;
  index: ReviewIndex;
}

/** What a person can say of a finding, and what was said before. */
export function FindingActions({ finding, rule, index }: FindingActionsProps) {
  const [saying, setSaying] = useState<Said['kind']>();
  const records = settlementsOf(index.review, finding);
  const undecided = finding.outcome === 'cant-tell';
  if (saying !== undefined) {
    return (
      <SettlementForm
        finding={finding}
        rule={rule}
        index={index}
        kind={saying}
        onDone={() => {
          setSaying(undefined);
        }}
      />
    );
  }
  return (
    <>
      {finding.waiver === undefined && (
        <p className="finding-actions">
          {(undecided || finding.verdict) && (
            <button
              type="button"
              className="text-button small"
              onClick={() => {
                setSaying('verdict');
              }}
            >
              {finding.verdict ? 'Judge again' : 'Give a verdict'}
            </button>
          )}
          {finding.outcome !== 'passed' && (
            <button
              type="button"
              className="text-button small"
              onClick={() => {
                setSaying('waiver');
              }}
            >
              Accept as it is
            </button>
          )}
        </p>
      )}
      {records.length > 0 && (
        <details className="small">
          <summary>
            On record: {counted(records.length, 'verdict or waiver', 'verdicts and waivers')}
          </summary>
          <SettlementRecords records={records} index={index} />
        </details>
      )}
    </>
  );
}
