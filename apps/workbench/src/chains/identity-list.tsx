import { decisionBehind } from '@cmoc/consolidation';
import type { Identity } from '@cmoc/model';
import { useState } from 'react';
import { dated } from '../design/words';
import type { ReviewIndex } from '../review-index/review-index';
import { personName } from '../review-session/reviewer';
import { keptReviewer } from '../review-session/storage';
import { StateWords } from './state-words';
import { JudgeFields } from './judge-fields';
import { takeBackIdentity } from './judge-identity';

/** The judgements on record: those that count, and those taken back. */
export function IdentityList({ index }: { index: ReviewIndex }) {
  const { identities } = index.review;
  if (identities.length === 0) {
    return (
      <p className="small">
        None yet. Two constructs with different names stay different until a reviewer judges them
        the same; nothing is merged by its wording.
      </p>
    );
  }
  return (
    <ul className="identities">
      {identities.map((identity) => (
        <IdentityItem key={identity.id} identity={identity} index={index} />
      ))}
    </ul>
  );
}

/** The two states of a judgement, with what makes them the same. */
export function IdentityStates({ identity, index }: { identity: Identity; index: ReviewIndex }) {
  const state = ({ construct, direction }: Identity['left']) => ({
    construct,
    direction: direction ?? null,
  });
  return (
    <span className="identity-states">
      <StateWords state={state(identity.left)} index={index} /> ={' '}
      <StateWords state={state(identity.right)} index={index} />
    </span>
  );
}

function IdentityItem({ identity, index }: { identity: Identity; index: ReviewIndex }) {
  const [taking, setTaking] = useState(false);
  const { withdrawn } = identity;
  return (
    <li className={withdrawn ? 'identity identity-withdrawn' : 'identity'}>
      <p>
        <IdentityStates identity={identity} index={index} />{' '}
        {withdrawn && <span className="badge">taken back</span>}
        {decisionBehind(index.review, { kind: 'identity', id: identity.id }) !== undefined && (
          <span className="badge">from a suggestion</span>
        )}
      </p>
      <p className="quotation identity-reason">{identity.reason}</p>
      <p className="quiet small">
        {personName(index.review, identity.by)}, {dated(identity.at)}
      </p>
      {withdrawn && (
        <p className="quiet small">
          Taken back by {personName(index.review, withdrawn.by)}, {dated(withdrawn.at)}:{' '}
          {withdrawn.reason}
        </p>
      )}
      {!withdrawn && !taking && (
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
      {taking && !withdrawn && (
        <TakeBack
          identity={identity}
          index={index}
          onDone={() => {
            setTaking(false);
          }}
        />
      )}
    </li>
  );
}

function TakeBack({
  identity,
  index,
  onDone,
}: {
  identity: Identity;
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
        takeBackIdentity(index, identity, { name: name.trim(), reason: reason.trim() });
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
          Take the judgement back
        </button>
        <button type="button" className="button" onClick={onDone}>
          Keep it
        </button>
      </p>
    </form>
  );
}
