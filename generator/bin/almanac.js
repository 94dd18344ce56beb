#!/usr/bin/env node
// Written in plain JavaScript and committed, so that npm can link the command before the generator is compiled.
import { existsSync } from "node:fs";

const entry = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(entry)) {
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
