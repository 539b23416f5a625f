import license from 'rollup-plugin-license';

/**
 * Writes the licences of the packages inside the bundle to one file, as they ask; the bundle has no comments.
 *
 * @param {string} file
 * @returns {import('rollup').Plugin}
 */
export function thirdPartyLicenses(file) {
  return license({
    thirdParty: {
      // A package without the text of its licence fails the build: add its text by hand.
      allow: {test: ({licenseText}) => Boolean(licenseText), failOnViolation: true},
      // Two versions of one package are two.
      multipleVersions: true,
      output: {file, template: (dependencies) => dependencies.map(textOf).sort().join('\n\n')},
    },
  });
}

function textOf({name, version, licenseText}) {
  return `${name} ${version}\n\n${licenseText}`;
}
