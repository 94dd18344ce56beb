import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startGarden, type Answer } from "./garden.js";
import { run, temporaryFolder, type RunOptions } from "./run.js";

const garden = await startGarden();
const list = ["api", "plants", "listPlants", "--path-version", "1"];

async function call(args: readonly string[], { answer, ...options }: RunOptions & { readonly answer?: Answer } = {}) {
  garden.requests.length = 0;
  garden.answer = answer ?? { type: "application/json", body: "{}" };
  const ended = await run(garden.script, args, { ...options, env: { ...garden.env, ...options.env } });
  return { ...ended, request: garden.requests.at(-1) };
}

const json = (body: string): Answer => ({ type: "application/json", body });

/** Runs a command in a terminal of the given width, and returns what the terminal receives. */
async function onTerminal(args: readonly string[], answer: Answer, columns = 80): Promise<string> {
  garden.answer = answer;
  const words = [process.execPath, garden.script, ...args].map((word) => `'${word}'`).join(" ");
  const { stdout } = await run("script", ["-qec", `stty cols ${columns}; ${words}`, "/dev/null"], { env: garden.env });
  return stdout.replaceAll("\r\n", "\n");
}

test("the script is executable, and the package needs no dependencies", () => {
  expect(statSync(garden.script).mode & 0o111).toBe(0o111);
});

test("flags of parameters have types, repeat for lists, and have another name if their own is taken", async () => {
  const args = [
    ...list,
    ...["--query-output", "9007199254740993", "--filterName", "a b", "--tag", "a", "--tag", "b", "--no-wet"],
    ...["--where", '{"a":1}', "--X-Trace", "t"],
  ];
  const { code, stderr, request } = await call(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(decodeURIComponent(request?.url ?? "")).toBe(
    "/plants/1?output=9007199254740993&filter[name]=a b&tag=a&tag=b&where[a]=1&wet=false",
  );
  expect(request?.headers["x-trace"]).toBe("t");
});

test.each([
  [["--tag", "c"], "Use one of a, b"],
  [["--wet=perhaps"], "use true or false"],
  [["--where", "{"], 'The value is JSON: --where \'{"key":"value"}\'.'],
  [["--where", '{"a":12345678901234567890}'], "Invalid value for --where: a number has too many digits."],
  [["--version", "1"], "The API has no versions"],
])("refuses %j", async (args, message) => {
  const { code, stderr, request } = await call([...list, ...args]);
  expect({ code, request }).toEqual({ code: 2, request: undefined });
  expect(stderr).toContain(message);
});

test.each([
  [["--form", 'meta={"a":12345678901234567890}'], "The field meta contains a number with too many digits."],
  [["--file", "-"], "A form can't contain numbers with so many digits in JSON."],
])("refuses a form with numbers that JavaScript rounds: %j", async (args, message) => {
  const input = '{"title":12345678901234567890}';
  const { code, stderr, request } = await call(["api", "photos", "addPhoto", ...args], { input });
  expect({ code, request }).toEqual({ code: 2, request: undefined });
  expect(stderr).toContain(message);
});

test("refuses a JSON file that isn't UTF-8", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.json"), Buffer.from('{"name":"caf\u00e9"}', "latin1"));
  const args = ["api", "plants", "addPlant", "--path-version", "1", "--file", "a.json"];
  const { code, stderr, request } = await call(args, { cwd: folder });
  expect({ code, request }).toEqual({ code: 2, request: undefined });
  expect(stderr).toBe("garden: The file a.json isn't valid UTF-8.\n");
});

test("numbers keep all digits in bodies and responses", async () => {
  const body = '{"id":12345678901234567890,"rate":1.10}';
  const answer: Answer = { status: 201, type: "application/json", body };
  const { stdout, request } = await call(["api", "plants", "addPlant", "--path-version", "1"], { input: body, answer });
  expect(request?.body.toString()).toBe(body);
  expect(stdout).toBe('{\n  "id": 12345678901234567890,\n  "rate": 1.10\n}\n');
  const record = await call([...list, "-o", "table"], { answer: json(body) });
  expect(record.stdout).toBe("id    12345678901234567890\nrate  1.1\n");
  const table = await call([...list, "-o", "table"], { answer: json(`{"items":[${body}]}`) });
  expect(table.stdout).toBe("id                    rate\n12345678901234567890  1.1\n");
});

