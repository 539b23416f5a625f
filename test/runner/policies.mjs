/** The tokens of the policies that go by nonce; a page of the tests has it in its script tags. */
const NONCE = "'nonce-a1b2c3'";

/** The values of Content-Security-Policy that a test can ask for, by name. */
const POLICIES = {
  // What internet.nl asks of a municipality's site, plus Trusted Types.
  strict: [
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
  ],
  'no-types': ["require-trusted-types-for 'script'", "trusted-types 'none'"],
  'other-types': ["require-trusted-types-for 'script'", 'trusted-types lit-html dompurify'],
  'listed-types': ['trusted-types lit-html dompurify'],
  sandbox: ['sandbox allow-same-origin'],
  'sandbox-scripts': ['sandbox allow-scripts'],
  nonce: [`default-src 'self'`, `script-src ${NONCE}`, "object-src 'none'"],
  'strict-dynamic': [
    `script-src ${NONCE} 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'none'",
  ],
  'no-styles': ["style-src 'none'", "script-src 'self'"],
  nothing: ["default-src 'none'"],
  'no-connect-src': ["default-src 'none'", "script-src 'self'", "style-src 'self'"],
  'no-connections': ["default-src 'self'", "connect-src 'none'"],
  'no-scripts': ["script-src 'none'"],
};

/** Sends the Content-Security-Policy with a page that a test opens as `….html?csp=<name>`. */
export async function policies(context, next) {
  await next();
  const policy = POLICIES[context.query.csp];
  if (policy) context.set('Content-Security-Policy', policy.join('; '));
}
