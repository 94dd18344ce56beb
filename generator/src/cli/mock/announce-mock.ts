import type { Mock } from "@almanac/mock";
import { describeMock } from "../../mock-server/describe-mock.js";
import { findExample } from "../../mock-server/find-example.js";
import { sampleCurl } from "../../mock-server/sample-curl.js";
import type { MakeMock } from "../../mock-server/served-mock.js";
import { printJson, printText } from "../terminal/print.js";
import { isLoopback } from "./is-loopback.js";
import type { MockSettings } from "./read-mock-settings.js";
import type { TlsIdentity } from "./tls-identity.js";

export interface AnnouncedMock {
  /** The document or name given on the command line. */
  readonly name: string;
  readonly isJson: boolean;
  readonly settings: MockSettings;
  readonly mock: Mock;
  readonly make: MakeMock;
  readonly url: string;
  /** The URL of the page that `--ui` serves, with its token; null without `--ui`. */
  readonly page: string | null;
  /** Null if the mock is served over HTTP. */
  readonly tls: TlsIdentity | null;
}

/** Prints the address of a running mock, its credentials and a sample request. With `isJson`, prints JSON on one line instead. */
export function announceMock(announced: AnnouncedMock): void {
  const { name, isJson, settings, mock, make, url, page, tls } = announced;
  const { seed, auth, host, lists } = settings;
  if (!isLoopback(host))
    printText(
      process.stderr,
      `warning: other machines can reach this mock, and its credentials are not secret (--host ${host}).`,
    );
  if (isJson) return printJson(announcement(announced), 0);
  const isStrict = auth === "strict";
  // Searching for an example sends requests, so a second mock is used: the served mock must keep its initial state.
  const example = findExample(make({ seed, auth: "off" }));
  const curl = example === null ? null : sampleCurl(example, { url, mock, isStrict, trust: curlTrust(settings) });
  const fingerprint = tls?.fingerprint ?? null;
  printText(process.stdout, describeMock(mock, { name: name, url, page, isStrict, fingerprint, curl, lists }));
}

/** Returns what `--json` prints, for the program that started the mock. */
function announcement({ settings, mock, url, page, tls }: AnnouncedMock): object {
  const fingerprint = tls?.fingerprint ?? null;
  const operations = mock.operations().map(({ name, method, path, source, kind, resource, reason }) => {
    return { name, method, path, source, kind, resource, reason };
  });
  return {
    url,
    ...(page === null ? {} : { ui: page }),
    credentials: mock.credentials,
    ids: mock.ids,
    ...(mock.webhooks().length === 0 ? {} : { webhooks: mock.webhooks(), webhookSecret: mock.webhookSecret }),
    ...(tls === null || fingerprint === null ? {} : { certificate: tls.cert, fingerprint }),
    ...(settings.lists ? { operations } : {}),
  };
}

/** Returns the options that make curl accept a self-signed certificate. */
function curlTrust({ tls }: MockSettings): readonly string[] {
  if (tls?.kind !== "self-signed") return [];
  return tls.save === null ? ["--insecure"] : ["--cacert", tls.save];
}
