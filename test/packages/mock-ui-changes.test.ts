import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "../cli/start-mock.js";
import { shelvesDocument } from "../mock/control/shelves.js";
import { workspace } from "../support/cli.js";
import { openChromium, type Browser } from "./open-chromium.js";
import { chromium, isMissing, playwright, viewer } from "./tools.js";
import { showsText } from "./use-page.js";
import { waitUntil } from "./wait-until.js";

describe.skipIf([chromium, playwright, viewer].some(isMissing))("the page of a mock that changes, in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test("no longer shows a fault after a request has used it up", async () => {
    const { url, ui } = await started(workspace({ "openapi.yaml": shelvesDocument }));
    const headers = { authorization: `Bearer ${ui.split("token=")[1]}` };
    const body = JSON.stringify({ operation: "listShelves", status: 503, times: 1 });
    await fetch(`${url}/__almanac/faults`, { method: "POST", headers, body });
    const page = await browser.newPage();
    await page.goto(ui);
    await showsText(page, "nav .count", "1");
    expect((await fetch(`${url}/shelves`)).status).toBe(503);
    await waitUntil(page, "document.querySelector('nav .count') === null");
  });

  test("shows the reference of the document after an edit that leaves the operations the same", async () => {
    const folder = workspace({ "openapi.yaml": shelvesDocument });
    const { ui } = await started(folder);
    const page = await browser.newPage();
    await page.goto(ui);
    const text = "document.querySelector('iframe')?.contentDocument?.body?.textContent";
    await waitUntil(page, `${text}?.includes("Shelves") === true`);
    await page.evaluate("window.isSamePage = true");
    const edited = shelvesDocument.replace('version: "1" }', 'version: "1", description: Maps and atlases. }');
    writeFileSync(join(folder, "openapi.yaml"), edited);
    await waitUntil(page, `${text}?.includes("Maps and atlases.") === true`);
    expect(await page.evaluate("window.isSamePage")).toBe(true);
  });
});

async function started(folder: string): Promise<{ readonly url: string; readonly ui: string }> {
  const mock = await startMock(folder, ["openapi.yaml", "--auth", "off", "--ui", "--watch"]);
  return mock as unknown as { readonly url: string; readonly ui: string };
}
