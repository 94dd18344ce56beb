import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { MockUiModule } from "../../mock-server/open-mock-ui.js";
import type { Refusal } from "../../mock-server/refusal.js";
import { findInstalled } from "./find-installed.js";

const name = "@almanac/mock-ui";

/** Loads the package that serves the mock's page, from the working folder or else from the generator's installation. */
export async function loadMockUi(): Promise<MockUiModule | Refusal> {
  const path = findInstalled(name) ?? findBesideGenerator();
  if (path === null)
    return {
      message: `--ui needs the package ${name}, which isn't installed.`,
      help: `Install it in your project: npm install --save-dev ${name}`,
    };
  return (await import(pathToFileURL(path).href)) as MockUiModule;
}

function findBesideGenerator(): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}
