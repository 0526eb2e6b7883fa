import { settingsOf } from '@cmoc/appraisal';
import type { Review } from '@cmoc/model';
import { useState } from 'react';
import { judged } from '../chains/judge-identity';
import { JudgeFields } from '../chains/judge-fields';
import { indexOf } from '../review-index/review-index';
import { keptReviewer } from '../review-session/storage';

interface UsePackFormProps {
  file: string;
  review: Review;
  onDone: () => void;
}

/** Names an opened pack in the settings of the review, so that its rules run from now on. */
export function UsePackForm({ file, review, onDone }: UsePackFormProps) {
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
        const settings = settingsOf(review);
        const before = settings.ok ? settings.value : {};
        const after = { ...before, packages: [...(before.packages ?? []), `./${file}`] };
        judged(
          indexOf(review),
          { name: name.trim(), reason: reason.trim() },
          {
            label: `Uses the rules of ${file}`,
            step: {
              kind: 'set-review',
              fields: [
                {
                  field: 'appraisal',
                  ...(review.appraisal === undefined ? {} : { before: review.appraisal }),
                  after,
                },
              ],
            },
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
          Run its rules on this review
        </button>
        <button type="button" className="button" onClick={onDone}>
          Not now
        </button>
      </p>
    </form>
  );
}
