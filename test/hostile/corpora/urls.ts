/** Schemes that run, read or open something else than a page, mail or a call. */
const SCHEMES = ['javascript', 'data', 'vbscript', 'blob', 'file', 'filesystem', 'view-source'];

/** What follows the scheme. */
const REST = 'alert(document.domain)';

/** The ways to write a scheme that a browser still obeys, and those that only look as if it would. */
const DISGUISES: readonly ((scheme: string) => string)[] = [
  (scheme) => `${scheme}:${REST}`,
  (scheme) => `${scheme.toUpperCase()}:${REST}`,
  (scheme) => `${mixed(scheme)}:${REST}`,
  (scheme) => ` ${scheme}:${REST}`,
  (scheme) => `\t\n\r ${scheme}:${REST}`,
  (scheme) => `\u0000${scheme}:${REST}`,
  (scheme) => `\u0001\u001f${scheme}:${REST}`,
  (scheme) => `\f${scheme}:${REST}`,
  (scheme) => `\v${scheme}:${REST}`,
  (scheme) => `${inside(scheme, '\t')}:${REST}`,
  (scheme) => `${inside(scheme, '\n')}:${REST}`,
  (scheme) => `${inside(scheme, '\r\n')}:${REST}`,
  (scheme) => `${inside(scheme, '\u0000')}:${REST}`,
  (scheme) => `${scheme}\t:${REST}`,
  (scheme) => `${scheme}\u00a0:${REST}`,
  (scheme) => `${scheme}&colon;${REST}`,
  (scheme) => `${scheme}&#58;${REST}`,
  (scheme) => `${entities(scheme)}:${REST}`,
  (scheme) => `${percent(scheme)}:${REST}`,
  (scheme) => `${scheme}%3a${REST}`,
  (scheme) => `${fullWidth(scheme)}:${REST}`,
  (scheme) => `${scheme}\uff1a${REST}`,
  (scheme) => `\u200b${scheme}:${REST}`,
  (scheme) => `\ufeff${scheme}:${REST}`,
  (scheme) => `\u202e${scheme}:${REST}`,
  (scheme) => `&!*${scheme}:${REST}`,
  (scheme) => `not_${scheme}:${REST}`,
  (scheme) => `\\${scheme}:${REST}`,
  (scheme) => `${inside(scheme, '\\')}:${REST}`,
  (scheme) => `./${scheme}:${REST}`,
  (scheme) => `https://example.org#${scheme}:${REST}`,
];

/** Vectors of the tests of @braintree/sanitize-url (MIT), which lists them to be decoded and refused. */
const SANITIZE_URL = [
  '&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058&#0000097&#0000108&#0000101&#0000114&#0000116&#0000040&#0000039&#0000088&#0000083&#0000083&#0000039&#0000041',
  '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;&#97;&#108;&#101;&#114;&#116;&#40;&#39;&#88;&#83;&#83;&#39;&#41;',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61&#x6C&#x65&#x72&#x74&#x28&#x27&#x58&#x53&#x53&#x27&#x29',
  "jav&#x09;ascript:alert('XSS');",
  " &#14; javascript:alert('XSS');",
  'javasc&Tab;ript: alert(1);',
  'javasc&#\u0000x09;ript:alert(1)',
  'java&#38;&#38;&#35;78&#59;ewLine&#38;newline&#59;&#59;script&#58;alert&#40;&#39;XSS&#39;&#41;',
  "java&&#78;ewLine&newline;;script:alert('XSS')",
  "&#104;&#116;&#116;&#112;&#115;&#0000058//example.com/javascript:alert('XSS')",
  'https://example.com&NewLine;&NewLine;/something',
  "javascri\npt:alert('xss')",
  "javascri\rpt:alert('xss')",
  "javascri\tpt:alert('xss')",
  "javascrip\\%74t:alert('XSS')",
  'javascrip%5c%72t:alert()',
  'javascrip%5Ctt:alert()',
  'javascrip%255Ctt:alert()',
  'javascrip%25%35Ctt:alert()',
  'javascrip%25%35%43tt:alert()',
  'javascrip%25%32%35%25%33%35%25%34%33rt:alert()',
  "javascrip%255Crt:alert('%25xss')",
  '\\j\\av\\a\\s\\cript:alert()',
  'www.example.com/\u200d\u0000\u001f\u0000\u001f\ufefffoo',
  'com.braintreepayments.demo://example',
];

/** Addresses that mislead a reader, break a parser or leave the site in an unusual way. */
const ODD = [
  'javascript://example.org/%0aalert(1)',
  'javascript:/*--></title></style></textarea></script><svg onload=alert(1)>*/alert(1)',
  'javascript:void(0)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'data:,alert(1)',
  'blob:https://example.org/5e1b2c1e-0000-4000-8000-000000000000',
  'blob:null/5e1b2c1e-0000-4000-8000-000000000000',
  'file:///etc/passwd',
  'file://localhost/c:/windows/win.ini',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  'resource://gre/modules/XPCOMUtils.jsm',
  'intent://example.org#Intent;scheme=https;end',
  'ms-word:ofe|u|https://example.org/x.docx',
  'ws://example.org',
  'ftp://example.org/x',
  'urn:isbn:0451450523',
  'cid:part1.06090408.01060107@example.org',
  'feed:javascript:alert(1)',
  'jar:https://example.org/x.jar!/x.html',
  'https://user:password@example.org/',
  'https://hetccv.nl@evil.example/',
  'https://hetccv.nl%40evil.example/',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://evil.example\\@hetccv.nl/',
  '//evil.example/x',
  '\\\\evil.example\\x',
  '/\\evil.example',
  '/\t/evil.example',
  'https://hetccv.nl\u0000.evil.example/',
  'https://hetccv\u3002nl/',
  'https://h\u0435tccv.nl/',
  'https://xn--hetccv-8of.nl/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://example.org:99999/',
  'https://example.org:-1/',
  'https://',
  'https://?',
  'https://exa mple.org/',
  'https://example.org/\ud800',
  'https://example.org/%',
  'https://example.org/%zz%00',
  'http://[',
  'http://:80',
  '//',
  '://example.org',
  'mailto:',
  'mailto:a@example.org?bcc=b@example.org&body=%0d%0aBcc:c@example.org',
  'mailto:"><img src=x onerror=alert(1)>@example.org',
  'tel:112',
  'tel:*21*112#',
  'tel:javascript:alert(1)',
  'tel:+31-20;phone-context="><svg onload=alert(1)>',
  '?x=javascript:alert(1)',
  '#javascript:alert(1)',
  '#:~:text=javascript',
  `https://example.org/${'a'.repeat(20_000)}`,
  `https://${'a.'.repeat(2_000)}nl/`,
  `javascript:${'/'.repeat(20_000)}alert(1)`,
];

/** Addresses as an attacker or a slip of the keyboard writes them. */
export const URLS: readonly string[] = [
  ...SCHEMES.flatMap((scheme) => DISGUISES.map((disguise) => disguise(scheme))),
  ...SANITIZE_URL,
  ...ODD,
];

function mixed(scheme: string): string {
  return [...scheme].map((each, index) => (index % 2 ? each : each.toUpperCase())).join('');
}

function inside(scheme: string, found: string): string {
  return scheme.slice(0, 3) + found + scheme.slice(3);
}

function entities(scheme: string): string {
  return [...scheme].map((each) => `&#${each.charCodeAt(0)};`).join('');
}

function percent(scheme: string): string {
  return [...scheme].map((each) => `%${each.charCodeAt(0).toString(16)}`).join('');
}

function fullWidth(scheme: string): string {
  return [...scheme].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('');
}
