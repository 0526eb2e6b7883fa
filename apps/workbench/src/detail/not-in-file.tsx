/** Said where an address names something the review in hand does not hold. */
export function NotInFile({ kind, id }: { kind: string; id: string }) {
  return (
    <div className="detail-body empty">
      <h2>Not in this file</h2>
      <p>
        The address names the {kind} <code>{id}</code>, which the review in hand does not hold. It
        may have been sent to you from another review: open that file first.
      </p>
    </div>
  );
}
