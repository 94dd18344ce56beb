#!/usr/bin/env node
// Written in plain JavaScript and committed, so that npm can link the command before the generator is compiled. It avoids
// new syntax, so that a version of Node that is too old can still run it and print an error.

const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  run();
} else {
  process.stderr.write(
    `almanac: Almanac needs Node 20.19 or later, but this is Node ${process.versions.node}.\n` +
      "  help: Install a current version of Node, or switch to one: nvm install 24, for example.\n",
  );
  process.exitCode = 1;
}

async function run() {
  // Importing `node:fs` would also load Node's streams, which makes each start slower.
  const { existsSync } = process.getBuiltinModule("node:fs");
  // If there is no bundle, as in tests that change compiled modules, runs the compiled modules.
  const entry = ["../dist/bundle/main.js", "../dist/cli/main.js"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (entry === undefined) {
    process.stderr.write("almanac: The generator is not compiled.\n  help: Run npm run build.\n");
    process.exitCode = 1;
    return;
  }
  try {
    const { main } = await import(entry.href);
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(
      `almanac: Internal error. Please report it.\n\n${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = 70;
  }
}
