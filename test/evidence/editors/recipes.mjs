/** Runs the settings of docs/insluiten/ as they stand there, and looks whether they do what the page says. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DRIVERS, isWhole} from './editors.mjs';
import {formsOf, pageOf} from './forms.mjs';
import {remainsOf} from './remains.mjs';
import {bundle, editorPage} from './site.mjs';
import {openEditor} from './write.mjs';

const FOLDER = 'docs/insluiten';
/** The site of the recipes, and its name without "www", as TinyMCE wants it. */
const ORIGIN = 'https://www.waterbergen.nl/';
const NAME = 'waterbergen.nl';
/** Folder of the pages: deeper in the site than the page of the editor. */
const DEEP = 'wonen/veilig/digitaal';

/** Per recipe, by its heading, the forms that stay whole and work, pasted and as source. */
const WHOLE = {
  'tinymce.md': {'Een link': 'CDE', 'De tags': 'BCDE', 'Een kader': 'CDEF'},
  'ckeditor.md': {
    'Een link': 'E',
    'De attributen': 'CE',
    'De tags': 'BE',
    'Een kader': 'EF',
  },
};

/** The scripts of TinyMCE, per version that the recipes are for. */
const TINYMCE = ['tinymce/tinymce.min.js', 'tinymce7/tinymce.min.js'];

/** What must go wrong deeper in the site, with an editor as it comes. */
const WARNINGS = [
  {
    name: 'tinymce',
    driver: DRIVERS.tinymce,
    htmlOf: ({E}) => E,
    warning: 'tinymce.md says that TinyMCE breaks the address.',
    shows: '',
  },
  {
    name: 'ckeditor-ghs',
    driver: DRIVERS.ckeditor,
    htmlOf: ({B}) => B.replace('<a ', '<p><a ').replace('</a>', '</a></p>'),
    warning: 'ckeditor.md says that a paragraph between the tags shows the widget twice.',
    shows: '2 widgets instead of one',
  },
];

/** @returns {Promise<string[][]>} What is wrong, per check. */
export async function checkRecipes(where, folder) {
  const outcomes = [];
  for (const file of readdirSync(FOLDER)) {
    const blocks = blocksOf(readFileSync(join(FOLDER, file), 'utf8'));
    for (const {code} of blocks.filter(({language}) => language === 'html')) {
      const {works, problems} = await where.render(here(code, where), DEEP);
      outcomes.push(works ? problems : [`${file}: its HTML shows no widget.`, ...problems]);
    }
    const recipes = blocks.filter(({language}) => language === 'js');
    const expected = WHOLE[file] ?? {};
    outcomes.push(sameHeadings(file, recipes, expected));
    for (const recipe of recipes) {
      for (const script of file === 'tinymce.md'
        ? TINYMCE.slice(0, isWhole ? undefined : 1)
        : [undefined]) {
        outcomes.push(...(await checkRecipe(where, folder, {...recipe, file, script})));
      }
    }
  }
  for (const warning of WARNINGS) outcomes.push(await checkWarning(where, warning));
  return outcomes;
}

function sameHeadings(file, recipes, expected) {
  const headings = recipes.map(({heading}) => heading).join(', ');
  const known = Object.keys(expected).join(', ');
  return headings === known ? [] : [`${file} has recipes “${headings}”, expected “${known}”.`];
}

async function checkRecipe(where, folder, {file, heading, code, script}) {
  const driver = script ? DRIVERS.tinymce : DRIVERS.ckeditor;
  const editing = join(where.site, 'bewerken');
  await bundle(folder, {
    stdin: {contents: here(code, where), resolveDir: folder},
    outfile: join(editing, 'recept.js'),
  });
  writeFileSync(join(editing, 'recept.html'), editorPage({entry: 'recept', script}));
  const page = await where.browser.newPage();
  const editor = await openEditor(page, `${where.url}bewerken/recept.html`, driver);
  const home = `${where.url}cyberwegenkaart/`;
  const urls = {embedPage: pageOf(home), base: `${where.url}${DEEP}/`};
  const outcomes = [];
  for (const form of WHOLE[file]?.[heading] ?? '') {
    const html = formsOf(home)[form];
    for (const way of ['paste', 'source']) {
      const saved = await editor[way](html);
      const remains = await remainsOf(page, saved, form, urls);
      const {works, problems} = await where.render(saved, DEEP);
      const isRight = remains === 'whole' && works && problems.length === 0;
      const name = `${file}, ${heading}, ${script ?? 'ckeditor5'}, ${way}, ${form}`;
      const found = [remains, works ? 'works' : 'does not work', ...problems].join(', ');
      outcomes.push(isRight ? [] : [`${name}: ${found}: ${saved}`]);
    }
  }
  await page.close();
  return outcomes;
}

/** What the pages say goes wrong without their advice: else that advice would prove nothing. */
async function checkWarning(where, {name, driver, htmlOf, warning, shows}) {
  const page = await where.browser.newPage();
  const editor = await openEditor(page, `${where.url}bewerken/${name}.html`, driver);
  const saved = await editor.paste(htmlOf(formsOf(`${where.url}cyberwegenkaart/`)));
  await page.close();
  const {works, problems} = await where.render(saved, DEEP);
  const isTrue = !works && problems.join() === shows;
  return isTrue ? [] : [`No longer true: ${warning}`, ...problems];
}

/** The site of the test in the place of the municipality's. */
function here(code, {url}) {
  const name = new URL(url).hostname.replace('www.', '');
  return code.replaceAll(ORIGIN, url).replaceAll(NAME, name);
}

/** The blocks of code of a page, each with the heading it stands under. */
function blocksOf(markdown) {
  return [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
    ({1: language, 2: code, index}) => {
      const headings = [...markdown.slice(0, index).matchAll(/^#+ (.+)$/gm)];
      return {language, code, heading: headings.at(-1)[1]};
    },
  );
}
