/** Preloaded in the tool, so that a test of the built-in links asks nothing of the servers of others. */
globalThis.fetch = async () => new globalThis.Response(null, {status: 204});
