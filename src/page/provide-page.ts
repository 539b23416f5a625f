import {ContextProvider} from '@lit/context';
import {show as inWords} from '../content/local/problems.js';
import type {Content} from '../content/model/schema.js';
import {contentContext, type ContentState} from '../context/content-context.js';
import {LocalContent, type LocalFile} from '../context/local-content.js';
import {isAnswer, QUESTION_IDS, QUESTIONS} from '../context/questions.js';
import {situationContext} from '../context/situation-context.js';
import type {CwkAnswerEvent} from '../context/situation-events.js';
import {warn} from '../internal/warn.js';

/**
 * Provides content and the visitor's situation to all widgets below `root`.
 *
 * The blocks of a CMS page are siblings, so the script tag calls this with `<html>`. Answers travel up as
 * events and come down again as one situation, so that widgets in unrelated blocks agree.
 *
 * @param content - Undefined while it is still to come.
 * @param file - Is laid over the content when it comes.
 * @returns Shows other content from now on, such as the same in another language.
 */
export function providePage(
  root: HTMLElement,
  content: Content | undefined,
  file?: LocalFile,
): (content: Content) => void {
  let builtIn: ContentState = content ? {status: 'ready', content} : {status: 'loading'};
  const contents = new ContextProvider(root, {context: contentContext, initialValue: builtIn});
  contents.hostConnected();
  const show = (): void => contents.setValue(local?.over(builtIn) ?? builtIn);
  const local = file && new LocalContent('data-content', file.report, show);
  void local?.load(file?.url);

  const situation = new ContextProvider(root, {context: situationContext, initialValue: {}});
  situation.hostConnected();
  root.addEventListener('cwk-answer', (event) => {
    const {question, answer} = event;
    if (isKnown(event)) {
      situation.setValue({...situation.value, [question]: {answer}});
    }
  });

  return (other) => {
    builtIn = {status: 'ready', content: other};
    show();
  };
}

/** Whether the event says what the table of questions knows; any script of a page can dispatch one. */
function isKnown({question, answer, target}: CwkAnswerEvent): boolean {
  const known = QUESTION_IDS.includes(question);
  if (known && isAnswer(question, answer)) {
    return true;
  }
  const [what, allowed, found] = known
    ? [`answer to ${question}`, QUESTIONS[question].values, answer]
    : ['question', QUESTION_IDS, question];
  warn(
    target as Element,
    `the ${what} in a cwk-answer event must be one of ${allowed.join(', ')}, but was ${inWords(found)}.`,
  );
  return false;
}
