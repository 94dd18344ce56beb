import { selectTools } from "../select-tools.js";
import { serveTools } from "../serve-tools.js";
import { createClient } from "./create-client.js";
import { loadPackage } from "./load-package.js";
import { help, readCommandLine } from "./read-command-line.js";
import { readCredentials, type ReadVariable } from "./read-credentials.js";

/**
 * Runs the command. Prints messages to standard error, because over stdio, standard output must contain only MCP
 * messages.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const line = readCommandLine(args);
    if (line === null) {
      process.stdout.write(help);
      return;
    }
    const loaded = await loadPackage(line.source, process.cwd());
    const { tools } = loaded;
    const prefix = line.env ?? tools.environment;
    const read: ReadVariable = (name) => {
      const value = process.env[`${prefix}_${name}`];
      return value === "" ? undefined : value;
    };
    const isNeeded = selectTools(tools.tools, line.options).some(({ needsCredentials }) => needsCredentials);
    const credentials = readCredentials(tools.credentials, { read, prefix, isNeeded });
    const client = createClient(loaded, { credentials, server: line.server ?? read("SERVER") });
    const token = read("MCP_TOKEN");
    const { url } = await serveTools(client, tools, {
      ...line.options,
      cursorSecret: token,
      ...(line.http !== null && { http: { ...line.http, token } }),
    });
    if (url !== null) process.stderr.write(`${loaded.tools.api}: ${url}\n`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Removes control characters, because messages can contain text from packages and from the environment.
    process.stderr.write(`almanac-mcp: ${message.replace(/[^\P{C}\n]/gu, " ")}\n`);
    process.exitCode = 1;
  }
}
