import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { almanac, root, workspace } from "../support/cli.js";
import { openChromium, type Browser, type Page } from "./open-chromium.js";
import { chromium, isMissing, playwright } from "./tools.js";
import { findFaintText } from "./find-faint-text.js";

const attack = `</style></title><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">`;

/** Returns a document with two versions, whose texts try to run scripts and load files. */
function hostileDocument(): string {
  const content = (version: string, schema: object): object => ({
    [`application/vnd.orders.${version}+json`]: { schema },
  });
  const responses = {
    "200": {
      description: "OK",
      content: {
        ...content("2024-01-01", { type: "object", required: [attack], properties: { [attack]: { enum: [attack] } } }),
        ...content("2025-01-01", { type: "object", properties: { [attack]: { enum: [attack, `${attack}2`] } } }),
      },
    },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: attack, version: "none" },
    paths: {
      '/orders" onmouseover="window.hacked = 1': { get: { operationId: attack, tags: [attack], responses } },
      "/orders/items": { get: { operationId: "items", tags: ["Orders"], responses: { "204": { description: "" } } } },
    },
  });
}

interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly messages: readonly string[];
}

describe.skipIf([chromium, playwright].some(isMissing))("in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  async function open(html: string, colorScheme: "light" | "dark" = "light"): Promise<Opened> {
    const file = join(workspace({}), "report.html");
    writeFileSync(file, html);
    const page = await browser.newPage({ colorScheme });
    const [requests, messages]: [string[], string[]] = [[], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", ({ message }) => messages.push(message));
    page.on("console", (message) => messages.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return { page, requests, messages };
  }

  async function reportOfAtlas(): Promise<string> {
    const args = ["diff", "--api", "atlas", "--from", "2023-01-01", "--to", "2025-03-12", "--format", "html"];
    return (await almanac(root, args)).stdout;
  }

  test("the texts of a document run no script, load nothing, and change no style", async () => {
    const folder = workspace({ "openapi.json": hostileDocument() });
    const versions = ["--from", "2024-01-01", "--to", "2025-01-01"];
    const { stdout } = await almanac(folder, ["diff", "openapi.json", ...versions, "--format", "html"]);
    const { page, requests, messages } = await open(stdout);
    expect(await page.evaluate("document.querySelector('h1').textContent")).toBe(attack);
    expect(await page.evaluate("document.querySelectorAll('script, img, [onmouseover], [style]').length")).toBe(0);
    expect(await page.evaluate("document.styleSheets.length")).toBe(1);
    expect(await page.evaluate("typeof window.hacked")).toBe("undefined");
    expect(requests).toHaveLength(1);
    expect(messages).toEqual([]);
  });

  test("the content security policy rejects scripts, styles and images that get into the page by other means", async () => {
    const html = (await reportOfAtlas()).replace(
      "</body>",
      '<script>window.hacked = 1</script><img src="https://example.com/x.png"><p id="p" style="color: red">p</p></body>',
    );
    const { page, messages } = await open(html);
    expect(await page.evaluate("typeof window.hacked")).toBe("undefined");
    expect(await page.evaluate("getComputedStyle(document.querySelector('#p')).color")).not.toBe("rgb(255, 0, 0)");
    expect(messages).toHaveLength(3);
    for (const message of messages) expect(message).toContain("Content Security Policy");
  });

  test("every text is legible in light and dark", async () => {
    const html = await reportOfAtlas();
    const backgrounds: unknown[] = [];
    for (const scheme of ["light", "dark"] as const) {
      const { page, messages } = await open(html, scheme);
      expect(await page.evaluate(findFaintText), scheme).toEqual([]);
      backgrounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
      expect(messages).toEqual([]);
    }
    expect(new Set(backgrounds).size).toBe(2);
  });

  test("the keyboard reaches the breaks, opens a version from the time line, and filters the operations", async () => {
    const { page } = await open(await reportOfAtlas());
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the breaking changes");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#breaking");
    await page.evaluate("document.querySelector('.timeline a[href=\"#v0-8\"]').focus()");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.querySelector('#v0-8').closest('details').open")).toBe(true);
    const countRows = "[...document.querySelectorAll('.matrix tbody tr')].filter((row) => row.offsetHeight > 0).length";
    const all = Number(await page.evaluate(countRows));
    await page.evaluate("document.querySelector('input[value=all]').focus()");
    await page.keyboard.press("ArrowRight");
    const changed = Number(await page.evaluate(countRows));
    await page.keyboard.press("ArrowRight");
    const breaking = Number(await page.evaluate(countRows));
    expect(breaking).toBeGreaterThan(0);
    expect(breaking).toBeLessThan(changed);
    expect(changed).toBeLessThan(all);
  });
});
