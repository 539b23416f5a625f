import {createContext} from '@lit/context';
import type {Content} from '../content/schema.js';

/** What the widgets know about their content; replaced whole, never changed in place. */
export type ContentState =
  {readonly status: 'loading'} | {readonly status: 'ready'; readonly content: Content};

/** A symbol, so that two versions of the library on one page do not share data of different shapes. */
export const contentContext = createContext<ContentState>(Symbol('cwk-content'));
