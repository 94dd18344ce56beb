import { describe, expect, it, test } from "vitest";
import { open } from "../support/open.js";

const done = { responses: { 204: { description: "Done." } } };

interface Endpoint {
  readonly id: string;
  readonly tag: string;
  readonly method?: string;
  readonly path?: string;
}

/** Returns `resource.member` of each operation of a document, by operationId. */
async function membersOf(
  endpoints: readonly Endpoint[],
  { config = "" }: { readonly config?: string } = {},
): Promise<{ readonly members: Readonly<Record<string, string>>; readonly diagnostics: string }> {
  const paths = new Map<string, Record<string, unknown>>();
  for (const [index, { id, tag, method = "get", path = `/p${index}` }] of endpoints.entries())
    paths.set(path, { ...paths.get(path), [method]: { operationId: id, tags: [tag], ...done } });
  const document = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(paths),
  });
  const almanac = `apis:\n  t:\n    document: openapi.json\n    package: { name: t, version: 1.0.0 }\n${config}`;
  const { models, diagnostics } = await open({ "almanac.yaml": almanac, "openapi.json": document });
  const operations = models.at(-1)?.operations ?? [];
  return {
    members: Object.fromEntries(
      operations.map((each): [string, string] => [each.operationId ?? "", `${each.resource}.${each.member}`]),
    ),
    diagnostics,
  };
}

describe("the name of an operation inside its resource", () => {
  test.each<[id: string, tag: string, expected: string]>([
    // The resource at the beginning, as a group, and at the end behind a separator.
    ["meGetOptions", "me", "me.getOptions"],
    ["Vaults_List", "Vaults", "vaults.list"],
    ["api.users.list", "Users", "users.list"],
    ["user.list", "Users", "users.list"],
    ["findAll_Users", "Users", "users.findAll"],
    ["categoryRead", "Categories", "categories.read"],
    ["Recipes_RecipeSearch", "Recipes", "recipes.search"],
    ["meGetHTTPOptions", "me", "me.getHTTPOptions"],
    // The object of a verb, a word that only begins like the resource, and a tag that is the verb.
    ["listUsers", "Users", "users.listUsers"],
    ["meetingsList", "me", "me.meetingsList"],
    ["tagResource", "Tags", "tags.tagResource"],
    ["tagCreate", "Tags", "tags.create"],
    // Nothing meaningful would be left.
    ["users", "Users", "users.users"],
    ["usersV2", "Users", "users.usersV2"],
    ["usersAndGroups", "Users", "users.usersAndGroups"],
    // Reserved words are fine as properties; names that turn an object into something else are not.
    ["usersDelete", "Users", "users.delete"],
    ["usersThen", "Users", "users.usersThen"],
    ["usersToString", "Users", "users.usersToString"],
    ["users_constructor", "Users", "users.usersConstructor"],
  ])("%s of %s is %s", async (id, tag, expected) => {
    expect((await membersOf([{ id, tag }])).members).toEqual({ [id]: expected });
  });

  test.each<[framework: string, endpoint: Endpoint, expected: string]>([
    [
      "FastAPI",
      { id: "create_item_v1_items__post", tag: "items", method: "post", path: "/v1/items/" },
      "items.createItem",
    ],
    [
      "FastAPI with a parameter in the path",
      {
        id: "read_user_item_users__user_id__items__item_id__get",
        tag: "items",
        path: "/users/{user_id}/items/{item_id}",
      },
      "items.readUserItem",
    ],
    ["springfox", { id: "listUsingGET", tag: "user-controller" }, "userController.list"],
    ["springfox with a counter", { id: "findOneUsingGET_3", tag: "pets" }, "pets.findOne"],
    ["NestJS", { id: "UsersController_findAll", tag: "users" }, "users.findAll"],
    // Similar ids that no framework derived from this path or method.
    [
      "another path",
      { id: "create_item_v1_items__post", tag: "orders", method: "post", path: "/v2/items" },
      "orders.createItemV1ItemsPost",
    ],
    ["another method", { id: "listUsingGET", tag: "pets", method: "post" }, "pets.listUsingGET"],
    ["no controller", { id: "UsersService_findAll", tag: "pets" }, "pets.usersServiceFindAll"],
  ])("leaves out the parts that a framework added: %s", async (_, endpoint, expected) => {
    expect((await membersOf([endpoint])).members).toEqual({ [endpoint.id]: expected });
  });

  it("is the full name for all operations that could have the same short name, with a note", async () => {
    const { members, diagnostics } = await membersOf([
      { id: "users_list", tag: "users" },
      { id: "user_list", tag: "users" },
      { id: "users_get", tag: "users" },
    ]);
    expect(members).toEqual({ users_list: "users.usersList", user_list: "users.userList", users_get: "users.get" });
    expect(diagnostics).toContain('"users_list" and "user_list" would both be named users.list.');
  });

  it("does not replace the full name of another operation", async () => {
    const { members } = await membersOf([
      { id: "list", tag: "users" },
      { id: "users_list", tag: "users" },
    ]);
    expect(members).toEqual({ list: "users.list", users_list: "users.usersList" });
  });

  it("does not depend on the order of operations", async () => {
    const endpoints = [
      { id: "users_list", tag: "users", path: "/a" },
      { id: "user_list", tag: "users", path: "/b" },
      { id: "list", tag: "users", path: "/c" },
      { id: "users_get", tag: "users", path: "/d" },
    ];
    const { members } = await membersOf(endpoints);
    expect((await membersOf([...endpoints].reverse())).members).toEqual(members);
  });

  it("is the operationId in camel case with `names: original`", async () => {
    const endpoints = [
      { id: "users_list", tag: "users" },
      { id: "listUsingGET", tag: "pets" },
    ];
    const { members } = await membersOf(endpoints, { config: "    names: original\n" });
    expect(members).toEqual({ users_list: "users.usersList", listUsingGET: "pets.listUsingGET" });
  });

  it("is the name that the configuration gives, which is not shortened", async () => {
    const config = "    rename:\n      operations: { users_list: usersAll }\n";
    const { members } = await membersOf([{ id: "users_list", tag: "users" }], { config });
    expect(members).toEqual({ users_list: "users.usersAll" });
  });
});

