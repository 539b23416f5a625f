import {msg} from '@lit/localize';

export const title = () => msg('De bronnen spreken elkaar tegen');
export const lawSays = () => msg('Wat de wet zegt');
export const othersSay = () => msg('Wat andere bronnen zeggen');
export const differ = () => msg('bronnen verschillen', {desc: 'A mark next to a text.'});
export const differAbove = () =>
  msg('bronnen verschillen, zie hierboven', {desc: 'A mark next to a text.'});
export const differBelow = () =>
  msg('bronnen verschillen, zie onder', {desc: 'A mark next to a text.'});
