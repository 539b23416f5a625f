/** Describes the files as they are published, and only what a site may rely on. */
function publicApi() {
  return {
    name: 'public-api',
    packageLinkPhase({customElementsManifest}) {
      const published = JSON.stringify(customElementsManifest, (key, value) => {
        if (key === 'members')
          return value.filter((member) => (member.privacy ?? 'public') === 'public');
        // The analyzer also takes the argument of an event's class for its name.
        if (key === 'events') return value.filter(({name}) => name?.startsWith('cwk-'));
        if (key === 'path' || key === 'module') {
          return value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
        }
        return value;
      });
      Object.assign(customElementsManifest, JSON.parse(published));
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicApi()],
};
