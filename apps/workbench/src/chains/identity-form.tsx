import type { Direction } from '@cmoc/model';
import { useState } from 'react';
import { directionWords } from '../design/role-words';
import type { ReviewIndex } from '../review-index/review-index';
import { keptReviewer } from '../review-session/storage';
import { Consequences } from './consequences';
import {
  draftProblem,
  directionsInUse,
  emptyDraft,
  type DraftIdentity,
  type DraftState,
} from './identity-states';
import { acceptIdentity } from './judge-identity';
import { JudgeFields } from './judge-fields';

interface IdentityFormProps {
  index: ReviewIndex;
  draft: DraftIdentity;
  onDraft: (draft: DraftIdentity) => void;
}

/** Judging that two states are the same: pick them, see what would follow, give the reason, accept. */
export function IdentityForm({ index, draft, onDraft }: IdentityFormProps) {
  const [reason, setReason] = useState('');
  const [name, setName] = useState(keptReviewer);
  const [tried, setTried] = useState(false);
  const problem = draftProblem(draft, index.review);
  const started = draft.left.construct !== '' && draft.right.construct !== '';
  return (
    <form
      className="judgement"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem !== undefined || reason.trim() === '' || name.trim() === '') return;
        acceptIdentity(index, draft, { name: name.trim(), reason: reason.trim() });
        onDraft(emptyDraft);
        setReason('');
        setTried(false);
      }}
    >
      <StatePicker
        index={index}
        label="This"
        state={draft.left}
        onState={(left) => {
          onDraft({ ...draft, left });
        }}
      />
      <p className="judgement-same">is the same as</p>
      <StatePicker
        index={index}
        label="That"
        state={draft.right}
        onState={(right) => {
          onDraft({ ...draft, right });
        }}
      />
      {problem !== undefined && (tried || started) && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {problem === undefined && <Consequences index={index} draft={draft} />}
      <JudgeFields
        name={name}
        reason={reason}
        onName={setName}
        onReason={setReason}
        tried={tried}
      />
      <button type="submit" className="button button-primary">
        Accept as the same
      </button>
    </form>
  );
}

interface StatePickerProps {
  index: ReviewIndex;
  label: string;
  state: DraftState;
  onState: (state: DraftState) => void;
}

function StatePicker({ index, label, state, onState }: StatePickerProps) {
  const constructs = [...index.review.constructs]
    .filter(({ id }) => index.usesOf(id).length > 0)
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return (
    <div className="state-picker">
      <label className="field">
        <span className="field-label">{label} construct</span>
        <select
          className="input"
          value={state.construct}
          onChange={(event) => {
            onState({ construct: event.target.value, direction: '' });
          }}
        >
          <option value="">pick a construct</option>
          {constructs.map((construct) => (
            <option key={construct.id} value={construct.id}>
              {construct.label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">Direction</span>
        <select
          className="input"
          value={state.direction}
          onChange={(event) => {
            onState({ ...state, direction: event.target.value as Direction | '' });
          }}
        >
          <option value="">whichever way</option>
          {directionsInUse(index, state.construct).map((direction) => (
            <option key={direction} value={direction}>
              {directionWords[direction].glyph} {directionWords[direction].word}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
