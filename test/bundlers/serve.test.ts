import { almanac } from "almanac/vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromium, type Browser, type Page } from "../packages/open-chromium.js";
import { chromium, isMissing, playwright, vite } from "../packages/tools.js";
import { findFreePort } from "../support/start-server.js";
import { createApp, options, type App } from "./create-app.js";
import { loadBundler, type Vite } from "./load-bundlers.js";

describe.skipIf([vite, chromium, playwright].some(isMissing))("Vite's development server, in Chromium", () => {
  let browser: Browser;
  const serve = async ({ folder: root }: App): Promise<{ url: string; close: () => Promise<void> }> => {
    const { createServer } = await loadBundler<Vite>(vite);
    const port = await findFreePort();
    const server = await createServer({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [almanac(options)],
      server: { host: "127.0.0.1", port, strictPort: true },
    });
    await server.listen();
    return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
  };
  const titleOf = (page: Page): Promise<unknown> => page.evaluate("document.title");
  const overlayOf = (page: Page): Promise<unknown> =>
    page.evaluate('document.querySelector("vite-error-overlay")?.shadowRoot.textContent ?? ""');

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test("a page is loaded again with the new client, and shows the errors of the document", async () => {
    const app = createApp("document.title = names;");
    const { url, close } = await serve(app);
    const page = await browser.newPage();
    await page.goto(url);
    await expect.poll(() => titleOf(page), { timeout: 20_000 }).toBe("listPlants");

    app.write("findPlants");
    await expect.poll(() => titleOf(page).catch(String), { timeout: 20_000 }).toBe("findPlants");
    expect(await overlayOf(page)).toBe("");

    app.write("searchPlants", "Plants");
    const error = /error\[broken-reference\] openapi\.yaml:10:\d+/;
    await expect.poll(() => overlayOf(page), { timeout: 20_000 }).toMatch(error);
    // A page that is opened later shows the errors, too, and uses the last good client.
    const second = await browser.newPage();
    await second.goto(url);
    await expect.poll(() => overlayOf(second), { timeout: 20_000 }).toMatch(error);
    expect(await titleOf(second)).toBe("findPlants");

    app.write("searchPlants");
    await expect.poll(() => titleOf(page).catch(String), { timeout: 20_000 }).toBe("searchPlants");
    await expect.poll(() => overlayOf(page).catch(String), { timeout: 20_000 }).toBe("");
    await close();
  });

  test("the server starts although the document has errors, and shows the client once they are fixed", async () => {
    const app = createApp("document.title = names;");
    app.write("listPlants", "Plants");
    const { url, close } = await serve(app);
    const page = await browser.newPage();
    await page.goto(url);
    await expect.poll(() => overlayOf(page), { timeout: 20_000 }).toContain("error[broken-reference]");
    app.write("listPlants");
    await expect.poll(() => titleOf(page).catch(String), { timeout: 20_000 }).toBe("listPlants");
    await close();
  });
});
