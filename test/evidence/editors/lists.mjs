/** Whether the recipes name every widget and every option that an editor can give. */
import {readFileSync} from 'node:fs';
import * as esbuild from 'esbuild';

const DRUPAL =
  'integrations/drupal/cyberwegenkaart/config/optional/filter.format.cyberwegenkaart.yml';

/** Per file how often it must name each widget. */
const WIDGETS = {'docs/insluiten/tinymce.md': 2, 'docs/insluiten/ckeditor.md': 1};
/** Files with the list of attributes. */
const ATTRIBUTES = [DRUPAL, 'docs/insluiten/drupal.md'];

/** @returns {Promise<string[][]>} What is missing, per file. */
export async function checkLists() {
  const widgets = await loadWidgets();
  const options = Object.values(widgets).flatMap((of) =>
    // Free text is no choice to offer in a CMS.
    Object.entries(of).flatMap(([option, kind]) => (kind === 'text' ? [] : [option])),
  );
  const attributes = ['cwk', ...new Set(options)];
  return [
    ...Object.entries(WIDGETS).map(([file, times]) =>
      Object.keys(widgets)
        .filter((name) => namesIn(file, new RegExp(`['-]${name}[\\[',]`, 'g')) < times)
        .map((name) => `${file} does not name ${name} in every list.`),
    ),
    ...ATTRIBUTES.map((file) =>
      attributes
        .filter((option) => namesIn(file, new RegExp(`<div [^>]*data-${option}[ >]`, 'g')) < 1)
        .map((option) => `${file} does not allow data-${option}.`),
    ),
  ];
}

function namesIn(file, pattern) {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].length;
}

/** The table of the source, which is TypeScript. */
async function loadWidgets() {
  const {outputFiles} = await esbuild.build({
    entryPoints: ['src/embed/widgets.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const {WIDGETS: widgets} = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  return widgets;
}
