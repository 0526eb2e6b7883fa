/** How much a finding matters: `error` blocks, `warning` needs an answer, `hint` invites a thought. */
export const severities = ['error', 'warning', 'hint'] as const;

/** How much a finding matters. */
export type Severity = (typeof severities)[number];

/** Where a rule comes from: what was read or reasoned, and whether it was checked against its source. */
export interface Ground {
  /** What the source says, in our own words. */
  readonly text: string;
  /** The DOI, without an address in front. */
  readonly doi?: string | undefined;
  /** Where in the source: an item number, a domain, a table. */
  readonly locator?: string | undefined;
  /**
   * `source`: read in the source. `unchecked`: general knowledge of the publication, not checked
   * against its text. `judgement`: the rule's authors' own reasoning.
   */
  readonly checked: 'source' | 'unchecked' | 'judgement';
}

/** What every rule says about itself, whether it computes or is judged. */
export interface RuleMetadata {
  /** `namespace/name`; the name is also the folder the rule lives in. */
  readonly id: string;
  /** Raised when a change can alter what the rule finds or asks. Verdicts name it. */
  readonly revision: number;
  /** One line, in the reviewer's words. */
  readonly title: string;
  /** Why a realist reviewer should care, and what to do: the body of the rule's page. */
  readonly why: string;
  readonly grounds: readonly Ground[];
  /** The presets the rule is part of. */
  readonly presets: readonly string[];
}
