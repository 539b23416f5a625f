// As a release had it that did not yet name its version.
export const texts = {};
export const templates = {};
