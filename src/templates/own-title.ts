import type {Publication} from '../content/model/schema.js';
import {cites} from './sources.js';

/** Whether the title is of the editors, because the page describes the publication without one, and there is no link to it. */
export function hasOwnTitle({sources}: Publication, url: string | undefined): boolean {
  return !url && cites(sources, 'publications');
}
