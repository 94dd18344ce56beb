import { mockOptions } from "./mock-options.js";

const generalOptions = {
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
    description: "Folder of the package, for a single document; with init, the folder of all packages",
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
    description: "Also generate a mock in <folder>/mock, for a single document",
  },
  "no-mock": {
    type: "boolean",
    description: "Don't add a mock",
  },
  yes: {
    type: "boolean",
    short: "y",
    description: "Don't prompt, and use the suggested values for everything that the options don't specify",
  },
  "no-generate": {
    type: "boolean",
    description: "Don't generate the packages",
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
  operation: {
    type: "string",
    value: "<id>",
    description: "The operation to keep: its operationId, or its method and path",
  },
  "keep-names": {
    type: "boolean",
    description: "Keep the names of operations, schemas, properties and so on, instead of replacing them",
  },
  watch: {
    type: "boolean",
    description: "Run again when a file that was read changes; a mock reloads its document and keeps its state",
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
    description: "Write nothing, and exit with 1 if a package has changed since its last release",
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

/** The options of all commands. `commandTable` lists the options of each command. */
export const optionTable: typeof generalOptions & typeof mockOptions = { ...generalOptions, ...mockOptions };

export type OptionName = keyof typeof optionTable;
