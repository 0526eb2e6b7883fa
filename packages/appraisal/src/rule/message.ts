/** The names between braces in a message: `'{a} and {b}'` gives `'a' | 'b'`. */
export type ParamsIn<Text extends string> = string extends Text
  ? string
  : Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | ParamsIn<Rest>
    : never;

/** A value a message can speak of. */
export type ParamValue = string | number;

/** One thing a check can say. */
export interface MessageDefinition {
  /** What was found, in the reviewer's words; `{name}` stands for a parameter. */
  readonly text: string;
  /** Whether the check is sure (`failed`) or leaves it to a person (`cant-tell`). */
  readonly outcome: 'failed' | 'cant-tell';
  /** What the reviewer can do about it. */
  readonly advice: string;
  /** Parameters that tell two findings on the same target apart. */
  readonly identity?: readonly string[] | undefined;
}

/** Messages by their id. */
export type MessageTable = Readonly<Record<string, MessageDefinition>>;

/** The parameters one message needs. */
export type ParamsOf<Message extends MessageDefinition> = Readonly<
  Record<ParamsIn<Message['text']>, ParamValue>
>;

/** Fills the parameters into a message. Names without a value stay visible in their braces. */
export function renderMessage(text: string, params: Readonly<Record<string, ParamValue>>): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** The names of the parameters a message needs, in the order they appear. */
export function paramNames(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([\w-]+)\}/g)].map((match) => match[1] ?? ''))];
}
