/** The version of the package, by which the script knows whether a file beside it is of the same release. */
export const version = '0.1.0';
