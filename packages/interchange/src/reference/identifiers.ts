const nameSign = /[\w.+-]/;
const hostSign = /[\w.-]/;

/** Whether text holds an e-mail address. */
export function hasAddress(text: string): boolean {
  return nextAddress(text, 0) !== undefined;
}

/** Text with its e-mail addresses taken out. Linear: it looks to both sides of each `@`. */
export function withoutAddresses(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let found = nextAddress(text, at); found !== undefined; found = nextAddress(text, at)) {
    parts.push(text.slice(at, found.start), '[address withheld]');
    at = found.end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(at);
}

function nextAddress(
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  // What lies before a sign that was looked at already is not looked at again.
  let floor = from;
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > floor && nameSign.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && hostSign.test(text.charAt(end))) end += 1;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end -= 1;
    const host = text.slice(at + 1, end);
    if (start < at && /^[\w-]/.test(host) && host.includes('.')) return { start, end };
    floor = at;
  }
  return undefined;
}
