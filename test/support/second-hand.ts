/** The sites that only tell what others say: what they say was so on a day. */
export const SECOND_HAND = [
  'security-commons-nl.github.io',
  'tweakers.net',
  'www.security.nl',
  'www.gemeente.nu',
  'www.nhnieuws.nl',
  'socialmediatools.nl',
  'www.tubantia.nl',
  'pelsrijcken.nl',
];
