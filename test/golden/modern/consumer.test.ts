import { expect, expectTypeOf, test } from "vitest";
import { createMock } from "./output/kennel-mock/index.js";
import { bearer, createClient, serviceAccount, servers, type Animal, type Bark } from "./output/kennel/index.js";

const mock = createMock({ seed: 7, validateResponses: true });
const { member, device } = mock.credentials;
const { animals, dogs } = createClient({ auth: serviceAccount(member), fetch: mock.fetch });
const collar = createClient({ auth: bearer(device.token), fetch: mock.fetch });

test("QUERY sends a body, and the mock responds with the declared example", async () => {
  const found = await animals.findAnimals({ body: { name: "Rex" } });
  expect(found).toEqual([
    { kind: "dog", name: "Rex", barks: true },
    { kind: "fish", name: "Blub" },
  ]);
  expect(mock.journal("findAnimals").at(-1)?.problems).toEqual([]);
  await expect(animals.findAnimals({ body: { name: "" } })).rejects.toMatchObject({ status: 400 });
});

test("custom methods are called like any other", async () => {
  await animals.petAnimal({ name: "Rex", body: { times: 3 } });
  const copy = await animals.copyAnimal({ name: "Rex", destination: "/animals/Max" });
  expectTypeOf(copy).toEqualTypeOf<Animal>();
  expect(copy.name).toBeTypeOf("string");
  expect(mock.journal().map(({ method }) => method)).toEqual(expect.arrayContaining(["PET", "COPY"]));
});

test("iterates JSON lines, and serializes the whole query as a form", async () => {
  const names: string[] = [];
  for await (const { name } of await animals.listAnimals({ selector: { q: "a", tags: ["b", "c"] } })) names.push(name);
  expect(names.length).toBeGreaterThan(0);
  expect(mock.journal("listAnimals").at(-1)).toMatchObject({ problems: [] });
});

test("iterates events with parsed data", async () => {
  const barks: Bark[] = [];
  for await (const { data } of await collar.dogs.watchBarks()) barks.push(data);
  expect(barks.length).toBeGreaterThan(0);
  for (const { loudness } of barks) expect(loudness).toBeTypeOf("number");
});

test("the mock responds with a serialized example unchanged", async () => {
  expect(await dogs.getCard()).toBe("<card><dogs>1</dogs></card>");
});

test("the default mapping applies to all other discriminator values", () => {
  const animal = { name: "Blub", kind: "fish" } satisfies Animal;
  expectTypeOf(animal).toExtend<Animal>();
  // @ts-expect-error -- the name is required
  const nameless: Animal = { kind: "fish" };
  expect(nameless).not.toHaveProperty("name");
});

test("servers have the names of the document", () => {
  expect(servers.production).toBe("https://api.kennel.example/v1");
  expect(servers.tryOut({ place: "test" })).toBe("https://test.kennel.example");
});
