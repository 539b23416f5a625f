// What internet.nl asks of a municipality's site, plus Trusted Types.
const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types cyberwegenkaart 'allow-duplicates'",
].join('; ');

/** Sends the strict Content-Security-Policy with every page that a test opens as `….html?csp=strict`. */
export async function strictCsp(context, next) {
  await next();
  if (context.query.csp === 'strict') context.set('Content-Security-Policy', STRICT_CSP);
}
