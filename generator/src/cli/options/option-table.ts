/** The options of all commands. `commandTable` lists the options of each command. */
export const optionTable = {
  config: {
    type: "string",
    short: "c",
    value: "<file>",
    description: "Configuration file, instead of almanac.yaml",
  },
  output: {
    type: "string",
    short: "o",
    value: "<folder>",
    description: "Folder of the package, for a single document",
  },
  name: {
    type: "string",
    value: "<name>",
    description: "npm name of the package, for a single document; by default, from its title",
  },
  "package-version": {
    type: "string",
    value: "<version>",
    description: "Version of the package, for a single document; by default, from its info.version",
  },
  mock: {
    type: "boolean",
    description: "Also generate a mock, in the folder <folder>/mock, for a single document",
  },
  api: {
    type: "string",
    multiple: true,
    value: "<name>",
    description: "Include only this API of the configuration",
  },
  filter: {
    type: "string",
    multiple: true,
    value: "<part>",
    description:
      "Include only operation=<id>, tag=<tag> or path=<pattern>; in a pattern, * matches one path segment and ** any number of them",
  },
  exclude: {
    type: "string",
    multiple: true,
    value: "<part>",
    description: "Exclude operation=<id>, tag=<tag>, path=<pattern>, deprecated or internal",
  },
  overlay: {
    type: "string",
    multiple: true,
    value: "<file>",
    description: "Apply an OpenAPI Overlay to the documents",
  },
  allow: {
    type: "string",
    multiple: true,
    value: "<folder|URL>",
    description: "Allow references to this folder or https:// URL, even though it is outside the document's folder",
  },
  "allow-broken": {
    type: "boolean",
    description: "Leave out operations and schemas that depend on a broken reference, and warn about each",
  },
  against: {
    type: "string",
    value: "<document|package>",
    description: "Compare with the document that the vendor publishes: a file, a URL, or an installed package",
  },
  version: {
    type: "string",
    value: "<version>",
    description: "Version of the API, instead of the newest",
  },
  from: {
    type: "string",
    value: "<version>",
    description: "Version of the API to start from; requires --to",
  },
  to: {
    type: "string",
    value: "<version>",
    description: "Later version of the API; requires --from",
  },
  base: {
    type: "string",
    value: "<revision>",
    description:
      "Git revision to compare with, if fewer than two documents are given. Default: HEAD for a document, and the commits of the committed packages for almanac.yaml",
  },
  format: {
    type: "string",
    value: "<format>",
    choices: ["text", "json", "markdown", "oasdiff-json", "github", "junit", "sarif", "html"],
    default: "text",
    description: "Output format: text, json, markdown, oasdiff-json, github, junit, sarif or html (a page)",
  },
  write: {
    type: "boolean",
    description: "Change the files, instead of only printing the changes",
  },
  "fail-on": {
    type: "string",
    value: "<kind>",
    choices: ["error", "warning", "info", "wire", "types", "none"],
    default: "error",
    description:
      "Exit with 1 if a finding has at least this level (error, warning or info), or breaks requests (wire) or code (types); with none, findings do not affect the exit code",
  },
  approvals: {
    type: "string",
    value: "<file>",
    description: "File with rules and approvals, in addition to those of almanac.yaml",
  },
  "no-cache": {
    type: "boolean",
    description: "Don't use the stored output of an earlier run with the same input, and don't store the output",
  },
  verbose: {
    type: "boolean",
    description: "List everything, instead of a summary",
  },
  "print-schema": {
    type: "boolean",
    description: "Print the JSON Schema of --format json, without comparing anything",
  },
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
    description: "Whether requests must be authenticated",
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
    description: "Whether a version is rejected after its sunset date",
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
      "Enable the control interface with this bearer token, instead of the one in the environment variable ALMANAC_CONTROL_TOKEN",
  },
  proxy: {
    type: "string",
    value: "<url>",
    description: "Forward requests that match no operation to this server, and compare its responses with the document",
  },
  "proxy-all": {
    type: "boolean",
    description: "Forward all requests; requires --proxy",
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
  operation: {
    type: "string",
    value: "<id>",
    description: "The operation to keep: its operationId, or its method and path",
  },
  "keep-names": {
    type: "boolean",
    description: "Keep the names of schemas, properties, parameters, values and paths",
  },
  watch: {
    type: "boolean",
    description: "Run again when a file changes; a mock keeps its state",
  },
  list: {
    type: "boolean",
    description: "Also list the operations, and whether their responses come from the state or from a schema",
  },
  log: {
    type: "boolean",
    description: "Log requests to stderr, even if it is not a terminal",
  },
  within: {
    type: "string",
    value: "<days>",
    description: "Warn about operations that the API stops serving within this time, such as 90d",
  },
  since: {
    type: "string",
    value: "<state>",
    description: "Compare with this git revision, folder or tarball, instead of the last release",
  },
  check: {
    type: "boolean",
    description: "Write nothing, and exit with 1 if the lock file is stale",
  },
  verify: {
    type: "boolean",
    description: "Compare the findings with the errors of TypeScript, and exit with 1 if they disagree",
  },
  strict: {
    type: "boolean",
    description: "Treat warnings as errors",
  },
  json: {
    type: "boolean",
    description: "Print JSON instead of text",
  },
} as const;

export type OptionName = keyof typeof optionTable;
