import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createMock } from "@almanac/mongodb-cloud-mock";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadBundler } from "../bundlers/load-bundlers.js";
import { findFreePort } from "../support/start-server.js";
import { root } from "../support/root.js";
import { typeErrors } from "../support/type-errors.js";
import { openChromium, type Browser, type Page } from "./open-chromium.js";
import { chromium, isMissing, playwright, vite } from "./tools.js";

const app = join(root, "test/query-app");
const libraries = join(root, "test/tools/node_modules");
/** For assertions about the page, on a busy machine. */
const soon = { timeout: 20_000 };

interface Output {
  readonly output: readonly { readonly type: string; readonly fileName: string; readonly code?: string }[];
}

/** The functions of Vite that are used here. Its own declarations are in `test/tools`, which these tests can't import. */
interface Vite {
  readonly build: (options: object) => Promise<Output>;
  readonly preview: (options: object) => Promise<{ readonly close: () => Promise<void> }>;
}

/** React and TanStack Query are installed in `test/tools`. */
const resolve = {
  alias: [{ find: /^((?:react|react-dom|@tanstack\/react-query)(?:\/.*)?)$/, replacement: `${libraries}/$1` }],
};

describe.skipIf([vite, chromium, playwright].some(isMissing))("an application with React and Vite", () => {
  const mock = createMock({ seed: 7, auth: "off" });
  const closing: (() => unknown)[] = [];
  const sizes: Record<string, number> = {};
  let browser: Browser;
  let url = "";

  beforeAll(async () => {
    const { build, preview } = await loadBundler<Vite>(vite);
    const outDir = mkdtempSync(join(tmpdir(), "almanac-query-app-"));
    closing.push(() => rmSync(outDir, { recursive: true }));
    // Vitest sets NODE_ENV, from which Vite would choose the development build of React.
    vi.stubEnv("NODE_ENV", "production");
    closing.push(() => vi.unstubAllEnvs());
    const options = { root: app, configFile: false, logLevel: "silent", resolve };
    for (const page of ["alone", "index"]) {
      const input = join(app, `${page}.html`);
      const { output } = await build({ ...options, build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
      const code = output.flatMap((file) => file.code ?? []).join("");
      sizes[page] = gzipSync(code, { level: 9 }).length;
    }
    const server = await mock.listen();
    closing.push(() => server.close());
    const port = await findFreePort();
    const proxy = { "/api": { target: server.url, changeOrigin: true } };
    const host = "127.0.0.1";
    const running = await preview({
      ...options,
      build: { outDir },
      preview: { host, port, strictPort: true, proxy },
    });
    closing.push(() => running.close());
    url = `http://${host}:${port}/`;
    browser = await openChromium();
    closing.push(() => browser.close());
  });
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });

  const namesOn = (page: Page): Promise<unknown> =>
    page.evaluate(`[...document.querySelectorAll("li")].map((each) => each.textContent)`);
  const textOf = (page: Page, selector: string): Promise<unknown> =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? null`);
  const click = (page: Page, text: string): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll("button")].find((each) => each.textContent === ${JSON.stringify(text)}).click()`,
    );
  const hasMore = (page: Page): Promise<unknown> => page.evaluate(`document.body.textContent.includes("More")`);

  /** Types a name, presses Enter, and waits for the response and for the list. */
  async function create(page: Page, name: string): Promise<void> {
    await page.evaluate(`document.querySelector("input").select()`);
    await page.keyboard.press("Delete");
    for (const key of name) await page.keyboard.press(key);
    const { length } = mock.journal("createGroup");
    await page.keyboard.press("Enter");
    // The page may not be busy yet directly after the key.
    await expect.poll(() => mock.journal("createGroup").length, soon).toBeGreaterThan(length);
    await expect.poll(() => page.evaluate(`document.querySelector("main").ariaBusy`), soon).toBe("false");
  }

  test("lists, loads more, creates, and shows an error of the API", async () => {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on("pageerror", ({ message }) => messages.push(message));
    page.on("console", (message) => messages.push(message.text()));
    await page.goto(url);
    await expect.poll(() => namesOn(page), soon).toHaveLength(1);
    const [first] = (await namesOn(page)) as readonly string[];
    expect(await hasMore(page)).toBe(false);

    await create(page, "blue");
    expect(await namesOn(page)).toEqual([first, "blue"]);
    await create(page, "green");
    expect([await namesOn(page), await hasMore(page)]).toEqual([[first, "blue"], true]);
    await click(page, "More");
    await expect.poll(() => namesOn(page), soon).toEqual([first, "blue", "green"]);
    expect(await hasMore(page)).toBe(false);
    // Loads all pages again.
    await create(page, "red");
    expect(await namesOn(page)).toEqual([first, "blue", "green", "red"]);
    expect([await textOf(page, "[role=alert]"), messages]).toEqual([null, []]);

    mock.fail("createGroup", { status: 409, times: 1 });
    await create(page, "grey");
    expect(await textOf(page, "[role=alert]")).toMatch(/^createGroup: 409/);
    expect(await namesOn(page)).toEqual([first, "blue", "green", "red"]);
    // Chromium prints a message for each response with an error.
    expect(messages).toEqual([expect.stringMatching(/^Failed to load resource: .* 409 /)]);
    const { SCREENSHOT: path } = process.env;
    if (path !== undefined) await page.screenshot({ path });
  });

  test("is at most 1 kB larger than the same application with the client alone", () => {
    const { alone = 0, index = Infinity } = sizes;
    expect(index - alone).toBeLessThan(1_000);
    expect(alone).toBeGreaterThan(50_000);
  });
});

test.skipIf(isMissing(vite))("the application compiles", () => {
  const names = ["client.ts", "page.tsx", "main.tsx", "alone.tsx"];
  const files = names.map((name) => [join(app, name), readFileSync(join(app, name), "utf8")] as const);
  const typesOf = (name: string): string[] => [join(libraries, name)];
  const paths = {
    react: typesOf("@types/react/index.d.ts"),
    "react/jsx-runtime": typesOf("@types/react/jsx-runtime.d.ts"),
    "react-dom/client": typesOf("@types/react-dom/client.d.ts"),
    "@tanstack/react-query": typesOf("@tanstack/react-query/build/modern/index.d.ts"),
    "@tanstack/query-core": typesOf("@tanstack/query-core/build/modern/index.d.ts"),
  };
  expect(typeErrors(new Map(files), { skipLibCheck: true, jsx: ts.JsxEmit.ReactJSX, paths })).toEqual([]);
});
