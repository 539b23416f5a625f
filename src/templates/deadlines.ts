import type {Deadline} from '../content/model/schema.js';
import {deadlinesTexts} from './deadlines.texts.js';

/** How long a deadline leaves: "binnen 24 uur". */
export function termOf({hours, months}: Deadline): string {
  return months ? deadlinesTexts.months({count: months}) : deadlinesTexts.hours({count: hours});
}
