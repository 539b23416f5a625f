import {ContextProvider} from '@lit/context';
import type {Content} from '../content/model/schema.js';
import {contentContext, type ContentState} from '../context/content-context.js';
import {LocalContent, type LocalFile} from '../context/local-content.js';
import {situationContext, type Choices} from '../context/situation-context.js';

/**
 * Provides content and the visitor's situation to all widgets below `root`.
 *
 * The blocks of a CMS page are siblings, so the script tag calls this with `<html>`. Choices travel up as
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

  const provider = new ContextProvider(root, {context: situationContext, initialValue: {}});
  provider.hostConnected();
  const choose = (choice: Choices): void => {
    provider.setValue({...provider.value, ...choice});
  };
  root.addEventListener('cwk-road-select', ({road}) => choose({road: {value: road}}));
  root.addEventListener('cwk-level-select', ({level}) => choose({level: {value: level}}));
  root.addEventListener('cwk-vital-select', ({vital}) => choose({vital: {value: vital}}));
  root.addEventListener('cwk-phase-select', ({phase}) => choose({phase: {value: phase}}));
  root.addEventListener('cwk-origin-select', ({origin}) =>
    // The road about it opens; "weet ik niet" closes none.
    choose({origin: {value: origin}, ...(origin && {road: {value: ROADS[origin]}})}),
  );
  root.addEventListener('cwk-society-select', ({society}) => choose({society: {value: society}}));
  root.addEventListener('cwk-boundary-select', ({boundary}) =>
    choose({boundary: {value: boundary}}),
  );
  root.addEventListener('cwk-role-select', ({visitorRole}) => choose({role: {value: visitorRole}}));

  return (other) => {
    builtIn = {status: 'ready', content: other};
    show();
  };
}

/** Road 1 is about incidents in the own organisation, road 2 about those at others. */
const ROADS = {own: 'own-house', other: 'incidents'} as const;
