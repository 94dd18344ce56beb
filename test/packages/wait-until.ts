import type { Page } from "./open-chromium.js";

const timeout = 30_000;

/**
 * Waits until an expression is true in a page or a frame. The function of Playwright evaluates strings in the page, which
 * a content security policy can forbid.
 */
export async function waitUntil(page: Pick<Page, "evaluate">, expression: string): Promise<void> {
  const end = performance.now() + timeout;
  while ((await page.evaluate(expression)) !== true) {
    if (performance.now() > end) throw new Error(`Never true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
