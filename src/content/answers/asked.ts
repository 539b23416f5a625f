import type {Answers, Content, QuestionText} from '../model/schema.js';
import {holds} from './when.js';

/** Whether a question is one to ask: what it depends on is known. */
export function isAsked({when}: QuestionText, answers: Answers): boolean {
  return !when || holds(when, answers, true);
}

/** The answers that count: not those to a question that is not asked, such as the sector of the own organisation. */
export function countingAnswers(answers: Answers, {questions}: Content): Answers {
  const idle = questions.filter((question) => !isAsked(question, answers));
  return idle.length
    ? {...answers, ...Object.fromEntries(idle.map(({id}) => [id, undefined]))}
    : answers;
}
