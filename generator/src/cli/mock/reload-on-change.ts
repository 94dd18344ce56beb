import { countOperations } from "../../mock-server/describe-mock.js";
import type { ServedMock } from "../../mock-server/served-mock.js";
import { formatRefusal } from "../terminal/format-refusal.js";
import { printText } from "../terminal/print.js";
import type { MockSource } from "./mock-source.js";
import { watchFiles, type FileWatch } from "../watch/watch-files.js";

/** Replaces a mock each time one of its files changes. If the changed document has errors, the mock is left unchanged. */
export function reloadOnChange(source: MockSource, served: ServedMock): FileWatch {
  // Settles when the last reload has finished. Reloads run one after another.
  let last = Promise.resolve();
  const reload = async (): Promise<void> => {
    const make = await source.load();
    watch.refresh();
    if (typeof make === "function") {
      served.replace(make);
      print(`Reloaded; the state was kept. ${countOperations(served.mock)}.`);
    } else {
      print(`${typeof make === "string" ? make : formatRefusal(make)}\n\nThe mock is unchanged.`);
    }
  };
  const watch = watchFiles({ files: source.files ?? new Set() }, () => {
    last = last.then(reload).catch((error: unknown) => print(String(error)));
  });
  return watch;
}

function print(text: string): void {
  printText(process.stderr, text);
}
