import type { AdjudicateGrounds as Grounds, MatrixRow } from '@cmoc/consolidation';
import { wordFamilies, type StudyFamilyRef } from '@cmoc/model';
import { counted } from '../design/words';
import { titleOf } from '../findings/use-appraisal';
import { evidenceOn, standingOf, type ReviewIndex } from '../review-index/review-index';
import { Passage } from './passages';
import { WholeConfiguration } from './whole-configuration';

/** The evidence matrix of one claim: both sides whole and equally strong, without a score. */
export function AdjudicateGrounds({ grounds, index }: { grounds: Grounds; index: ReviewIndex }) {
  const { configuration, supporting, opposing, beside } = grounds;
  const standing = standingOf(index, { kind: 'configuration', id: configuration });
  return (
    <>
      <WholeConfiguration id={configuration} index={index} />
      <div className="sides sides-two">
        <MatrixSide
          title="Supports"
          families={standing.for}
          rows={supporting}
          {...{ configuration, index }}
        />
        <MatrixSide
          title="Opposes"
          families={standing.against}
          rows={opposing}
          {...{ configuration, index }}
        />
      </div>
      {beside.length > 0 && (
        <details>
          <summary className="small">
            {counted(beside.length, 'passage')} beside: opposite confirmed, context only, or unclear
          </summary>
          <Rows rows={beside} configuration={configuration} index={index} />
        </details>
      )}
    </>
  );
}

interface MatrixSideProps extends RowsProps {
  title: string;
  families: readonly StudyFamilyRef[];
}

function MatrixSide({ title, families, ...rest }: MatrixSideProps) {
  return (
    <section className="side">
      <h3>
        {title}{' '}
        <span className="quiet small figures">
          {counted(rest.rows.length, 'passage')} from {wordFamilies(families)}
        </span>
      </h3>
      <Rows {...rest} />
    </section>
  );
}

interface RowsProps {
  rows: readonly MatrixRow[];
  configuration: string;
  index: ReviewIndex;
}

function Rows({ rows, configuration, index }: RowsProps) {
  const trails = evidenceOn(index, configuration);
  return (
    <ul className="matrix">
      {rows.map(({ evidence, appraisals }) => {
        const trail = trails.find((one) => one.evidence.id === evidence);
        return (
          <li key={evidence}>
            {trail && <Passage trail={trail} index={index} />}
            {appraisals.length === 0 && (
              <p className="small quiet">No appraisal on record of the passage or its source.</p>
            )}
            {appraisals.map(({ judgement, about, item, level, reason }) => (
              <p key={judgement} className="small">
                {titleOf(item)} ({about}): <strong>{level}</strong>. {reason}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
