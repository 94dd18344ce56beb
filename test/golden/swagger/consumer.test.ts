import { expect, expectTypeOf, test } from "vitest";
import { createClient, type Beer, type Bottle, type Wine } from "./output/cellar/index.js";
import { recorder } from "../../support/recorder.js";

test("serializes lists by their collection format", async () => {
  const { fetch, requests } = recorder({ body: [] });
  const cellar = createClient({ fetch });
  await cellar.bottles.listBottles({ years: [1990, 1991], grapes: ["Riesling", "Gamay"], shelves: ["a", "b"] });
  expect(requests.map(({ url }) => url)).toEqual([
    "https://cellar.example/v1/bottles?years=1990&years=1991&grapes=Riesling,Gamay&shelves=a%7Cb",
  ]);
});

test("a definition with a discriminator narrows to the definitions that include it", async () => {
  const { fetch } = recorder({ status: 201, body: { kind: "Wine", number: "7", grapes: ["Gamay"] } });
  const bottle = await createClient({ fetch }).bottles.addBottle({ body: { kind: "Wine", grapes: ["Gamay"] } });
  expectTypeOf(bottle).toEqualTypeOf<Bottle>();
  if (bottle.kind === "Wine") expectTypeOf(bottle).toEqualTypeOf<Wine>();
  if (bottle.kind === "Beer") expectTypeOf(bottle).toEqualTypeOf<Beer>();
  expect(bottle.kind === "Wine" && bottle.grapes).toEqual(["Gamay"]);
});

test("sends a file as a part of a form", async () => {
  const { fetch, requests } = recorder({ status: 204 });
  const picture = new File(["png"], "label.png", { type: "image/png" });
  await createClient({ fetch }).bottles.setLabel({ bottle: "7", body: { picture, caption: "Grand" } });
  const [request] = requests;
  const body = request?.body ?? "";
  expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(body).toContain('name="picture"; filename="label.png"\r\nContent-Type: image/png\r\n\r\npng\r\n');
  expect(body).toContain('name="caption"\r\n\r\nGrand\r\n');
});
