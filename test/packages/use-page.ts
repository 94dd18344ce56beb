import type { Page } from "./open-chromium.js";
import { waitUntil } from "./wait-until.js";

/** Presses Tab until an expression about the focused element is true. */
export async function tabTo(page: Page, condition: string): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`(() => { const it = document.activeElement; return ${condition}; })()`)) return;
  }
  throw new Error(`The keyboard doesn't reach an element with ${condition}.`);
}

/** Presses Tab until the focused element has the given text. */
export const tabToText = (page: Page, text: string): Promise<void> =>
  tabTo(page, `it.textContent.trim() === ${JSON.stringify(text)}`);

/** Presses Tab until the control with the given label has the focus. */
export const tabToField = (page: Page, label: string): Promise<void> =>
  tabTo(page, `it.closest("label")?.querySelector(".label")?.textContent === ${JSON.stringify(label)}`);

/** Opens a panel of the page of a mock with the keyboard. */
export async function goTo(page: Page, panel: string): Promise<void> {
  await page.evaluate("document.querySelector('.skip').focus()");
  await tabTo(page, `it.hash === "#/${panel}"`);
  await page.keyboard.press("Enter");
  await waitUntil(page, `!document.querySelector("#panel-${panel}").hidden`);
}

/** Waits until an element that a selector matches contains a text. */
export const showsText = (page: Page, selector: string, text: string): Promise<unknown> =>
  waitUntil(
    page,
    `[...document.querySelectorAll(${JSON.stringify(selector)})].some((it) => it.textContent.includes(${JSON.stringify(text)}))`,
  );
