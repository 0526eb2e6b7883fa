import type { EntityKind } from '@cmoc/model';
import { patchQuery } from '../app/address';
import { useSession } from '../review-session/session-store';
import { Running } from '../analysis/running';
import { useLastValue } from '../analysis/use-analysis';
import { SeverityMark } from './severity-mark';
import { findingsAbout, isOpen, titleOf, useAppraisal } from './use-appraisal';

/** What the rules found about one thing. */
export function FindingsAbout({ kind, id }: { kind: EntityKind; id: string }) {
  const { review } = useSession().session;
  const analysis = useAppraisal(review);
  const { value: appraisal } = useLastValue(analysis, review.id);
  const findings = appraisal ? findingsAbout(appraisal, kind, id) : [];
  return (
    <section className="detail-section">
      <h3>Findings about it</h3>
      <Running what="Running the rules" analysis={analysis} />
      {appraisal && findings.length === 0 && (
        <p className="small">The rules found nothing to point at here.</p>
      )}
      <ul className="findings-about">
        {findings.map((finding) => (
          <li key={finding.fingerprint}>
            <p>
              <SeverityMark severity={finding.severity} />{' '}
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  patchQuery({ page: finding.rule });
                }}
              >
                {titleOf(finding.rule)}
              </button>
              {!isOpen(finding) && <span className="badge">settled</span>}
            </p>
            <p className="small">{finding.message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
