import { serveTools } from "../serve-tools.js";
import { createClient } from "./create-client.js";
import { loadPackage } from "./load-package.js";
import { help, readCommandLine } from "./read-command-line.js";

/**
 * Runs the command. Prints messages to standard error, because over stdio, standard output must contain only MCP
 * messages.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const line = readCommandLine(args, process.env);
    if (line === null) {
      process.stdout.write(help);
      return;
    }
    const loaded = await loadPackage(line.source, process.cwd());
    const { url } = await serveTools(createClient(loaded, line), loaded.tools, line.options);
    if (url !== null) process.stderr.write(`${loaded.tools.api}: ${url}\n`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Removes control characters, because messages can contain text from packages and from the environment.
    process.stderr.write(`almanac-mcp: ${message.replace(/[^\P{C}\n]/gu, " ")}\n`);
    process.exitCode = 1;
  }
}
