import { patchQuery } from '../app/address';
import { Dialog } from '../app/dialog';
import { RulePage } from '../rule-page/rule-page';
import { useSession } from '../review-session/session-store';
import { useReviewPackages } from '../rule-packages/use-rule-packages';
import { titleOf } from './use-appraisal';
import { useRulePage } from '../rule-page/use-rule-page';

/** The page of a rule: why it matters, what to do, where it comes from. */
export function RuleDialog({ rule }: { rule: string }) {
  const { packages } = useReviewPackages(useSession().session.review);
  const page = useRulePage(rule, packages);
  return (
    <Dialog
      title={titleOf(rule)}
      onClose={() => {
        patchQuery({ page: null });
      }}
    >
      {page === undefined ? (
        <p>
          No rule package here has a rule called <code>{rule}</code>.
        </p>
      ) : (
        <RulePage page={page} />
      )}
    </Dialog>
  );
}
