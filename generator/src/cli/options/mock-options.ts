/** The options that only `almanac mock` has. */
export const mockOptions = {
  port: {
    type: "string",
    value: "<number>",
    default: "4010",
    description: "Port to listen on; 0 selects a free one",
  },
  host: {
    type: "string",
    value: "<address>",
    default: "127.0.0.1",
    description: "Address to listen on; other machines cannot reach the default",
  },
  "allow-host": {
    type: "string",
    multiple: true,
    value: "<name>",
    description: "Accept requests for this host name, which other machines use to reach the mock",
  },
  links: {
    type: "string",
    choices: ["request", "vendor"],
    default: "request",
    description:
      "Whether links in responses use the address of the request (request) or the API's own address (vendor)",
  },
  cors: {
    type: "string",
    multiple: true,
    value: "<origin>",
    description: "Allow pages of this origin to call the mock; pages on this machine (localhost) always can",
  },
  "no-cors": {
    type: "boolean",
    description: "Send no CORS headers, so that pages of other origins can't call the mock",
  },
  tls: {
    type: "string",
    choices: ["self-signed"],
    description: "Serve HTTPS, including HTTP/2, with a certificate generated for this run",
  },
  "tls-save": {
    type: "string",
    value: "<file>",
    description: "Write the self-signed certificate to this file, so that clients can trust it",
  },
  "tls-cert": {
    type: "string",
    value: "<file>",
    description: "Serve HTTPS, including HTTP/2, with the certificate in this PEM file",
  },
  "tls-key": {
    type: "string",
    value: "<file>",
    description: "PEM file with the private key of the certificate",
  },
  seed: {
    type: "string",
    value: "<seed>",
    default: "1",
    description: "Seed of generated ids, values and credentials",
  },
  auth: {
    type: "string",
    choices: ["strict", "off"],
    default: "strict",
    description: "Reject requests without valid credentials (strict), or accept every caller (off)",
  },
  "validate-requests": {
    type: "string",
    value: "<mode>",
    choices: ["off", "warn", "enforce", "strict"],
    default: "enforce",
    description:
      "Reject invalid requests (enforce), also reject undeclared parameters and properties (strict), log a warning for invalid requests (warn), or accept them silently (off)",
  },
  latency: {
    type: "string",
    value: "<time>",
    default: "0",
    description: "Delay each response by this time, such as 250 (milliseconds), 250ms, 1.5s or 1m",
  },
  sunset: {
    type: "string",
    choices: ["enforce", "ignore"],
    default: "ignore",
    description: "Reject requests for a version after its sunset date (enforce), or accept them (ignore)",
  },
  state: {
    type: "string",
    value: "<file>",
    description: "Load the state from this file at startup, and save it there on exit",
  },
  "control-token": {
    type: "string",
    value: "<token>",
    description:
      "Enable the control API, which reads and changes the state of the mock, with this bearer token, instead of the one in the environment variable ALMANAC_CONTROL_TOKEN",
  },
  ui: {
    type: "boolean",
    description:
      "Also serve a web page with the API's reference, and the mock's requests, state, faults and clock; requires the package @almanac/mock-ui",
  },
  proxy: {
    type: "string",
    value: "<url>",
    description: "Forward requests that match no operation to this server, and compare its responses with the document",
  },
  "proxy-all": {
    type: "boolean",
    description: "Forward all requests, not only those that match no operation; requires --proxy",
  },
  recorded: {
    type: "string",
    value: "<file>",
    description:
      "Record the responses to forwarded requests in this file; without --proxy, serve the recorded responses",
  },
  webhooks: {
    type: "string",
    value: "<url>",
    description: "Send webhooks to this URL",
  },
  "webhook-host": {
    type: "string",
    multiple: true,
    value: "<host>",
    description: "Allow webhooks and callbacks to this host, in addition to loopback addresses",
  },
  "webhook-secret": {
    type: "string",
    value: "<secret>",
    description: "Sign webhooks and callbacks with this secret, instead of one derived from the seed",
  },
} as const;
