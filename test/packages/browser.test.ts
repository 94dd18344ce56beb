import { join } from "node:path";
import { createMock } from "@almanac/mongodb-cloud-mock";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packed } from "./packed.js";
import { chromium, isMissing, playwright } from "./tools.js";
import { readProgram } from "./write-program.js";

/** The part of playwright-core that is used here. Its own declarations are in `test/tools`, which these tests can't import. */
interface Page {
  readonly on: (event: "pageerror", listener: (error: Error) => void) => void;
  readonly route: (url: string, serve: (route: Route) => Promise<void>) => Promise<void>;
  readonly goto: (url: string) => Promise<unknown>;
  readonly addScriptTag: (script: { readonly content: string }) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
}
interface Route {
  readonly fulfill: (answer: { readonly contentType: string; readonly body: string }) => Promise<void>;
}
interface Browser {
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}
interface Playwright {
  readonly chromium: {
    readonly launch: (options: { executablePath: string; args: readonly string[] }) => Promise<Browser>;
  };
}

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
    const driver = (await import(playwright.path)) as Playwright;
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    browser = await driver.chromium.launch({ executablePath: chromium.path, args });
  });
  afterAll(() => browser.close());

  test("a page uses a mock in the page and a mock server, with Digest and with a token", async () => {
    const mock = createMock({ seed: 7 });
    const { url, close } = await mock.listen();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    // The page has the mock's origin, because the mock allows no other.
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
