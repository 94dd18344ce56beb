#!/usr/bin/env node
// Written in plain JavaScript and committed, so that npm can link the command before the generator is compiled.
import { existsSync } from "node:fs";

// If there is no bundle, as in tests that change compiled modules, runs the compiled modules.
const entry = ["../dist/bundle/main.js", "../dist/cli/main.js"]
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));
if (entry !== undefined) {
  const { main } = await import(entry.href);
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`almanac: Internal error. Please report it.\n\n${error?.stack ?? error}\n`);
    process.exitCode = 70;
  }
} else {
  process.stderr.write("almanac: The generator is not compiled.\n  help: Run npm run build.\n");
  process.exitCode = 1;
}
