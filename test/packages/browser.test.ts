import { join } from "node:path";
import { createMock } from "@almanac/mongodb-cloud-mock";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromium, type Browser } from "./open-chromium.js";
import { packed } from "./packed.js";
import { chromium, isMissing, playwright } from "./tools.js";
import { readProgram } from "./write-program.js";

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: readProgram("browser-program.ts"), resolveDir: join(packed.clients), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "program",
    platform: "browser",
    target: "es2023",
  });
  return outputFiles[0]?.text ?? "";
}

describe.skipIf([chromium, playwright].some(isMissing))("in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test("a page uses a mock in the page and a mock server, with Digest and with a token", async () => {
    const mock = createMock({ seed: 7 });
    const { url, close } = await mock.listen();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    // `cors.test.ts` uses a page of another origin.
    await page.route("**/page.html", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html>" }),
    );
    await page.goto(`${url}/page.html`);
    await page.addScriptTag({ content: await bundle() });
    const used = [["Grüße", "owner", "reader"], 404];
    expect(await page.evaluate("program.main(location.origin)")).toEqual({
      inPageByDigest: used,
      inPageByToken: used,
      serverByDigest: used,
      serverByToken: used,
    });
    expect(errors).toEqual([]);
    await close();
  });
});
