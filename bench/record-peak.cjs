// Loaded into measured processes: writes the peak memory of the process, in kB, when it exits.
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const folder = process.env.ALMANAC_BENCH_PEAKS;
if (folder !== undefined) {
  process.on("exit", () => {
    try {
      writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
    } catch {
      // The folder is gone if the process outlives the measured command.
    }
  });
}
