import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const call = callerOf(
  await mockOf(`
openapi: 3.1.0
info: { title: Weather, version: "1" }
paths:
  /forecasts:
    get:
      parameters: [{ name: Accept-Language, in: header, required: true, schema: { type: string, enum: [de, fr-CH] } }]
      responses: { "200": { description: x, content: { application/json: { schema: { type: object } } } } }
`),
);
const status = (language: string | null): number =>
  call("GET /forecasts", language === null ? {} : { headers: { "accept-language": language } }).status;

test.each(["de", "fr-CH", "de-CH, de;q=0.9", "*", "en-US,en;q=0.9", "de;q=0"])(
  "a request is answered with the header that clients send: Accept-Language: %s",
  (language) => {
    expect(status(language)).toBe(200);
  },
);

test("a request without a required Accept-Language is rejected", () => {
  expect(status(null)).toBe(400);
});