test("prints a table on a terminal, without its control characters and within its width", async () => {
  const body =
    '{"items":[{"id":1,"name":"red \\u001b[31m \u009b1m \u202e","note":"a long text that does not fit into the terminal"},{"id":2,"name":"日本語","note":null}]}';
  expect(await onTerminal(list, json(body), 50)).toBe(
    ["id  name", "1   red \\u001b[31m \\u009b1m \\u202e", "2   日本語", "Not shown: note. Use --output json.\n"].join(
      "\n",
    ),
  );
});

test("escapes control characters in JSON, which stays valid", async () => {
  const body = '{"name":"\u009b1m","__proto__":{"a":1}}';
  const { stdout } = await call(list, { answer: json(body) });
  expect(stdout).toBe('{\n  "name": "\\u009b1m",\n  "__proto__": {\n    "a": 1\n  }\n}\n');
});

test("a terminal that reports no width gets a table of 80 columns", async () => {
  const body = json(JSON.stringify({ items: [{ id: "1", name: "Fern", note: "x".repeat(30), more: "y".repeat(60) }] }));
  const wide = await onTerminal(list, body, 80);
  expect(wide).toContain("Fern");
  expect(await onTerminal(list, body, 0)).toBe(wide);
});

test("prints text unchanged in a pipe, and escaped on a terminal", async () => {
  const answer = { type: "text/csv", body: "a\n\u001b[31m1\n" };
  const csv = await call([...list, "-o", "csv"], { answer });
  expect(csv.request?.headers.accept).toBe("text/csv");
  expect(csv.stdout).toBe(answer.body);
  expect(await onTerminal([...list, "-o", "csv"], answer)).toContain("a\n\\u001b[31m1\n");
});

test("escapes control characters of the document in help", async () => {
  const { stdout } = await call([...list, "--help"]);
  expect(stdout).toContain("List plants \\u001b[31m");
});

test("quotes the examples of the document in the samples of help", async () => {
  const { stdout } = await call(["api", "events", "watchEvents", "--help"]);
  expect(stdout).toContain("garden api events watchEvents --live='true; touch pwned'\n");
});

test("sends a multipart form with a file and JSON", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.png"), Buffer.from([1, 255, 0]));
  const args = [
    "api",
    "photos",
    "addPhoto",
    "--form",
    "title=@ home",
    "--form",
    'meta={"a":1}',
    "--form",
    "photo=@a.png",
  ];
  expect((await call(args, { cwd: folder })).stderr).toContain("The file  home can't be read: it doesn't exist.");
  const { code, request } = await call(args.with(4, "title=home"), { cwd: folder });
  const body = request?.body.toString("latin1") ?? "";
  expect(code).toBe(0);
  expect(body).toContain('name="title"\r\n\r\nhome\r\n');
  expect(body).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n');
  expect(body).toContain(
    'name="photo"; filename="a.png"\r\nContent-Type: application/octet-stream\r\n\r\n\u0001\u00ff\u0000\r\n',
  );
});

test("sends any part of a multipart form whose parts the document doesn't describe", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.png"), Buffer.from([1, 255, 0]));
  const command = ["api", "scans", "addScan"];
  const { request } = await call([...command, "--form", "page=@a.png"], { cwd: folder });
  expect(request?.body.toString("latin1")).toContain('name="page"; filename="a.png"');
  expect((await call([...command, "--help"])).stdout).toContain("garden api scans addScan --form name=@file\n");
  const { stderr } = await call([...command, "--file", "a.png"], { cwd: folder });
  expect(stderr).toContain("The file a.png isn't valid UTF-8.");
  expect(stderr).toContain("To send a file, pass it as a part: --form name=@file.");
});

test("uploads and downloads bytes, and doesn't print them on a terminal", async () => {
  const folder = temporaryFolder();
  const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);
  const answer = { type: "image/png", body: bytes };
  const download = ["api", "photos", "getPhoto", "--id", "3"];
  await call([...download, "--outputFile", "a.png"], { answer, cwd: folder });
  expect(new Uint8Array(readFileSync(join(folder, "a.png")))).toEqual(bytes);
  expect(await onTerminal(download, answer)).toContain("The result is image/png.");
  const upload = ["api", "photos", "putPhoto", "--id", "3", "--file", "a.png", "--content-type", "image/png"];
  const { request } = await call(upload, { cwd: folder });
  expect(request?.headers["content-type"]).toBe("image/png");
  expect(new Uint8Array(request?.body ?? [])).toEqual(bytes);
});

