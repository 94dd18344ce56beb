import type { ProxiedMock } from "@almanac/mock";
import type { Host } from "../../host/host.js";
import { formatExchange } from "../../mock-server/format-exchange.js";
import { readRecordings } from "../../mock-server/recordings-file.js";
import type { Refusal } from "../../mock-server/refusal.js";
import type { ServedMock } from "../../mock-server/served-mock.js";
import { printText } from "../terminal/print.js";
import type { ProxySettings } from "./read-proxy-settings.js";

/** Puts a mock in front of the real server named on the command line, or serves recordings of that server. */
export async function proxyOf(
  { url, mode, recorded }: ProxySettings,
  served: ServedMock,
  { files, isLogged }: { readonly files: Host; readonly isLogged: boolean },
): Promise<ProxiedMock | Refusal> {
  const read = recorded === null ? { value: undefined } : await readRecordings(recorded, files);
  if ("message" in read) return read;
  try {
    return served.mock.proxied({
      url,
      mode,
      recordings: read.value,
      local: served.handle,
      onForwarded: (entry) => {
        if (isLogged) printText(process.stderr, formatExchange({ ...entry, duration: null, entry }));
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      message: `The file ${recorded ?? ""} has no recordings.`,
      help: "Use a file written by --recorded.",
    };
  }
}
