/** Which folder of src/ may import from which, and that no imports go in a circle; also of types. */
const CONTENT = ['content'];

/** A path in src/ with what it may import besides itself; a folder takes what is below it along. */
const MAY_IMPORT = {
  'content/model': [],
  'content/language': ['content/model'],
  'content/answers': ['content/model'],
  'content/local': ['content/model', 'content/language'],
  'content/nl': ['content/model', 'content/language'],
  'content/en': ['content/model', 'content/language'],
  'content/index.ts': CONTENT,
  internal: [],
  styles: [],
  context: [...CONTENT],
  controllers: [...CONTENT, 'context', 'internal', 'templates'],
  templates: [...CONTENT, 'context', 'internal', 'styles'],
  elements: [...CONTENT, 'context', 'controllers', 'internal', 'styles', 'templates'],
  embed: [...CONTENT, 'context', 'internal'],
  page: [...CONTENT, 'context', 'embed', 'internal'],
  cli: [...CONTENT, 'embed/document.ts', 'embed/pages.ts', 'embed/widgets.ts', 'internal'],
};

/** Paths that only these may import. */
const ONLY_FROM = {
  page: ['page', 'cyberwegenkaart.ts', 'index.ts'],
  cli: ['cli'],
  'content/index.ts': ['index.ts', 'cli'],
  'index.ts': [],
  'cyberwegenkaart.ts': [],
};

const pathOf = (name) => `^src/${name}${name.endsWith('.ts') ? '$' : '/'}`;
const TEXTS = '(^|[/.])texts\\.ts$';
const STYLES = '\\.styles\\.ts$';

const forbidden = [
  {
    name: 'no-circles',
    comment: 'What imports each other is one thing: join it, or give a third what both need.',
    from: {},
    to: {circular: true},
  },
  ...Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
    name: `from-${name.replaceAll('/', '-')}`,
    comment: `src/${name} may import from: ${allowed.join(', ') || 'nothing else in src'}.`,
    from: {path: pathOf(name)},
    to: {path: '^src/', pathNot: [name, ...allowed].map(pathOf)},
  })),
  ...Object.entries(ONLY_FROM).map(([name, importers]) => ({
    name: `to-${name.replaceAll('/', '-')}`,
    comment: `src/${name} is imported by: ${importers.join(', ') || 'nothing in src'}.`,
    from: {path: '^src/', pathNot: importers.map(pathOf)},
    to: {path: pathOf(name)},
  })),
  {
    name: 'other-element',
    comment: "Compose by tag: import another element's define.js, never its class.",
    from: {path: '^src/elements/([^/]+)/'},
    to: {path: '^src/elements/[^/]+/', pathNot: ['^src/elements/$1/', '/define\\.ts$']},
  },
  {
    name: 'from-translation',
    comment: 'The English texts are a file of their own; they bring nothing along but types.',
    from: {path: pathOf('content/en')},
    to: {path: '^src/', pathNot: [pathOf('content/en')], dependencyTypesNot: ['type-only']},
  },
  {
    name: 'from-texts',
    comment: 'Words may import small functions, types of the content, and other words.',
    from: {path: TEXTS},
    to: {path: '^src/', pathNot: [TEXTS, pathOf('internal'), pathOf('content/model')]},
  },
  {
    name: 'from-styles',
    comment: 'A style sheet may import other style sheets.',
    from: {path: STYLES},
    to: {path: '^src/', pathNot: [STYLES]},
  },
].map((rule) => ({severity: 'error', ...rule}));

export default {
  forbidden,
  options: {
    doNotFollow: {path: 'node_modules'},
    // Imports of types count as well.
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import'],
    },
  },
};
