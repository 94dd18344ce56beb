import type { CommandDescription } from "../help/command-description.js";

export type Command =
  | "init"
  | "generate"
  | "check"
  | "validate"
  | "diff"
  | "update"
  | "upgrade"
  | "changelog"
  | "release"
  | "mock"
  | "inspect"
  | "versions"
  | "reduce"
  | "completion";

const selectionOptions = [
  "config",
  "output",
  "name",
  "package-version",
  "mock",
  "api",
  "filter",
  "exclude",
  "overlay",
  "allow",
  "allow-broken",
] as const;

/** The commands, in the order in which `--help` lists them. */
export const commandTable: Readonly<Record<Command, CommandDescription>> = {
  init: {
    summary: "Create almanac.yaml for a document, and generate its packages",
    usage: ["[<document>] [options]"],
    description:
      "Create almanac.yaml for an OpenAPI document, print which versions and paginated lists it has, and generate a client and a mock into the folder generated, or the folder of --output. On a terminal, the command prompts for names, unless --yes is set. A document at a URL is copied into the project, and almanac.sources.json records its URL and hash; it is fetched only if you agree or --allow contains its URL. An existing almanac.yaml is never changed.",
    options: ["name", "output", "no-mock", "yes", "no-generate", "allow", "allow-broken"],
    examples: [
      { line: "init openapi.yaml", description: "Prompt for names, and create almanac.yaml for openapi.yaml" },
      {
        line: "init https://example.com/openapi.json --allow https://example.com/openapi.json --yes",
        description: "Copy the document at a URL, without prompts",
      },
    ],
  },
  generate: {
    summary: "Generate the packages of almanac.yaml, or one package from a single document",
    usage: ["[options]", "<document> --output <folder> [options]"],
    description:
      "Generate the packages of almanac.yaml, or one package from a single document. The package of a single document contains its runtime and has no dependencies. If there are errors, nothing is written.",
    options: [...selectionOptions, "watch", "verbose", "strict", "json", "no-cache"],
    examples: [
      { line: "generate", description: "Generate every package of almanac.yaml" },
      {
        line: "generate openapi.yaml --output out",
        description: "Generate one package from openapi.yaml into the folder out",
      },
    ],
  },
  check: {
    summary: "Compare generated packages with their documents, and list the differences",
    usage: [
      "[options]",
      "<document> --output <folder> [options]",
      "[<document>] --against <document|package> [options]",
    ],
    description:
      "Compare generated packages with their documents, and print what changed in the API, and how many files are outdated, edited, missing, obsolete or unknown. Exits with 1 if there are any such files. Nothing is written. With --against, compare a document with the one that the vendor publishes instead. Only the operations and versions that both documents have are compared in detail.",
    options: [...selectionOptions, "watch", "against", "version", "verbose", "strict", "json", "no-cache"],
    examples: [
      { line: "check", description: "Check every package of almanac.yaml, for example in CI" },
      {
        line: "check --api atlas --against published.yaml",
        description: 'List how the documents of the API "atlas" differ from published.yaml',
      },
    ],
  },
  validate: {
    summary: "Validate documents and their examples, and compare documents with the ledger",
    usage: ["[<document>] [options]"],
    description:
      "Validate the documents of almanac.yaml, or a single document: its structure, and its examples and defaults against their schemas. If almanac.yaml sets a ledger, a folder of files with the facts in the API's documentation, also compare the documents with it. Exits with 1 if there is an error or a warning.",
    options: ["config", "api", "overlay", "allow", "allow-broken", "strict", "json"],
    examples: [
      { line: "validate", description: "Validate every document of almanac.yaml" },
      {
        line: "validate openapi.yaml --allow ../common",
        description: "Validate one document that refers to files in ../common",
      },
    ],
  },
  diff: {
    summary: "Compare two documents or versions, and list what breaks",
    usage: [
      "[<document>] [--base <revision>] [options]",
      "<document> <document> [options]",
      "[<document>] --from <version> --to <version> [options]",
    ],
    description:
      "Compare the documents of almanac.yaml with those from which the committed packages were generated. With one document, compare it with the last commit; with two documents, compare them with each other. With --from and --to, compare two versions of one API. Each change is listed once, with its id, the operations that it affects, whether it breaks requests or code that uses the types, and a value that demonstrates the break. A document can be a file in a git revision: HEAD~1:spec/openapi.yaml. Exits with 1 if a finding matches --fail-on, and with 3 if a document can't be read.",
    options: [
      "base",
      "from",
      "to",
      "format",
      "fail-on",
      "approvals",
      "verbose",
      "print-schema",
      "config",
      "api",
      "overlay",
      "allow",
      "allow-broken",
    ],
    examples: [
      {
        line: "diff --base main",
        description: "Compare the APIs of almanac.yaml with those of a branch, and fail if callers break",
      },
      {
        line: "diff openapi.yaml --from 2024-08-05 --to 2025-03-12 --verbose",
        description: "List what changed between two versions of one document",
      },
    ],
  },
  update: {
    summary: "Fetch again the documents that init copied, and list what changed",
    usage: ["[<name>] [options]"],
    description:
      "Fetch again the documents that almanac.sources.json lists, either those of one API or all of them. Compare them with the copies in the project, and list what changed in the APIs. With --write, replace the copies. Only URLs that almanac.sources.json or almanac.yaml allows are fetched. Exits with 1 if a document has changed and --write isn't set, and with 3 if a document can't be fetched or read, or a copy was edited.",
    options: ["write", "verbose", "config"],
    examples: [
      { line: "update", description: "List what the vendors have changed since the documents were copied" },
      { line: "update shop --write", description: 'Replace the copies of the API "shop"' },
    ],
  },
  upgrade: {
    summary: "List the code that must change for another version of a package, and rewrite it",
    usage: [
      "<file|folder>... --from <version> --to <version> [options]",
      "<document> <file|folder>... --from <version> --to <version> [options]",
      "<document> <document> <file|folder>... [options]",
    ],
    description:
      "List the code that must change or be reviewed to move from one version of a package to another: each call of an operation that changed, with the changes that can break it, and each compile error. Without a document, the versions are those in almanac.yaml. With one document, they are versions in that document. With two documents, the old and the new document are compared; each can be a file in a git revision, such as HEAD~1:openapi.yaml. With --write, also rewrite import paths and the calls whose new form is certain. Exits with 1 if something is left to fix by hand, and with 3 if a file can't be read or written.",
    options: ["from", "to", "write", "json", "config", "output", "name", "api", "overlay", "allow", "allow-broken"],
    examples: [
      {
        line: "upgrade src test --from 2024-08-05 --to 2025-03-12 --write",
        description: "Rewrite the code in src and test, and list the rest",
      },
      {
        line: "upgrade HEAD:openapi.yaml openapi.yaml src --name @acme/shop",
        description: "List what must change in src because openapi.yaml was edited, if src imports @acme/shop",
      },
    ],
  },
  mock: {
    summary: "Serve a stateful mock of an API over HTTP or HTTPS",
    usage: ["<document> [options]", "<name> [options]"],
    description:
      "Serve a stateful mock until you press Ctrl-C. <name> is a mock or an API of almanac.yaml, or an installed package that exports a mock.",
    options: [
      "config",
      "overlay",
      "allow",
      "allow-broken",
      "port",
      "host",
      "allow-host",
      "links",
      "cors",
      "no-cors",
      "tls",
      "tls-save",
      "tls-cert",
      "tls-key",
      "seed",
      "auth",
      "validate-requests",
      "latency",
      "sunset",
      "state",
      "control-token",
      "ui",
      "proxy",
      "proxy-all",
      "recorded",
      "webhooks",
      "webhook-host",
      "webhook-secret",
      "watch",
      "list",
      "log",
      "json",
    ],
    examples: [
      { line: "mock openapi.yaml --port 8080", description: "Serve a mock of one document" },
      {
        line: "mock files --state state.json",
        description: 'Serve the API or the mock "files" of almanac.yaml, and keep its state between runs',
      },
    ],
  },
  inspect: {
    summary: "Print the generator's model of an API, or how its lists are paginated",
    usage: ["model [<document>] [options]", "pagination [<document>] [options]"],
    description:
      "Print the generator's model of one version of an API as JSON, or a table of its lists: how each is paginated and why, or why it isn't. Without a document, the API is the first one in almanac.yaml.",
    options: ["config", "api", "filter", "exclude", "overlay", "allow", "allow-broken", "version", "json"],
    examples: [
      {
        line: "inspect model --api atlas --version 2024-08-05",
        description: 'Print the model of one version of the API "atlas" of almanac.yaml',
      },
      { line: "inspect pagination openapi.yaml", description: "Print how the lists of a document are paginated" },
    ],
  },
  versions: {
    summary: "List the versions of an API: what each introduced, and when the API stops serving it",
    usage: ["[<document>] [options]"],
    description:
      "List the versions of the APIs of almanac.yaml, or of a single document, newest first: the operations that each version added, changed, removed and deprecated, and the dates on which the API stops serving them.",
    options: ["config", "api", "filter", "exclude", "overlay", "allow", "allow-broken", "within", "strict", "json"],
    examples: [
      { line: "versions --api atlas", description: 'List the versions of the API "atlas" of almanac.yaml' },
      {
        line: "versions --within 90d --strict",
        description: "Exit with 1 if the API stops serving an operation in the next 90 days, for example in CI",
      },
    ],
  },
  changelog: {
    summary: "Print or update the changelogs of packages: what changed for their users",
    usage: ["[<document>] [options]"],
    description:
      "Print the changelog of each package in Markdown: what changed since the last release, and what each version of the API changed, with the types before and after. With --write, update the files that are set in almanac.yaml (package.changelog); sections that you wrote are kept.",
    options: ["since", "write", "config", "api", "filter", "exclude", "overlay", "allow", "allow-broken", "json"],
    examples: [
      { line: "changelog --since v1.2.0", description: "Print what changed since the tag v1.2.0" },
      { line: "changelog --write", description: "Update the changelogs that are set in almanac.yaml" },
    ],
  },
  release: {
    summary: "Compute the next versions of the packages, and write them and a lock file",
    usage: ["[options]"],
    description:
      "Compare the packages of almanac.yaml with their last release, compute the next semantic version of each from what changed in the API and in the types, and write it to almanac.yaml, to the changelog and to almanac.lock.json, which contains the reasons. Then generate the packages. In a repository that uses Changesets, a changeset is written instead of the version.",
    options: ["since", "check", "verify", "config", "api", "allow", "allow-broken", "verbose", "json"],
    examples: [
      {
        line: "release --check",
        description: "Exit with 1 if a package has changed since its last release, for example in CI",
      },
      {
        line: "release --since v1.2.0 --verify",
        description: "Compare with a tag, and check with TypeScript which code no longer compiles",
      },
    ],
  },
  reduce: {
    summary: "Print the part of a document that one operation needs, for a bug report",
    usage: ["<document> --operation <id> [options]"],
    description:
      "Print the part of a document that one operation needs, as YAML in one file. Descriptions and examples are left out, and names are replaced, so that you can attach the result to a bug report. Formats, patterns, media types, header names and versions are kept. Check that the problem still occurs with the result.",
    options: ["operation", "keep-names", "allow"],
    examples: [
      {
        line: "reduce openapi.yaml --operation createOrder",
        description: "Print what the operation createOrder needs",
      },
      {
        line: "reduce openapi.yaml --operation createOrder --keep-names",
        description: "Print the same, but keep the names",
      },
    ],
  },
  completion: {
    summary: "Print a script that completes commands and options in a shell",
    usage: ["bash|zsh|fish|powershell"],
    description:
      "Print a script that completes the commands and options of almanac in bash, zsh, fish or PowerShell. A comment at the beginning of the script says how to install it.",
    options: [],
    examples: [
      { line: "completion bash", description: "Print the script for bash" },
      { line: "completion zsh", description: "Print the script for zsh" },
    ],
  },
};
