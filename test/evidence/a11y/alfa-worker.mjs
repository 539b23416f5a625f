/** Evaluates all rules of Siteimprove Alfa on a serialised page, on a thread of its own because it takes long. */
import {parentPort} from 'node:worker_threads';
import {Audit} from '@siteimprove/alfa-act';
import {Device, Display, Preference, Scripting, Viewport} from '@siteimprove/alfa-device';
import {Node} from '@siteimprove/alfa-dom';
import {Request, Response} from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import {Page} from '@siteimprove/alfa-web';

parentPort.on('message', async ({id, json, width, height, scheme}) => {
  const device = Device.of(
    Device.Type.Screen,
    Viewport.of(width, height, width > height ? 'landscape' : 'portrait'),
    Display.of(1),
    Scripting.of(true),
    [
      Preference.of('prefers-color-scheme', scheme === 'dark' ? 'dark' : 'light'),
      Preference.of('forced-colors', scheme === 'forced' ? 'active' : 'none'),
    ],
  );
  const document = Node.from(json, device);
  const page = Page.of(Request.empty(), Response.empty(), document, device);
  const outcomes = [...(await Audit.of(page, rules).evaluate())].map((outcome) => ({
    ...outcome.toJSON(),
    target: outcome.target,
  }));
  const of = (kind) => outcomes.filter(({outcome}) => outcome === kind);
  parentPort.postMessage({
    id,
    findings: of('failed').map(({rule, target, expectations}) => ({
      engine: 'Alfa',
      rule: nameOf(rule),
      where: pathOf(target),
      text: expectations
        .map(([, {error}]) => error?.message)
        .filter(Boolean)
        .join(' '),
    })),
    undecided: of('cantTell').map(({rule}) => nameOf(rule)),
  });
});

function nameOf({uri}) {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** A rule can also be about several elements; then the first of them. */
function pathOf(target) {
  const [first] = 'path' in target ? [target] : target;
  return first.path(Node.composedNested);
}
