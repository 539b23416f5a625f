import type {Question} from '../model/ids.js';
import type {Answers, When} from '../model/schema.js';

/**
 * Whether a condition holds for what is known.
 *
 * @param certain - Every answer that the condition names must be known; else an unknown one counts as each of them.
 */
export function holds(when: When, answers: Answers, certain: boolean): boolean {
  return (Object.entries(when) as [Question, readonly string[]][]).every(([question, allowed]) => {
    const answer = answers[question];
    return answer === undefined
      ? allowed.includes('unknown') || (!certain && allowed.some((each) => each !== 'unknown'))
      : allowed.includes(answer);
  });
}
