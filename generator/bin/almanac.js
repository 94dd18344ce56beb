#!/usr/bin/env node
// Committed and plain, so that npm links it before anything is built.
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(
      `almanac: this is a mistake of Almanac's own; please report it.\n\n${error?.stack ?? error}\n`,
    );
    process.exitCode = 70;
  }
} else {
  process.stderr.write("almanac: nothing is built yet. Run: npm run build\n");
  process.exitCode = 1;
}
