import { useSession } from '../review-session/session-store';
import { indexOf } from '../review-index/review-index';
import { Attribution } from './attribution';
import { FlowNumbers } from './flow-numbers';
import { Holdings } from './holdings';
import { Lineage } from './lineage';
import { SourceList } from './source-list';
import { StatedCounts } from './stated-counts';
import { TheoryStatements } from './theory-statements';
import './overview.css';

/** What the review asks, what this file holds of it, and where it comes from. */
export function OverviewView() {
  const { review } = useSession().session;
  const index = indexOf(review);
  return (
    <div className="overview">
      <header className="overview-head">
        <h1>{review.title}</h1>
        {review.questions
          .filter((question) => question.kind !== 'theory-question')
          .map((question) => (
            <p key={question.id} className="overview-question">
              {question.text}
            </p>
          ))}
        {review.abstract !== undefined && <p className="quotation">{review.abstract}</p>}
        <Completeness completeness={review.completeness} note={review.completenessNote} />
      </header>
      <aside className="overview-margin" aria-label="About this file">
        <Holdings index={index} />
        <Attribution review={review} />
      </aside>
      <div className="overview-body">
        <TheoryStatements index={index} />
        <Lineage index={index} />
        <FlowNumbers index={index} />
        <StatedCounts index={index} />
        <SourceList index={index} />
      </div>
    </div>
  );
}

const completenessWords = {
  complete: 'Complete.',
  partial: 'Partial.',
  'not-stated': 'Completeness not stated.',
};

function Completeness({
  completeness,
  note,
}: {
  completeness: keyof typeof completenessWords;
  note: string | undefined;
}) {
  return (
    <p className={completeness === 'partial' ? 'note note-warning' : 'note'}>
      <strong>{completenessWords[completeness]}</strong>{' '}
      {note ?? 'The file does not say whether it holds the whole review.'}
    </p>
  );
}
