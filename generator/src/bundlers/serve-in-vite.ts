import { resolve } from "node:path";
import { GenerationError } from "./generation-error.js";
import type { Generated, PackageBuild } from "./package-build.js";
import type { ViteMessage, ViteServer } from "./vite-server.js";

/** How many milliseconds must pass without an event before a change is processed. Editors write a file in several steps. */
const quietPeriod = 20;

/**
 * Generates the packages before Vite's development server starts, and again when one of their inputs changes. Open
 * pages then reload. While there are errors, the server continues with the last good output, and pages show the errors
 * in Vite's overlay.
 */
export async function serveInVite(build: PackageBuild, server: ViteServer): Promise<void> {
  const { logger } = server.config;
  let problem: ViteMessage | null = null;
  const update = async (): Promise<void> => {
    const wasBroken = problem !== null;
    const generated = await build.update();
    server.watcher.add([...build.files, ...build.folders]);
    problem = generated.isSound ? null : problemOf(generated);
    if (problem !== null) {
      // Without watch mode, as in `vitest run`, the server wouldn't notice that the document has been fixed.
      if (server.config.server.watch === null) throw new GenerationError(generated);
      logger.error(generated.text);
      server.ws.send(problem);
      return;
    }
    if (generated.text !== "") logger.info(generated.text);
    if (!generated.hasChanged && !wasBroken) return;
    // Vite may not have noticed the new files yet when the page requests them.
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: "full-reload" });
  };
  await update();
  // Vite sends an error only to pages that are open. A page that is opened later must show it, too.
  server.ws.on("connection", () => {
    if (problem !== null) server.ws.send(problem);
  });
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on("all", (_, path) => {
    if (!build.reads(resolve(path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void update().catch((error: unknown) => logger.error(String(error))), quietPeriod);
  });
}

function problemOf(generated: Generated): ViteMessage {
  const { message, id, loc } = new GenerationError(generated);
  const place = { ...(id === null ? {} : { id }), ...(loc === null ? {} : { loc }) };
  return { type: "error", err: { plugin: "almanac", message, stack: "", ...place } };
}
