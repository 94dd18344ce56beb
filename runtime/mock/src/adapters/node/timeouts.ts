/** In milliseconds. Node's default timeouts last minutes and are checked only every 30 seconds. */
export const timeouts = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  // Longer than most clients keep an idle connection. Otherwise, a client could send a request while the server closes
  // the connection.
  keepAliveTimeout: 65_000,
} as const;
