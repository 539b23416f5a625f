/**
 * Fails the build if a bundle holds Lit's development build, which is larger and warns in the console.
 *
 * @returns {import('rollup').Plugin}
 */
export function checkProduction() {
  return {
    name: 'check-production',
    generateBundle(_options, bundle) {
      for (const {fileName, code} of Object.values(bundle)) {
        if (code?.includes('dev mode')) {
          this.error(`${fileName} holds Lit's development build; check the resolve conditions.`);
        }
      }
    },
  };
}
