import type { ProposalDecision } from '@cmoc/model';
import { useState } from 'react';
import { ConfigurationLink, OpenedLink } from '../app/opened-link';
import { judged } from '../chains/judge-identity';
import { JudgeFields } from '../chains/judge-fields';
import { dated } from '../design/words';
import { constructLabel, type ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { keptReviewer } from '../review-session/storage';
import { answersIn, stepsBack, takenBack } from './answers';
import { answerKindWords } from './from-suggestion';
import { listWords } from './proposal-kinds';

const subjectsShown = 6;

/** Everything accepted or rejected: by whom, when and why, with a way to take it back. */
export function AnsweredList({ index }: { index: ReviewIndex }) {
  const answers = answersIn(index.review);
  if (answers.length === 0) return <p className="empty">{listWords.answered.empty}</p>;
  return (
    <ul className="identities">
      {answers.map((answer) => (
        <AnsweredItem key={answer.id} answer={answer} index={index} />
      ))}
    </ul>
  );
}

interface AnswerProps {
  answer: ProposalDecision;
  index: ReviewIndex;
}

function AnsweredItem({ answer, index }: AnswerProps) {
  const [taking, setTaking] = useState(false);
  const { kind, decision, by, at, reason } = answer;
  const withdrawn = takenBack(index.review, answer);
  const canTakeBack = withdrawn === undefined && stepsBack(index.review, answer).length > 0;
  return (
    <li className={withdrawn ? 'identity identity-withdrawn' : 'identity'}>
      <p>
        <strong>{decision === 'rejected' ? 'Rejected' : 'Accepted'}</strong>:{' '}
        {answerKindWords(kind)} {withdrawn && <span className="badge">taken back</span>}
      </p>
      <Subjects answer={answer} index={index} />
      <p className="quotation identity-reason">{reason}</p>
      <p className="quiet small">
        {personName(index.review, by)}, {dated(at)}
      </p>
      {withdrawn && (
        <p className="quiet small">
          Taken back by {personName(index.review, withdrawn.by)}, {dated(withdrawn.at)}:{' '}
          {withdrawn.reason}
        </p>
      )}
      {canTakeBack && !taking && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setTaking(true);
          }}
        >
          Take back
        </button>
      )}
      {taking && (
        <TakeBack
          answer={answer}
          index={index}
          onDone={() => {
            setTaking(false);
          }}
        />
      )}
    </li>
  );
}

function Subjects({ answer, index }: AnswerProps) {
  const made = answer.resultedIn.filter(({ kind }) => kind === 'configuration');
  const named = [...made, ...answer.members];
  return (
    <p>
      {named.slice(0, subjectsShown).map(({ kind, id }, at) => (
        <span key={`${kind} ${id}`}>
          {at > 0 && ', '}
          {kind === 'configuration' ? (
            <ConfigurationLink id={id} />
          ) : (
            <OpenedLink kind="construct" id={id}>
              {constructLabel(index, id)}
            </OpenedLink>
          )}
        </span>
      ))}
      {named.length > subjectsShown && ` and ${named.length - subjectsShown} more`}
    </p>
  );
}

interface TakeBackProps extends AnswerProps {
  onDone: () => void;
}

function TakeBack({ answer, index, onDone }: TakeBackProps) {
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
        judged(
          index,
          { name: name.trim(), reason: reason.trim() },
          {
            label: `Taken back: an answer to a suggestion, ${answerKindWords(answer.kind)}`,
            step: () => stepsBack(index.review, answer),
          },
        );
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
          Take the answer back
        </button>
        <button type="button" className="button" onClick={onDone}>
          Keep it
        </button>
      </p>
    </form>
  );
}
