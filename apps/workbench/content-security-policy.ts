const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy a `meta` element can carry; `frame-ancestors` counts only in a header. */
export const metaPolicy = directives.join('; ');

/** The policy sent as a header: nothing from elsewhere, nothing inline, nothing evaluated. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** The headers every page of the workbench is served with. */
export const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
