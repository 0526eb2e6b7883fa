import type { ReactNode } from 'react';
import { ConfigurationLink } from '../app/opened-link';
import { EvidenceSummary } from '../configurations/evidence-summary';
import { SlotLine } from '../configurations/slot-line';
import { evidenceOn, type ReviewIndex } from '../review-index/review-index';
import { Passages } from './passages';

interface WholeConfigurationProps {
  id: string;
  index: ReviewIndex;
  children?: ReactNode;
}

/** A configuration, whole, as one side of a proposal; its passages one step away. */
export function WholeConfiguration({ id, index, children }: WholeConfigurationProps) {
  const configuration = index.configurations.get(id);
  const trails = evidenceOn(index, id);
  return (
    <article className="whole-side">
      <h3>
        <ConfigurationLink id={id} />
      </h3>
      <div>
        {configuration?.slots.map((slot) => (
          <SlotLine key={slot.id} slot={slot} index={index} />
        ))}
      </div>
      {children}
      <EvidenceSummary trails={trails} />
      <Passages trails={trails} index={index} />
    </article>
  );
}
