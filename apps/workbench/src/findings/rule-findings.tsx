import type { Finding, RuleResult, Settlement } from '@cmoc/appraisal';
import { useState } from 'react';
import { patchQuery } from '../app/address';
import { counted, dated } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { FindingActions } from './finding-actions';
import { SeverityMark } from './severity-mark';
import { TargetLink } from './target-link';

/** More findings of one kind than this are listed by what they are about, and in full on request. */
const mostInFull = 4;

/** So many places are named at first; all stand in the full list. */
const mostSubjects = 60;

/** So many more findings are drawn each time the reader asks. */
const atATime = 100;

/** One check with everything it points at; what can be done is said once for each kind of finding. */
export function RuleFindings({ result, index }: { result: RuleResult; index: ReviewIndex }) {
  const kinds = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const key = `${finding.messageId} ${finding.advice}`;
    kinds.set(key, [...(kinds.get(key) ?? []), finding]);
  }
  return (
    <li className="rule printed-whole">
      <header className="rule-head">
        <h3>{result.title}</h3>
        <p>
          <SeverityMark severity={result.severity} />{' '}
          <span className="quiet small figures">
            {counted(result.findings.length, 'finding')},{' '}
            {counted(result.examined.count, result.examined.kind)} examined
          </span>
        </p>
      </header>
      {result.error && (
        <p className="note note-error">
          <strong>This rule broke</strong> and found nothing: {result.error.message}
        </p>
      )}
      {[...kinds.values()].map((findings) => (
        <Kind key={findings[0]?.messageId} findings={findings} rule={result} index={index} />
      ))}
      <p className="small">
        <button
          type="button"
          className="text-button"
          onClick={() => {
            patchQuery({ page: result.rule });
          }}
        >
          Why this matters and what to do
        </button>{' '}
        <code className="quiet">{result.rule}</code>
      </p>
    </li>
  );
}

interface KindProps {
  findings: readonly Finding[];
  rule: RuleResult;
  index: ReviewIndex;
}

function Kind({ findings, rule, index }: KindProps) {
  const [first] = findings;
  if (first === undefined) return null;
  if (findings.length <= mostInFull) {
    return (
      <>
        <FindingList findings={findings} rule={rule} index={index} />
        <p className="finding-advice">{first.advice}</p>
      </>
    );
  }
  const others = findings.slice(1);
  return (
    <>
      <p>{first.message}</p>
      <p className="finding-subjects">
        <span>The same at</span>
        {others
          .slice(0, mostSubjects)
          .map(({ fingerprint, targets: [subject] }) =>
            subject ? <TargetLink key={fingerprint} target={subject} index={index} /> : null,
          )}
        {others.length > mostSubjects && (
          <span>and {(others.length - mostSubjects).toLocaleString('en-GB')} more</span>
        )}
      </p>
      <p className="finding-advice">{first.advice}</p>
      <InFull findings={findings} rule={rule} index={index} />
    </>
  );
}

/** Findings one by one; what is folded away is not drawn, and what is long is drawn in parts. */
function InFull({ findings, rule, index }: KindProps) {
  const [shown, setShown] = useState(0);
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && shown === 0) setShown(atATime);
      }}
    >
      <summary className="small">Each of the {findings.length} in full</summary>
      <FindingList findings={findings.slice(0, shown)} rule={rule} index={index} />
      {shown > 0 && shown < findings.length && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setShown(shown + atATime);
          }}
        >
          Show {Math.min(atATime, findings.length - shown)} more
        </button>
      )}
    </details>
  );
}

function FindingList({ findings, rule, index }: KindProps) {
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={finding.fingerprint}>
          <span>
            {finding.targets.slice(0, 3).map((target, position) => (
              <span key={`${target.kind}:${target.id}:${target.slot ?? ''}`}>
                {position > 0 && ', '}
                <TargetLink target={target} index={index} />
              </span>
            ))}
            {finding.targets.length > 3 && ` and ${finding.targets.length - 3} more`}
          </span>
          <div>
            <p>
              {finding.message}{' '}
              {finding.outcome === 'cant-tell' && <span className="badge">left to a person</span>}
            </p>
            <Settled finding={finding} index={index} />
            <FindingActions finding={finding} rule={rule} index={index} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Settled({ finding, index }: { finding: Finding; index: ReviewIndex }) {
  const { verdict, waiver, reopened } = finding;
  return (
    <>
      {verdict && (
        <Word
          settlement={verdict}
          index={index}
          word={verdict.verdict === 'passed' ? 'judged no problem' : 'judged a problem'}
        />
      )}
      {waiver && <Word settlement={waiver} index={index} word="accepted as it is" />}
      {reopened && <span className="badge badge-warning">open again</span>}
      {reopened && (
        <Word
          settlement={reopened}
          index={index}
          word={`Open again, because the ${reopened.because === 'rule-changed' ? 'rule' : 'text'} changed since it was judged ${reopened.verdict === 'passed' ? 'no problem' : 'a problem'}`}
        />
      )}
    </>
  );
}

function Word({
  settlement,
  word,
  index,
}: {
  settlement: Settlement;
  word: string;
  index: ReviewIndex;
}) {
  return (
    <p className="small quiet">
      {word}, by {personName(index.review, settlement.by)}, {dated(settlement.at)}:{' '}
      {settlement.reason}
    </p>
  );
}
