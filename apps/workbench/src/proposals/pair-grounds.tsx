import type { VocabularyProposal } from '@cmoc/consolidation';
import type { ReviewIndex } from '../review-index/review-index';
import { PhraseCard } from './phrase-card';
import { SimilarityTable } from './similarity-table';

type PairProposal = Extract<VocabularyProposal, { kind: 'same' | 'opposite' }>;

/** Two names side by side: where each stands, how they are alike, and how their poles were read. */
export function PairGrounds({ proposal, index }: { proposal: PairProposal; index: ReviewIndex }) {
  const { kind, grounds } = proposal;
  return (
    <>
      <div className="sides">
        <PhraseCard construct={grounds.left} index={index} />
        <p className="sides-between">
          <span aria-hidden="true">{kind === 'opposite' ? '⇄' : '='}</span>
          {kind === 'opposite' ? 'opposite of' : 'same as'}
        </p>
        <PhraseCard construct={grounds.right} index={index} />
      </div>
      {grounds.because.length > 0 && (
        <p className="small">
          <strong>{polarityWords[grounds.polarity]}</strong> {grounds.because.join('; ')}.
        </p>
      )}
      <SimilarityTable similarity={grounds} index={index} />
    </>
  );
}

const polarityWords = {
  same: 'They read as going the same way:',
  opposite: 'They read as opposite poles:',
  unclear: 'Which way each goes cannot be read surely:',
};
