import { expect, test } from "vitest";
import { findSunsets } from "../../generator/dist/commands/versions/find-sunsets.js";
import { almanac, workspace } from "../support/cli.js";

const response = (versions: Readonly<Record<string, object>>): object => ({
  responses: {
    "200": {
      description: "Fine.",
      content: Object.fromEntries(
        Object.entries(versions).map(([version, extra]) => [
          `application/vnd.library.${version}+json`,
          { schema: { type: "object", properties: { [`since${version.slice(0, 4)}`]: { type: "string" } } }, ...extra },
        ]),
      ),
    },
  },
});

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Library", version: "1" },
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        tags: ["Books"],
        ...response({ "2023-01-01": { "x-sunset": "2020-05-01" }, "2024-02-01": {} }),
      },
      post: { operationId: "createBook", tags: ["Books"], ...response({ "2024-02-01": {} }) },
    },
    "/loans": {
      get: { operationId: "listLoans", tags: ["Loans"], deprecated: true, ...response({ "2023-01-01": {} }) },
    },
  },
});
const library = (): string => workspace({ "library.json": document });

test("versions lists what each version added, changed and deprecated, newest first, and the dates of the end", async () => {
  const { code, stdout, stderr } = await almanac(library(), ["versions", "library.json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`library.json: 2 versions

2024-02-01  3 operations
  added       books.createBook
  changed     books.listBooks

2023-01-01  2 operations
  deprecated  loans.listLoans
  sunset      books.listBooks (until 2020-05-01)
`);
});

test("versions --json prints the same as JSON", async () => {
  const { stdout } = await almanac(library(), ["versions", "library.json", "--json"]);
  expect(JSON.parse(stdout)).toEqual({
    apis: [
      {
        name: "library.json",
        versions: [
          {
            version: "2023-01-01",
            operations: 2,
            added: ["books.listBooks", "loans.listLoans"],
            changed: [],
            removed: [],
            deprecated: ["books.listBooks", "loans.listLoans"],
            sunset: [{ operation: "books.listBooks", date: "2020-05-01" }],
            goneOn: null,
          },
          {
            version: "2024-02-01",
            operations: 3,
            added: ["books.createBook"],
            changed: ["books.listBooks"],
            removed: [],
            deprecated: [],
            sunset: [],
            goneOn: null,
          },
        ],
      },
    ],
  });
});

test("versions --within warns about operations that the API stops serving, and exits with 1 if --strict is set", async () => {
  const arguments_ = ["versions", "library.json", "--within", "90d"];
  const warning =
    "warning: library.json: books.listBooks of version 2023-01-01 has not been served since 2020-05-01.\n";
  expect(await almanac(library(), arguments_)).toMatchObject({ code: 0, stderr: warning });
  expect(await almanac(library(), [...arguments_, "--strict"])).toMatchObject({ code: 1, stderr: warning });
  const { code, stderr } = await almanac(library(), ["versions", "library.json", "--within", "soon"]);
  expect({ code, stderr }).toMatchObject({ code: 2 });
  expect(stderr).toContain("Write --within 90d");
});

test("versions --within names versions as a range only if no version between them is served longer", async () => {
  const gone = { "x-sunset": "2020-05-01" };
  const versions = { "2023-01-01": gone, "2023-06-01": {}, "2024-02-01": gone, "2024-08-01": gone };
  const between = { "2023-01-01": gone, "2024-02-01": {} };
  const document = (paths: object): string =>
    JSON.stringify({ openapi: "3.1.0", info: { title: "Library", version: "1" }, paths });
  const folder = workspace({
    "library.json": document({
      "/books": { get: { operationId: "listBooks", tags: ["Books"], ...response(versions) } },
      "/loans": { get: { operationId: "listLoans", tags: ["Loans"], ...response(between) } },
    }),
  });
  const { stderr } = await almanac(folder, ["versions", "library.json", "--within", "90d"]);
  expect(stderr).toContain("books.listBooks of versions 2023-01-01, 2024-02-01, 2024-08-01 has not been served");
  expect(stderr).toContain("loans.listLoans of versions 2023-01-01 to 2023-06-01 has not been served");
});

test("versions lists each sunset date once, in the first version that has it, with the versions that have it", async () => {
  const [early, late] = [{ "x-sunset": "2026-05-01" }, { "x-sunset": "2027-05-01" }];
  const folder = workspace({
    "library.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Library", version: "1" },
      paths: {
        "/books": {
          get: { operationId: "listBooks", tags: ["Books"], ...response({ "2023-01-01": early, "2024-08-01": late }) },
        },
        "/loans": { get: { operationId: "listLoans", tags: ["Loans"], ...response({ "2023-06-01": {} }) } },
        "/shelves": { get: { operationId: "listShelves", tags: ["Loans"], ...response({ "2024-02-01": {} }) } },
      },
    }),
  });
  const { stdout } = await almanac(folder, ["versions", "library.json"]);
  expect(stdout).toBe(`library.json: 4 versions

2024-08-01  3 operations
  changed     books.listBooks
  sunset      books.listBooks (until 2027-05-01)

2024-02-01  3 operations
  added       loans.listShelves

2023-06-01  2 operations
  added       loans.listLoans

2023-01-01  1 operation  gone on 2026-05-01
  sunset      books.listBooks (until 2026-05-01, in versions 2023-01-01 to 2024-02-01)
`);
});

test("versions exits with 1 if the document can't be read", async () => {
  const { code, stdout, stderr } = await almanac(workspace({ "library.json": "{" }), ["versions", "library.json"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("library.json:1:");
});

test("the sunsets within a number of days are those up to that day, grouped by operation and date", () => {
  const sunset = (date: string) => [{ operation: "books.list", date }];
  const version = (name: string, date: string) => ({
    version: name,
    operations: 1,
    added: [],
    changed: [],
    removed: [],
    deprecated: [],
    sunset: sunset(date),
    goneOn: date,
  });
  const apis = [
    {
      name: "library.json",
      versions: [
        version("1", "2026-01-31"),
        version("2", "2026-01-31"),
        version("3", "2026-02-01"),
        version("4", "2025-12-01"),
      ],
    },
  ];
  const found = findSunsets(apis, { today: "2026-01-01", days: 30 });
  expect(found.map(({ date, versions }) => [date, versions])).toEqual([
    ["2025-12-01", ["4"]],
    ["2026-01-31", ["1", "2"]],
  ]);
  expect(findSunsets(apis, { today: "2026-01-01", days: 9_999_999 })).toHaveLength(3);
});
