import {msg} from '@lit/localize';

export const field = () => msg('Link naar deze situatie');
export const copy = () => msg('Kopieer');
export const made = () => msg('De link staat klaar.');
export const copied = () => msg('De link is gekopieerd.');
export const selected = () => msg('De link is geselecteerd. U kunt die nu kopiëren.');
