import type { RuleResult } from '@cmoc/appraisal';
import { patchQuery } from '../app/address';
import { counted } from '../design/words';

/** The checks that pointed at nothing, and those that had nothing to look at. */
export function QuietRules({ results }: { results: readonly RuleResult[] }) {
  const nothing = results.filter(
    ({ outcome, findings }) => outcome === 'passed' && findings.length === 0,
  );
  const inapplicable = results.filter(({ outcome }) => outcome === 'inapplicable');
  if (nothing.length + inapplicable.length === 0) return null;
  return (
    <details className="quiet-rules">
      <summary>
        {counted(nothing.length, 'check')} found nothing to point at; {inapplicable.length} had
        nothing to look at
      </summary>
      <ul>
        {[...nothing, ...inapplicable].map((result) => (
          <li key={result.rule}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                patchQuery({ page: result.rule });
              }}
            >
              {result.title}
            </button>{' '}
            <span className="quiet small figures">
              {result.outcome === 'inapplicable'
                ? 'nothing to look at'
                : `${counted(result.examined.count, result.examined.kind)} examined`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
