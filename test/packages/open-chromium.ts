import { chromium, playwright } from "./tools.js";

/** The part of playwright-core that is used here. Its own declarations are in `test/tools`, which these tests can't import. */
export interface Page {
  readonly on: {
    (event: "pageerror", listener: (error: Error) => void): void;
    (event: "request", listener: (request: { readonly url: () => string }) => void): void;
    (event: "console", listener: (message: { readonly text: () => string }) => void): void;
  };
  readonly keyboard: {
    readonly press: (key: string) => Promise<void>;
    readonly type: (text: string) => Promise<void>;
  };
  readonly route: (url: string, serve: (route: Route) => Promise<void>) => Promise<void>;
  readonly goto: (url: string) => Promise<unknown>;
  readonly addScriptTag: (script: { readonly content: string }) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
  readonly screenshot: (options: { readonly path: string }) => Promise<unknown>;
  /** The page itself, then the frames in it. */
  readonly frames: () => readonly Pick<Page, "evaluate">[];
}

interface Route {
  readonly fulfill: (answer: { readonly contentType: string; readonly body: string }) => Promise<void>;
}

export interface Browser {
  readonly newPage: (options?: {
    readonly colorScheme?: "light" | "dark";
    readonly viewport?: { readonly width: number; readonly height: number };
  }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

interface Playwright {
  readonly chromium: {
    readonly launch: (options: { executablePath: string; args: readonly string[] }) => Promise<Browser>;
  };
}

/** Starts Chromium. `args` are added to its command line. */
export async function openChromium(args: readonly string[] = []): Promise<Browser> {
  const driver = (await import(playwright.path)) as Playwright;
  const all = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...args];
  return driver.chromium.launch({ executablePath: chromium.path, args: all });
}
