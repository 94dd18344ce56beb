import { parseArgs } from "node:util";
import type { HttpOptions } from "../serve/serve-http.js";
import type { ToolOptions } from "../tool-servers.js";

/** The command line of `almanac-mcp`. */
export interface CommandLine {
  /** The package, such as `@almanac/atlas/2024-08-05`, or the path of its folder. */
  readonly source: string;
  /** The prefix of environment variables; null for the default of the package. */
  readonly env: string | null;
  readonly server: string | null;
  readonly options: ToolOptions;
  /** The address for Streamable HTTP; null for stdio. */
  readonly http: HttpOptions | null;
}

export const help = `Usage: almanac-mcp <package> [options]

Serves the operations of a generated package as MCP tools, over stdio. The package contains tools if almanac.yaml sets \`mcp\` for its API.

  <package>              the package with the version, such as @almanac/atlas/2024-08-05, or the path of its folder
  --operation <name>     only this operation; can be repeated, as can --resource and --method
  --resource <name>      only the operations of this resource
  --method <method>      only the operations with this HTTP method
  --read-only            only operations that change nothing, according to their method
  --env <prefix>         the prefix of the environment variables with the credentials. Default: the one in the package's README
  --server <url>         the server of the API, instead of the variable <prefix>_SERVER
  --max-length <number>  the maximum number of characters or bytes of a result. Default: 100000
  --http <port>          serves over Streamable HTTP on this port of 127.0.0.1. Clients must send the token in <prefix>_MCP_TOKEN, if it is set
  --host <address>       listens on this address. Needs <prefix>_MCP_TOKEN unless it is this machine
  --hostname <name>      a name of this server that requests can have in their Host header; can be repeated
  --help                 prints this help
`;

/** Parses the command line. Returns null for `--help`. Throws a TypeError if an argument is invalid. */
export function readCommandLine(args: readonly string[]): CommandLine | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      operation: { type: "string", multiple: true },
      resource: { type: "string", multiple: true },
      method: { type: "string", multiple: true },
      "read-only": { type: "boolean", default: false },
      env: { type: "string" },
      server: { type: "string" },
      "max-length": { type: "string" },
      http: { type: "string" },
      host: { type: "string" },
      hostname: { type: "string", multiple: true },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  const [source, ...rest] = positionals;
  if (source === undefined || rest.length > 0) throw new TypeError("Name one package. See almanac-mcp --help.");
  const { env, http, host, hostname } = values;
  if (http === undefined && (host !== undefined || hostname !== undefined))
    throw new TypeError("--host and --hostname need --http.");
  return {
    source,
    env: env ?? null,
    server: values.server ?? null,
    options: {
      operations: values.operation,
      resources: values.resource,
      methods: values.method,
      readOnly: values["read-only"],
      maxLength: numberOf("--max-length", values["max-length"]),
    },
    http: http === undefined ? null : { port: numberOf("--http", http), host, hostnames: hostname },
  };
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new TypeError(`${name} must be a number.`);
  return Number(text);
}
