import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const mock = await mockOf(
  `
openapi: 3.1.0
info: { title: Ferry bookings, version: "1" }
paths:
  /bookings:
    post:
      operationId: book
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/NewBooking" } } } }
      responses: { "201": { description: Booked, content: { application/json: { schema: { $ref: "#/components/schemas/Booking" } } } } }
    get:
      operationId: listBookings
      responses: { "200": { description: All, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Booking" } } } } } }
  /bookings/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getBooking
      responses: { "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Booking" } } } } }
    delete:
      operationId: cancel
      responses:
        "200":
          description: Gone
          content: { application/json: { schema: { type: object, required: [id, deleted], properties: { id: { type: string }, deleted: { type: boolean } } } } }
components:
  schemas:
    NewBooking: { type: object, properties: { deck: { type: string } } }
    Booking:
      type: object
      required: [id, status, createdAt]
      properties:
        id: { type: string, readOnly: true }
        deck: { type: string }
        ticketToken: { type: string, readOnly: true, example: tok_1 }
        captain: { type: string, readOnly: true }
        status: { type: string, enum: [pending, confirmed, cancelled], readOnly: true }
        refundState: { type: string, enum: [requested, none], default: none, readOnly: true }
        createdAt: { type: integer, format: int64, readOnly: true }
        updated_at: { type: integer, readOnly: true }
      example: { id: b-1, deck: upper, ticketToken: tok_1, captain: Mara, status: cancelled, refundState: requested, createdAt: 1, updated_at: 2 }
`,
  { now: "2025-03-01T10:00:00Z" },
);
const call = callerOf(mock);
const book = (): Record<string, unknown> =>
  call("POST /bookings", { body: { deck: "car" } }).body as Record<string, unknown>;

test("a new entity has its first or default status, the time of the clock, and the values of the example", () => {
  const seconds = Date.parse("2025-03-01T10:00:00Z") / 1000;
  expect(book()).toEqual({
    id: expect.stringMatching(/^id-/) as string,
    deck: "car",
    ticketToken: expect.stringMatching(/^ticket-token-/) as string,
    captain: "Mara",
    status: "pending",
    refundState: "none",
    createdAt: seconds,
    updated_at: seconds,
  });
});

test("examples make no two entities equal", () => {
  const [one, two] = [book(), book()];
  expect(one["id"]).not.toBe(two["id"]);
  expect(one["ticketToken"]).not.toBe(two["ticketToken"]);
});

test("the response to a deletion says that the entity is deleted", () => {
  const { id } = book();
  expect(call(`DELETE /bookings/${String(id)}`).body).toEqual({ id, deleted: true });
});
