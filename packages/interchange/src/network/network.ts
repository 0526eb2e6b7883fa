/**
 * A configuration is one claim, so a network that is to keep it whole has a node for it, and an edge to
 * each construct (or to the words of a slot that names none) that carries its role. Every attribute is
 * text: programs for networks disagree on all other types.
 */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** A node with its attributes by name. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes;
}

/** An edge with its attributes by name. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly directed: boolean;
  readonly attributes: Attributes;
}

/** Text by name; empty text is left out. */
export type Attributes = Readonly<Record<string, string>>;

/** The attribute that says what a node stands for: `configuration`, `construct` or `words`. */
export const kindAttribute = 'cmoc_kind';

/** The id of the configuration an edge belongs to. */
export const configurationAttribute = 'cmoc_id';

/** Attributes that can stand on nodes, in the order they are declared. */
export const nodeAttributes = [
  kindAttribute,
  configurationAttribute,
  'title',
  'tier',
  'status',
  'statement',
] as const;

/** Attributes that can stand on edges, in the order they are declared. */
export const edgeAttributes = [
  configurationAttribute,
  'role',
  'slot',
  'order',
  'part',
  'text',
  'direction',
  'resource',
  'response',
  'link',
  'link_id',
  'basis',
  'from_slot',
  'to_slot',
  'note',
] as const;

/** Attributes with text in them; the others are left out. */
export function attributesOf(given: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );
}
