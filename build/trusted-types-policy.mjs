const CREATION = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\):void 0/;

/**
 * Gives Lit's Trusted Types policy our name, and lets Lit go on without one where the page refuses it.
 *
 * Lit's own name, `lit-html`, is taken by the first Lit on a page, and a site that lists its policies
 * would have to list a name that says nothing about us.
 *
 * @returns {import('rollup').Plugin}
 */
export function trustedTypesPolicy(name) {
  const guarded = `(()=>{try{return $1?.createPolicy("${name}",$2)}catch{}})()`;
  let replaced = false;
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/.*\.js$/.test(id) || !CREATION.test(code)) return null;
      replaced = true;
      return {code: code.replace(CREATION, guarded), map: null};
    },
    buildEnd(error) {
      if (!error && !replaced) {
        this.error(
          'lit-html creates its policy in another way; adapt CREATION in trustedTypesPolicy.',
        );
      }
    },
  };
}
