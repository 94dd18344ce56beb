import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startMock } from "../cli/start-mock.js";
import { shelvesDocument } from "../mock/control/shelves.js";
import { start, workspace, type Running } from "../support/cli.js";
import { openChromium, type Browser, type Page } from "./open-chromium.js";
import { chromium, isMissing, playwright, viewer } from "./tools.js";
import { goTo, showsText, tabTo, tabToField, tabToText } from "./use-page.js";
import { waitUntil } from "./wait-until.js";

interface Started extends Running {
  readonly url: string;
  readonly ui: string;
}

const delay = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.skipIf([chromium, playwright, viewer].some(isMissing))("the page of a mock in use, in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  async function open({ ui }: Started, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    onTestFinished(() => page.close());
    await page.goto(ui);
    await waitUntil(page, "document.querySelectorAll('nav a').length === 6");
    return page;
  }

  async function shelves(document = shelvesDocument): Promise<Started> {
    const folder = workspace({ "openapi.yaml": document });
    return (await startMock(folder, ["openapi.yaml", "--auth", "off", "--ui"])) as unknown as Started;
  }

  const add = async ({ url }: Started, name: string): Promise<string> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/shelves`, { method: "POST", headers, body: JSON.stringify({ name }) });
    return ((await response.json()) as { readonly id: string }).id;
  };

  test("finds an operation and adds a fault to it, with the keyboard", async () => {
    const mock = await shelves();
    const page = await open(mock);
    await goTo(page, "operations");
    await showsText(page, "#panel-operations [role=status]", "7 operations");
    await tabToField(page, "Search");
    await page.keyboard.type("getSh");
    await showsText(page, "#panel-operations [role=status]", "1 of 7 operations");
    await tabTo(page, "it.getAttribute('aria-label') === 'Add a fault to getShelf'");
    await page.keyboard.press("Enter");
    await waitUntil(page, "!document.querySelector('#panel-faults').hidden");
    expect(await page.evaluate("document.activeElement.value")).toBe("getShelf");
    await tabToText(page, "Switch on");
    await page.keyboard.press("Enter");
    await showsText(page, "#panel-faults .row", "Every call to getShelf responds with 503.");
    expect((await fetch(`${mock.url}/shelves/1`)).status).toBe(503);
    await goTo(page, "requests");
    await showsText(page, "#panel-requests .row", "getShelf");
    expect(await page.evaluate("document.querySelector('#panel-requests .row .status').textContent")).toBe("503");
  });

  test("lists many operations in parts", async () => {
    const path = (index: number): string =>
      `  /files${index}: { get: { operationId: getFiles${index}, responses: { "200": { description: OK } } } }\n`;
    const paths = Array.from({ length: 1500 }, (_, index) => path(index)).join("");
    const page = await open(await shelves(`openapi: 3.1.0\ninfo: { title: Files, version: "1" }\npaths:\n${paths}`));
    const frame = "document.querySelector('iframe').contentDocument";
    await waitUntil(page, `${frame}?.querySelector("#loading")?.textContent === "Loading the reference…"`);
    await waitUntil(page, `${frame}?.querySelector("h1") != null && ${frame}.querySelector("#loading") === null`);
    await goTo(page, "operations");
    await showsText(page, "#panel-operations [role=status]", "1500 operations");
    const rows = "document.querySelectorAll('#panel-operations .row').length";
    expect(await page.evaluate(rows)).toBe(200);
    await page.evaluate("document.querySelector('#panel-operations .more').focus()");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(rows)).toBe(400);
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Add a fault to getFiles200");
  });

  test("says that the mock can't be reached, in all panels, and continues when it is running again", async () => {
    const mock = await shelves();
    const page = await open(mock);
    await goTo(page, "clock");
    await mock.stop();
    await showsText(page, "#connection", "The mock can't be reached.");
    // Another mock at the same address has another token.
    const folder = workspace({ "openapi.yaml": shelvesDocument });
    const again = start(folder, ["mock", "openapi.yaml", "--ui", "--json", "--port", new URL(mock.url).port]);
    await again.until("stdout", /\n/);
    await showsText(page, "#connection", "The token of this page is no longer valid");
    await page.goto((JSON.parse(await again.until("stdout", /\n/)) as Started).ui);
    // Only the fragment changes, so the page loads itself again.
    await delay(1000);
    await waitUntil(page, "document.querySelector('.live.on') !== null");
    expect(await page.evaluate("document.querySelector('#connection').textContent")).toBe("");
  });

  test("late answers don't replace what the user has opened in the meantime", async () => {
    const mock = await shelves();
    const [, second] = [await add(mock, "Maps"), await add(mock, "Poems")];
    const page = await open(mock);
    await goTo(page, "state");
    await waitUntil(page, "document.querySelectorAll('#panel-state [aria-label=Entities] button').length === 2");
    const openEntity = (index: number): Promise<unknown> =>
      page.evaluate(`document.querySelectorAll("#panel-state [aria-label=Entities] button")[${index}].click()`);
    await page.evaluate(`(() => {
      const send = window.fetch;
      window.fetch = async (path, init) => {
        const response = await send(path, init);
        if (init?.method === "PUT" || String(path).endsWith("state/sample")) await new Promise((resolve) => setTimeout(resolve, 500));
        return response;
      };
    })()`);
    await openEntity(0);
    await page.evaluate("document.querySelector('#panel-state form .primary').click()");
    await openEntity(1);
    await showsText(page, "#notices", "Saved the shelves.");
    const title = "document.querySelector('#panel-state h3').textContent";
    const [name, value] = (await page.evaluate(`[${title}, document.querySelector("textarea").value]`)) as string[];
    expect(name).toBe(`shelves ${second}`);
    expect(JSON.parse(value ?? "")).toEqual({ id: second, name: "Poems" });
    await page.evaluate(
      "[...document.querySelectorAll('#panel-state button')].find((it) => it.textContent === 'Add').click()",
    );
    await openEntity(0);
    await delay(1000);
    expect(await page.evaluate(title)).not.toMatch(/^New/);
  });

  test("doesn't save an entity that a request has changed meanwhile, and shows the current value", async () => {
    const renamed =
      "patch: { operationId: renameShelf, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Shelf' } } } }, responses: { '204': { description: Renamed } } }";
    const mock = await shelves(shelvesDocument.replace("    delete: { operationId: removeShelf", `    ${renamed}\n$&`));
    const id = await add(mock, "Maps");
    const change = (name: string): Promise<unknown> =>
      fetch(`${mock.url}/shelves/${id}`, {
        method: "PATCH",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ name }),
      });
    const stored = async (): Promise<unknown> => (await fetch(`${mock.url}/shelves/${id}`)).json();
    const page = await open(mock);
    await goTo(page, "state");
    const row = "document.querySelector('#panel-state [aria-label=Entities] button')";
    await waitUntil(page, `${row} !== null`);
    await page.evaluate(`${row}.click()`);
    const write = (name: string): Promise<unknown> =>
      page.evaluate(`document.querySelector("#panel-state textarea").value = '${JSON.stringify({ id, name })}'`);
    const save = (): Promise<unknown> => page.evaluate("document.querySelector('#panel-state form .primary').click()");
    await change("Atlases");
    await write("Globes");
    await save();
    await showsText(page, "#editor-problem", `The entity "${id}" of shelves has changed.`);
    await showsText(page, "#editor-problem pre", '"Atlases"');
    expect(await stored()).toMatchObject({ name: "Atlases" });
    // The user has now seen the value, and can edit it or replace it.
    await page.evaluate("document.querySelector('#editor-problem button').click()");
    expect(
      JSON.parse((await page.evaluate("document.querySelector('#panel-state textarea').value")) as string),
    ).toEqual({ id, name: "Atlases" });
    await change("Charts");
    await write("Globes");
    await save();
    await showsText(page, "#editor-problem pre", '"Charts"');
    await save();
    await showsText(page, "#notices", "Saved the shelves.");
    expect(await stored()).toMatchObject({ name: "Globes" });
  });

  test("adds an entity if the button is used before the resources have been loaded", async () => {
    const page = await open(await shelves());
    await page.evaluate(`(() => {
      const send = window.fetch;
      window.fetch = async (path, init) => {
        if (path === "/__almanac/state") await new Promise((resolve) => setTimeout(resolve, 500));
        return send(path, init);
      };
    })()`);
    await page.evaluate("location.hash = '#/state'");
    await waitUntil(page, "!document.querySelector('#panel-state').hidden");
    await page.evaluate("document.querySelector('#panel-state .bar > button').click()");
    await showsText(page, "#panel-state h3", "New shelves");
  });

  test("shows changes from another tab when the tab is used again", async () => {
    const mock = await shelves();
    const [one, other] = [await open(mock), await open(mock)];
    await goTo(one, "faults");
    await tabToText(one, "Switch on");
    await one.keyboard.press("Enter");
    await showsText(one, "nav .count", "1");
    await other.evaluate("window.dispatchEvent(new Event('focus'))");
    await showsText(other, "nav .count", "1");
  });

  test("proposes the mock's time in the field that sets the clock, until the user changes it", async () => {
    const mock = await shelves();
    const headers = { authorization: `Bearer ${mock.ui.split("token=")[1]}` };
    const set = (body: object): Promise<unknown> =>
      fetch(`${mock.url}/__almanac/clock`, { method: "POST", headers, body: JSON.stringify(body) });
    await set({ frozen: true });
    await set({ set: "2030-01-01T00:00:00Z" });
    const page = await open(mock);
    await goTo(page, "clock");
    const field = "document.querySelector('input[type=datetime-local]').value";
    await waitUntil(page, `${field} === "2030-01-01T00:00"`);
    await tabToText(page, "+ 1 hour");
    await page.keyboard.press("Enter");
    await waitUntil(page, `${field} === "2030-01-01T01:00"`);
    await page.evaluate("document.querySelector('input[type=datetime-local]').value = '2040-01-01T00:00'");
    await tabToText(page, "+ 1 day");
    await page.keyboard.press("Enter");
    await showsText(page, ".time", "2030-01-02 01:00:00");
    expect(await page.evaluate(field)).toBe("2040-01-01T00:00");
  });

  test("shows long texts, in part", async () => {
    const mock = await shelves();
    await add(mock, "x".repeat(1_000_000));
    await add(mock, String.raw`\"`.repeat(60_000));
    const page = await open(mock);
    await goTo(page, "state");
    await waitUntil(page, "document.querySelectorAll('#panel-state [aria-label=Entities] button').length === 2");
    expect(
      await page.evaluate("document.querySelector('#panel-state [aria-label=Entities]').textContent.length"),
    ).toBeLessThan(500);
    await goTo(page, "requests");
    await waitUntil(page, "document.querySelectorAll('#panel-requests button.row').length === 2");
    const begin = performance.now();
    await page.evaluate("document.querySelector('#panel-requests button.row').click()");
    await showsText(page, "#panel-requests .code", "more characters");
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test("shows the number of entities beside the name of the resource, on 360 pixels", async () => {
    const page = await open(await shelves(), { viewport: { width: 360, height: 740 } });
    await goTo(page, "state");
    await waitUntil(page, "document.querySelector('#panel-state button.row .count') !== null");
    const [name, count] = (await page.evaluate(
      "[...document.querySelector('#panel-state button.row').children].map((it) => it.getBoundingClientRect().toJSON())",
    )) as readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[];
    expect(count?.left).toBeGreaterThanOrEqual(name?.right ?? 360);
    expect(count?.top).toBeLessThan(name?.bottom ?? 0);
  });

  test("shows the chosen panel in the navigation, and the title of the only API, on 360 pixels", async () => {
    const page = await open(await shelves(), { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate("[document.title, document.querySelector('#name').textContent]")).toEqual([
      "Shelves – mock",
      "Shelves",
    ]);
    await goTo(page, "clock");
    expect(
      await page.evaluate("document.querySelector('nav a[aria-current]').getBoundingClientRect().right"),
    ).toBeLessThanOrEqual(360);
    await waitUntil(page, "/^\\d{4}-/.test(document.querySelector('input[type=datetime-local]').value)");
  });
});
