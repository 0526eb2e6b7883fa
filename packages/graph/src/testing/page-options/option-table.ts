import * as z from 'zod';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
}

/** The options of a schema as a Markdown table, or one table for each kind. */
export function optionTable(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  const kinds = json.oneOf ?? json.anyOf;
  if (kinds === undefined) return tableOf(json);
  return kinds
    .map((kind) => `### ${JSON.stringify(kind.properties?.['kind']?.const)}\n\n${tableOf(kind)}`)
    .join('\n\n');
}

function tableOf({ properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties)
    .filter(([name]) => name !== 'kind')
    .map(([name, option]) => {
      const fallback = required.includes(name)
        ? 'required'
        : `\`${JSON.stringify(option.default)}\``;
      return `| \`${name}\` | ${typeName(option)} | ${fallback} | ${option.description ?? ''} |`;
    });
  if (rows.length === 0) return 'None.';
  return ['| option | type | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function typeName({ type, enum: values, anyOf, items }: JsonSchema): string {
  if (values !== undefined) return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (anyOf !== undefined) return anyOf.map(typeName).join(' or ');
  if (type === 'array') return `list of ${items === undefined ? 'anything' : typeName(items)}`;
  return type ?? 'pair';
}
