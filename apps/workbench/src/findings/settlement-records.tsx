import { useState } from 'react';
import { useHour } from '../app/use-hour';
import { JudgeFields } from '../chains/judge-fields';
import { dated } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { keptReviewer } from '../review-session/storage';
import { standingOf, withdrawSettlement, type SettlementRecord } from './settle-finding';

interface SettlementRecordsProps {
  records: readonly SettlementRecord[];
  index: ReviewIndex;
  /** Names the rule of a record, where the list is not under that rule. */
  nameOf?: (rule: string) => string;
}

/** Verdicts and waivers on record: who, when, why, how they stand, and a way to take each back. */
export function SettlementRecords({ records, index, nameOf }: SettlementRecordsProps) {
  return (
    <ul className="identities settlements">
      {records.map((one) => (
        <SettlementItem
          key={`${one.kind} ${one.record.id}`}
          one={one}
          index={index}
          nameOf={nameOf}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  one: SettlementRecord;
  index: ReviewIndex;
  nameOf: ((rule: string) => string) | undefined;
}

function SettlementItem({ one, index, nameOf }: ItemProps) {
  const [taking, setTaking] = useState(false);
  const { record } = one;
  const { withdrawn } = record;
  const now = useHour();
  const inForce = standingOf(one, now) !== 'ended' && withdrawn === undefined;
  return (
    <li className={inForce ? 'identity' : 'identity identity-withdrawn'}>
      <p>
        <strong>{wordOf(one)}</strong>
        {nameOf && <>: {nameOf(record.rule)}</>} <Standing one={one} />
      </p>
      <p className="quotation identity-reason">{record.reason}</p>
      <p className="quiet small">
        {personName(index.review, record.by)}, {dated(record.at)}
      </p>
      {withdrawn && (
        <p className="quiet small">
          Taken back by {personName(index.review, withdrawn.by)}, {dated(withdrawn.at)}:{' '}
          {withdrawn.reason}
        </p>
      )}
      {withdrawn === undefined && !taking && (
        <button
          type="button"
          className="text-button small"
          onClick={() => {
            setTaking(true);
          }}
        >
          Take back
        </button>
      )}
      {taking && withdrawn === undefined && (
        <TakeBack
          one={one}
          index={index}
          onDone={() => {
            setTaking(false);
          }}
        />
      )}
    </li>
  );
}

function wordOf({ kind, record }: SettlementRecord): string {
  if (kind === 'verdict') {
    return record.verdict === 'passed' ? 'Verdict: no problem' : 'Verdict: a problem';
  }
  return record.fingerprint === undefined
    ? 'Accepted as it is, everything of this rule'
    : 'Accepted as it is';
}

function Standing({ one }: { one: SettlementRecord }) {
  const standing = standingOf(one, useHour());
  if (one.kind === 'verdict') {
    return one.record.withdrawn ? <span className="badge">{standing}</span> : null;
  }
  const day =
    one.record.until === undefined || one.record.withdrawn ? '' : ` ${dated(one.record.until)}`;
  return (
    <span className={standing === 'ended' ? 'badge badge-warning' : 'badge'}>
      {standing}
      {day}
    </span>
  );
}

function TakeBack({
  one,
  index,
  onDone,
}: {
  one: SettlementRecord;
  index: ReviewIndex;
  onDone: () => void;
}) {
  const [reason, setReason] = useState('');
  const [name, setName] = useState(keptReviewer);
  const [tried, setTried] = useState(false);
  return (
    <form
      className="judgement"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() === '' || name.trim() === '') return;
        withdrawSettlement(index, one, { name: name.trim(), reason: reason.trim() });
        onDone();
      }}
    >
      <JudgeFields
        name={name}
        reason={reason}
        onName={setName}
        onReason={setReason}
        tried={tried}
      />
      <p className="buttons">
        <button type="submit" className="button button-primary">
          Take the {one.kind} back
        </button>
        <button type="button" className="button" onClick={onDone}>
          Keep it
        </button>
      </p>
    </form>
  );
}
