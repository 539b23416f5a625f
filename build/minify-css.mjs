import {transform} from 'esbuild';

const CSS_LITERAL = /\bcss`([^`]*)`/g;

/**
 * Minifies the `css` literals of src/, with esbuild because clean-css drops nested rules without a word.
 *
 * Fails on invalid CSS, and on an expression in CSS: share values as custom properties instead.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyCss() {
  return {
    name: 'minify-css',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      let minified = code;
      for (const [literal, css] of code.matchAll(CSS_LITERAL)) {
        if (css.includes('${')) this.error('An expression in CSS; use a custom property.');
        minified = minified.replace(literal, `css\`${await minify(css)}\``.replaceAll('$', '$$$$'));
      }
      return minified === code ? null : {code: minified, map: null};
    },
  };
}

/** Both sides are the text of a template literal, where a backslash is written as two. */
async function minify(literal) {
  const {code, warnings} = await transform(literal.replaceAll('\\\\', '\\'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  if (warnings.length > 0) throw new Error(`${warnings[0].text} in ${literal}`);
  return code.trim().replaceAll('\\', '\\\\');
}
