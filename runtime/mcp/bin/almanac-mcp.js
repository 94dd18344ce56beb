#!/usr/bin/env node
// Committed, so that npm can link the command before the package is compiled.
import { main } from "../dist/cli/main.js";

await main(process.argv.slice(2));
