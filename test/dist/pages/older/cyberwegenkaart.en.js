// As an earlier release had it, with fewer words.
export const version = '0.0.9';
export const texts = {};
export const templates = {};