test("sends all bytes of a pipe and of a file without a size, and refuses a folder", async () => {
  const bash = (command: string) => {
    garden.requests.length = 0;
    return run("bash", ["-c", command, process.execPath, garden.script], { env: garden.env });
  };
  await bash('"$0" "$1" api photos putPhoto --id 3 --content-type image/png --file <(printf pipe)');
  expect(garden.requests.at(-1)?.body.toString()).toBe("pipe");
  await bash('"$0" "$1" api photos addPhoto --form photo=@<(printf field)');
  expect(garden.requests.at(-1)?.body.toString()).toContain("\r\n\r\nfield\r\n");
  await bash('"$0" "$1" api photos putPhoto --id 3 --content-type image/png --file /proc/self/status');
  expect(garden.requests.at(-1)?.body.toString()).toContain("Name:");
  const { code, stderr } = await bash('"$0" "$1" api photos putPhoto --id 3 --content-type image/png --file .');
  expect({ code, requests: garden.requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toContain("The file . can't be read: it is a folder.");
});

test("prints the items of a stream as lines", async () => {
  const answer = { type: "text/event-stream", body: 'event: a\ndata: {"x":1}\n\ndata: two \u001b[31m\n\n' };
  const { stdout } = await call(["api", "events", "watchEvents", "--live"], { answer });
  expect(stdout).toBe('{"event":"a","data":"{\\"x\\":1}"}\n{"data":"two \\u001b[31m"}\n');
});

test("shows an error as the API sent it, without the secrets that it quotes", async () => {
  const answer = { status: 409, type: "application/json", body: '{"error":"taken by tok-secret-1"}' };
  const args = ["api", "plants", "addPlant", "--path-version", "1"];
  const { code, stderr, request } = await call(args, { input: "{}", answer, env: { GARDEN_TOKEN: "tok-secret-1" } });
  expect(request?.headers.authorization).toBe("Bearer tok-secret-1");
  expect(code).toBe(6);
  expect(stderr).toBe('garden: addPlant: 409 Conflict\n{\n  "error": "taken by ***"\n}\n');
});

test.each([
  String.raw`{"error":"tok\/sec\"ret"}`,
  String.raw`{"error":"tok\u002Fsec\u0022ret"}`,
  String.raw`{"error":"TOK%2fsec%22ret"}`,
])("doesn't show a secret that the server escapes: %s", async (body) => {
  const answer = { status: 409, type: "application/json", body };
  const args = ["api", "plants", "addPlant", "--path-version", "1"];
  const { stderr } = await call(args, { input: "{}", answer, env: { GARDEN_TOKEN: 'tok/sec"ret' } });
  expect(stderr).toContain('"error": "***"');
});

test.each([
  ["30", "30 seconds"],
  ["Fri, 01 Jan 2100 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"],
])("says when to try again after a response with Retry-After: %s", async (wait, time) => {
  const { code, stderr } = await call(list, {
    answer: { ...json("{}"), status: 429, headers: { "retry-after": wait } },
  });
  expect(code).toBe(7);
  expect(stderr).toContain(`Try again after ${time}, or use --retry.`);
});

test("says why a response doesn't match the document", async () => {
  const { code, stderr } = await call(list, { answer: json("<html>\u001b[31m") });
  expect(code).toBe(8);
  expect(stderr).toBe("garden: listPlants: 200 OK: the body isn't valid JSON\n<html>\\u001b[31m\n");
});

test.each([
  ["a key in the query", { GARDEN_API_KEY: "s3cret" }, ["listPlants"], `'/plants/it'\\''s?api_key='"$GARDEN_API_KEY"`],
  [
    "Basic",
    { GARDEN_USERNAME: "u", GARDEN_PASSWORD: "s3cret" },
    ["listPlants"],
    `--user "$GARDEN_USERNAME":"$GARDEN_PASSWORD"`,
  ],
  [
    "a token",
    { GARDEN_TOKEN: "s3cret" },
    ["addPlant", "--file", "-"],
    `--header 'Authorization: Bearer '"$GARDEN_TOKEN"`,
  ],
  [
    "client credentials",
    { GARDEN_CLIENT_ID: "id", GARDEN_CLIENT_SECRET: "s3cret" },
    ["addPlant", "--file", "-"],
    `--header 'Authorization: Bearer '"$GARDEN_ACCESS_TOKEN"`,
  ],
])("the curl command of a dry run has a variable instead of %s", async (_, env, [name = "", ...more], expected) => {
  const args = ["api", "plants", name, "--path-version", "it's", ...more, "--dry-run"];
  const { code, stdout, request } = await call(args, { env, input: "{}" });
  expect({ code, request }).toEqual({ code: 0, request: undefined });
  expect(stdout.replaceAll(garden.env["GARDEN_SERVER"] ?? "", "")).toContain(expected);
  expect(stdout).not.toContain("s3cret");
  expect(stdout).not.toContain("placeholder");
});
