/**
 * How much the checks go through. With RELEASE=1 that is everything, in every engine; otherwise what finds a
 * regression in minutes. Each check says in a comment how it chooses.
 */
export const isRelease = Boolean(process.env.RELEASE);

/** Where random checks begin: SEED=7 repeats what a failure names. */
export const firstSeed = Number(process.env.SEED ?? 1);
