import type { Appraisal } from '@cmoc/appraisal';
import { counted } from '../design/words';
import { indexOf } from '../review-index/review-index';
import { useSession } from '../review-session/session-store';
import { Running } from '../analysis/running';
import { useLastValue } from '../analysis/use-analysis';
import { PackagesNote } from '../rule-packages/packages-note';
import { ItemList } from './item-list';
import { QuietRules } from './quiet-rules';
import { RuleFindings } from './rule-findings';
import { settlementsIn } from './settle-finding';
import { SettlementRecords } from './settlement-records';
import { isOpen, titleOf, useAppraisal } from './use-appraisal';
import './findings.css';

/** What the rules point at, and what people are asked to judge. */
export function FindingsView() {
  const { review } = useSession().session;
  const index = indexOf(review);
  const analysis = useAppraisal(review);
  const { value: appraisal, fresh } = useLastValue(analysis, review.id);
  const settlements = settlementsIn(review);
  return (
    <>
      <header className="view-head">
        <h1>Findings</h1>
        <p>
          Checks compute and point at places; items are judged by people, with written grounds.
          Where a check finds nothing, it has found nothing to point at, which does not say that the
          review is sound. Nothing is added up.
        </p>
        {appraisal && <p className="figures">{summary(appraisal)}</p>}
      </header>
      <PackagesNote review={review} />
      <Running what="Running the rules" analysis={analysis} />
      {appraisal !== undefined && (
        <div className="findings" aria-busy={!fresh}>
          <section className="findings-checks" aria-labelledby="to-settle">
            <h2 id="to-settle">To settle</h2>
            <Pointed appraisal={appraisal} index={index} />
            <QuietRules results={appraisal.results} />
            {settlements.length > 0 && (
              <details className="quiet-rules">
                <summary>
                  Everything on record:{' '}
                  {counted(settlements.length, 'verdict or waiver', 'verdicts and waivers')}
                </summary>
                <SettlementRecords records={settlements} index={index} nameOf={titleOf} />
              </details>
            )}
          </section>
          <section className="findings-items" aria-labelledby="to-judge">
            <h2 id="to-judge">To judge</h2>
            <ItemList items={appraisal.items} index={index} />
          </section>
        </div>
      )}
    </>
  );
}

const severityOrder = { error: 0, warning: 1, hint: 2 };

function Pointed({
  appraisal,
  index,
}: {
  appraisal: Appraisal;
  index: ReturnType<typeof indexOf>;
}) {
  const pointed = appraisal.results
    .filter(({ findings, outcome }) => findings.length > 0 || outcome === 'errored')
    .sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
  if (pointed.length === 0) {
    return (
      <div className="empty">
        <p>The checks found nothing to point at. The items beside are for people to judge.</p>
      </div>
    );
  }
  return (
    <ul className="rules">
      {pointed.map((result) => (
        <RuleFindings key={result.rule} result={result} index={index} />
      ))}
    </ul>
  );
}

function summary({ results, items }: Appraisal): string {
  const open = results.flatMap(({ findings }) => findings.filter(isOpen));
  const rules = new Set(open.map(({ rule }) => rule)).size;
  const untested = items.filter(({ status }) => status === 'untested').length;
  return `${counted(open.length, 'finding')} from ${counted(rules, 'check')} of ${results.length}; ${counted(items.length, 'item')} to judge, ${untested} not yet judged.`;
}
