import { expect, test } from "vitest";
import { startGarden } from "./garden.js";
import { run } from "./run.js";

const garden = await startGarden();
const add = ["api", "plants", "addPlant", "--path-version", "1"];
const client = { GARDEN_CLIENT_ID: "id", GARDEN_CLIENT_SECRET: "s3cret" };

test.each([
  [400, 3],
  [401, 3],
  [429, 7],
  [503, 9],
])("a request for a token with the response %i ends with the exit code %i", async (status, expected) => {
  garden.answer = { status, type: "application/json", body: '{"error":"invalid_client","error_description":"s3cret"}' };
  const { code, stderr } = await run(garden.script, add, { env: { ...garden.env, ...client }, input: "{}" });
  expect(code).toBe(expected);
  expect(stderr).toMatch(
    new RegExp(`^garden: serviceAccount\\(\\): .* responded with ${status} invalid_client: \\*\\*\\*\n$`),
  );
});

test.each([[[]], [["--dry-run"]]])("the error for an invalid server names its settings (%j)", async (more) => {
  const env = { ...garden.env, GARDEN_SERVER: "localhost:80" };
  const { code, stderr } = await run(garden.script, [...add, ...more], { env, input: "{}" });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /\n {2}help: The server comes from --base-url, the variable GARDEN_SERVER, or the profile\.\n$/,
  );
});
