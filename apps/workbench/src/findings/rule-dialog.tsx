import { patchQuery } from '../app/address';
import { Dialog } from '../app/dialog';
import { RulePage } from '../rule-page/rule-page';
import { useSession } from '../review-session/session-store';
import { useReviewPackages } from '../rule-packages/use-rule-packages';
import { pageOf, titleOf } from './use-appraisal';

/** The page of a rule: why it matters, what to do, where it comes from. */
export function RuleDialog({ rule }: { rule: string }) {
  useReviewPackages(useSession().session.review);
  const page = pageOf(rule);
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
        <RulePage markdown={page} />
      )}
    </Dialog>
  );
}
