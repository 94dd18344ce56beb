#!/usr/bin/env node
// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import { runCommand } from "@almanac/cli/codegen/v1";

process.exitCode = await runCommand({
  tables: new URL("./commands/", import.meta.url),
  args: process.argv.slice(2),
  clients: {
    "2023-01-01": () => import("../2023-01-01/index.js"),
    "2023-02-01": () => import("../2023-02-01/index.js"),
    "2023-10-01": () => import("../2023-10-01/index.js"),
    "2023-11-15": () => import("../2023-11-15/index.js"),
    "2024-05-30": () => import("../2024-05-30/index.js"),
    "2024-08-05": () => import("../2024-08-05/index.js"),
    "2024-10-23": () => import("../2024-10-23/index.js"),
    "2024-11-13": () => import("../2024-11-13/index.js"),
    "2025-02-19": () => import("../2025-02-19/index.js"),
    "2025-03-12": () => import("../2025-03-12/index.js"),
  },
  kit: () => import("../kit.js"),
});
