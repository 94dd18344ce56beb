import type { AvailableFrom } from "@almanac/client/codegen/v1";
import { expect, expectTypeOf, test } from "vitest";
import { createClient, type File, type Hub, type UserMini } from "./output/files/index.js";
import { type Client as First } from "./output/files/2024.0/index.js";
import { recorder } from "../../support/recorder.js";

test("later documents add operations, which send the version that added them", async () => {
  const { fetch, requests } = recorder({ body: {} }, { body: {} }, { status: 204 });
  const { files, hubs } = createClient({ fetch });
  await files.getFilesId({ file_id: "1" });
  await hubs.getHubs();
  await hubs.postNotes({ body: { file: new Blob(["x"]), info: { a: 1 } } });
  expect(requests.map(({ headers }) => headers["files-version"])).toEqual([undefined, "2025.0", "2026.0"]);
  expect(requests[2]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expectTypeOf<First["hubs"]>().toEqualTypeOf<AvailableFrom<"2025.0">>();
});

test("schemas with the same name and meaning share a type", () => {
  expectTypeOf<File["owner"]>().toEqualTypeOf<UserMini | undefined>();
  expectTypeOf<Hub["owner"]>().toEqualTypeOf<UserMini | undefined>();
});

test("sends bytes unchanged", async () => {
  const { fetch, requests } = recorder({ body: {} });
  await createClient({ fetch }).files.putFilesIdContent({ file_id: "1", body: new Uint8Array([104, 105]) });
  expect(requests[0]).toMatchObject({ body: "hi", headers: { "content-type": "application/octet-stream" } });
});
