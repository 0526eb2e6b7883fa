/** What the tester can hold against a rule. */
export const complaintCodes = [
  'no-cases',
  'case-invalid',
  'case-fails',
  'case-twice',
  'message-without-case',
  'option-without-case',
  'no-passing-case',
  'no-inapplicable-case',
  'no-untested-case',
  'no-judged-case',
  'duplicate-rule',
  'broken',
  'mutates-input',
  'impure',
  'order-dependent',
  'slow',
  'claims-quality',
] as const;

/** What the tester can hold against a rule. */
export type ComplaintCode = (typeof complaintCodes)[number];

/** One thing the tester holds against a rule, and what to do about it. */
export interface Complaint {
  readonly code: ComplaintCode;
  readonly rule: string;
  readonly message: string;
}
