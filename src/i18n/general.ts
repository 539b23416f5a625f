import {msg} from '@lit/localize';

/** BCP 47 tag of these words. */
export const lang = () => msg('nl', {desc: 'The language tag of the translation, such as “en”.'});

export const close = () => msg('Sluiten', {desc: 'Button that closes an explanation.'});
export const words = () =>
  msg('Woorden', {desc: 'Heading above a list of explained words, on paper.'});
