import { UsageError } from '@cmoc/kernel';

/** A namespace, where data is versioned with its version, and a name: `craft/slot-is-vague`. */
export const ruleIdPattern = /^[a-z][a-z0-9-]*(?:@[a-z0-9][a-z0-9.]*)?\/[a-z0-9][a-z0-9-]*$/;

/** A namespace alone: `craft`, `rameses-synthesis@2013`. */
export const namespacePattern = /^[a-z][a-z0-9-]*(?:@[a-z0-9][a-z0-9.]*)?$/;

/** The part of a rule's id before the slash. */
export function namespaceOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

/** Refuses an id that is not `namespace/name`. */
export function assertRuleId(id: string): void {
  if (typeof id === 'string' && ruleIdPattern.test(id)) return;
  throw new UsageError(
    'invalid-rule-id',
    `A rule is called namespace/name in lower case, such as craft/mechanism-not-activity; found ${JSON.stringify(id)}.`,
  );
}
