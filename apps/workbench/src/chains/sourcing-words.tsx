import type { ChainSourcing } from '@cmoc/consolidation';
import { wordFamilies } from '@cmoc/model';

/** Whose evidence stands behind a chain: one study family all along, or different ones at different steps. */
export function SourcingWords({ sourcing }: { sourcing: ChainSourcing }) {
  const opposed = sourcing.configurations.filter(({ opposingFamilies }) => opposingFamilies > 0);
  return (
    <p className="small sourcing">
      {words(sourcing)}
      {opposed.length > 0 && (
        <>
          {' '}
          <strong>
            Opposed at {opposed.map(({ configuration }) => configuration).join(', ')}.
          </strong>
        </>
      )}
    </p>
  );
}

function words({ kind, families }: ChainSourcing): string {
  if (kind === 'thread') {
    return `Thread: every step is supported by ${wordFamilies(families)}.`;
  }
  if (kind === 'mixed') {
    return 'Mixed: every step has support, but no single study family has all of them. The steps may come from circumstances that never met.';
  }
  return 'Some step has no supporting evidence on record.';
}
