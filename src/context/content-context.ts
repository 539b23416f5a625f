import {createContext} from '@lit/context';
import type {Content} from '../content/model/schema.js';

/** What the widgets know about their content; replaced whole, never changed in place. */
export type ContentState =
  | {readonly status: 'loading'}
  | {
      readonly status: 'ready';
      readonly content: Content;
      /** The organisation's own content was asked for, and `all` or `part` of it could not be used. */
      readonly localFailed?: 'all' | 'part';
    };

/** A symbol, so that two versions of the library on one page do not share data of different shapes. */
export const contentContext = createContext<ContentState>(Symbol('cwk-content'));