describe("a configuration", () => {
  const endpoints = [
    { id: "users_list", tag: "users", path: "/users" },
    { id: "users_remove", tag: "users", path: "/users", method: "delete" },
    { id: "teams_list", tag: "teams", path: "/teams" },
  ];

  test.each(["users_list", "GET /users", "usersList", "users.list"])("can name an operation %s", async (name) => {
    const { members } = await membersOf(endpoints, { config: `    filter: { operations: ["${name}"] }\n` });
    expect(members).toEqual({ users_list: "users.list" });
  });

  it("can use the short name alone if only one resource has it", async () => {
    const { members } = await membersOf(endpoints, { config: "    filter: { operations: [remove] }\n" });
    expect(members).toEqual({ users_remove: "users.remove" });
  });

  it("is rejected if a name refers to several operations, with the names that would not", async () => {
    const { diagnostics } = await membersOf(endpoints, { config: "    filter: { operations: [list] }\n" });
    expect(diagnostics).toContain("error[ambiguous-operation] almanac.yaml:5:");
    expect(diagnostics).toContain('Several operations are named "list": teams.list, users.list.');
  });

  it("renames an operation by its name in the client, and the docs keep its operationId", async () => {
    const { members } = await membersOf(endpoints, {
      config: "    rename: { operations: { teams.list: everyTeam } }\n",
    });
    expect(members).toMatchObject({ teams_list: "teams.everyTeam" });
  });
});

describe("tags", () => {
  it("that differ only by case are one resource, spelled as in the list of tags", async () => {
    const { models } = await open({
      "openapi.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        tags: [{ name: "Price Lists", description: "All prices." }],
        paths: {
          "/a": { get: { operationId: "getA", tags: ["price lists"], ...done } },
          "/b": { get: { operationId: "getB", tags: ["Price Lists"], ...done } },
          "/c": { get: { operationId: "getC", tags: ["PRICE LISTS"], ...done } },
        },
      }),
    });
    const [resource, ...others] = models[0]?.resources ?? [];
    expect(others).toEqual([]);
    expect(resource).toMatchObject({ name: "priceLists", title: "Price Lists", description: "All prices." });
    expect(models[0]?.operations.map((operation) => operation.resource)).toEqual([
      "priceLists",
      "priceLists",
      "priceLists",
    ]);
  });

  test.each<[tag: string, name: string, file: string]>([
    ["名前", "名前", "resource-"],
    ["Größe", "größe", "grosse"],
    ["Команды", "команды", "komandy"],
    ["Ελλάδα", "ελλάδα", "ellada"],
  ])("keep their letters in names, but not in file names: %s", async (tag, name, file) => {
    const { models, diagnostics } = await open({
      "openapi.json": JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        paths: { "/a": { get: { operationId: "getA", tags: [tag], ...done } } },
      }),
    });
    const [resource] = models[0]?.resources ?? [];
    expect(resource?.name).toBe(name);
    expect(resource?.file.startsWith(file)).toBe(true);
    expect(resource?.file).toMatch(/^[a-z0-9-]+$/);
    expect(diagnostics).toContain("warning[transliterated-file] openapi.json:1:");
  });
});
