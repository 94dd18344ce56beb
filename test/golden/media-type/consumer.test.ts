import type { AvailableFrom } from "@almanac/client/codegen/v1";
import { expect, expectTypeOf, test } from "vitest";
import { createClient } from "./output/tasks/2024-08-05/index.js";
import { createClient as createFirst, type Client as FirstClient } from "./output/tasks/2023-01-01/index.js";
import { createClient as createPreview } from "./output/tasks/preview/index.js";
import { recorder } from "../../support/recorder.js";

test("request and response each name the date of their last change", async () => {
  const { fetch, requests } = recorder({ status: 201, body: { id: "t1", title: "x", state: "OPEN" } });
  const task = await createClient({ fetch }).tasks.createTask({ body: { title: "x", labels: ["urgent"] } });
  expect(requests[0]).toMatchObject({
    method: "POST",
    url: "https://tasks.acme.example/api/tasks",
    headers: {
      accept: "application/vnd.acme.2023-06-01+json",
      "content-type": "application/vnd.acme.2024-02-29+json",
    },
  });
  expectTypeOf(task.state).toEqualTypeOf<"OPEN" | "DONE" | (string & {})>();

  await createFirst({ fetch }).tasks.createTask({ body: { title: "x" } });
  expect(requests[1]?.headers).toMatchObject({
    accept: "application/vnd.acme.2023-01-01+json",
    "content-type": "application/vnd.acme.2023-01-01+json",
  });
});

test("a version has no operations that were added later", () => {
  expectTypeOf<FirstClient["reports"]>().toEqualTypeOf<AvailableFrom<"2023-06-01">>();
  expectTypeOf<FirstClient["tasks"]["archiveTask"]>().toEqualTypeOf<AvailableFrom<"preview">>();
  expect(createClient().tasks).not.toHaveProperty("archiveTask");
  expect(createPreview().tasks.archiveTask.id).toBe("archiveTask");
  const first = createFirst({ fetch: recorder({ status: 201, body: {} }).fetch });
  // @ts-expect-error -- labels were added on 2024-02-29
  void first.tasks.createTask({ body: { title: "x", labels: [] } });
});

test("returns a response that is not JSON as text or as a stream, depending on the version", async () => {
  const { fetch, requests } = recorder({ status: 200, body: "bytes", type: "application/vnd.acme.2024-08-05+gzip" });
  const stream = await createClient({ fetch }).reports.getReport({ month: "2024-02" });
  expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array>>();
  expect(await new Response(stream).text()).toBe("bytes");
  expect(requests[0]?.headers["accept"]).toBe("application/vnd.acme.2024-08-05+gzip");
});

test("a response of another version is unexpected, and one without a version is not", async () => {
  const body = { results: [] };
  const answer = (type: string) => createClient({ fetch: recorder({ body, type }).fetch }).tasks.listTasks.safe();
  expect(await answer("application/vnd.acme.2024-08-05+json")).toMatchObject({
    status: "unexpected",
    error: { status: 200, reason: "unexpected-media-type", contentType: "application/vnd.acme.2024-08-05+json" },
  });
  expect(await answer("Application/vnd.Acme.2023-01-01+JSON; charset=utf-8")).toMatchObject({
    status: 200,
    data: body,
  });
  expect(await answer("application/json")).toMatchObject({ status: 200, data: body });
  expect(await answer("application/vnd.acme.2022-01-01+json")).toMatchObject({ status: 200, data: body });
});

test("does not encode a colon in a path", async () => {
  const { fetch, requests } = recorder({ status: 200, body: { id: "t1", title: "x", state: "DONE" } });
  await createPreview({ fetch }).tasks.archiveTask({ taskId: "t1" });
  expect(requests[0]?.url).toBe("https://tasks.acme.example/api/tasks/t1:archive");
});

test("a deprecated operation warns once, with its sunset date", async () => {
  const warnings: string[] = [];
  const { fetch } = recorder({ status: 204 });
  const client = createClient({ fetch, warn: (message) => warnings.push(message) });
  await client.tasks.deleteTask({ taskId: "t1" });
  await client.tasks.deleteTask({ taskId: "t2" });
  expect(warnings.filter((warning) => warning.includes("2027-07-01"))).toHaveLength(1);
});
