// Measures a mock with one number of entities. Called by scale.js.
const [, , entry, encodedSize] = process.argv;
const size = Number(encodedSize);
const { createMock } = await import(entry);
const mock = createMock({ auth: "off", limits: "count" });
const encoder = new TextEncoder();

function call(method, target, body) {
  const response = mock.handle({
    method,
    target,
    header: (name) => (name === "content-type" && body !== undefined ? "application/json" : null),
    rawHeaders: [],
    body: body === undefined ? null : encoder.encode(JSON.stringify(body)),
    address: "127.0.0.1",
  });
  if (response.status >= 400) throw new Error(`${method} ${target}: ${response.status} ${response.body}`);
  return response.body === null || response.body === "" ? null : JSON.parse(response.body);
}

const bookOf = (index) => ({
  id: `book-${index}`,
  title: `Title ${(index * 7919) % size}`,
  status: ["draft", "open", "done"][index % 3],
  price: (index * 31) % 1000,
  createdAt: new Date(1.6e12 + ((index * 7919) % size) * 1000).toISOString(),
  author: `author-${index % Math.ceil(size / 10)}`,
});

/** Returns the CPU time of a call in microseconds. */
function cost(calls, run) {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) run(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

const results = {};
const measure = (name, unit, value) => (results[name] = { unit, value });
const micros = (name, calls, run) => {
  cost(Math.min(calls, 200), run);
  measure(name, "µs", cost(calls, run));
};
const once = (name, run) => measure(name, "ms", cost(1, run) / 1000);

for (let index = 0; index < 3000; index += 1) {
  call("POST", "/books", bookOf(index));
  call("GET", `/books/book-${index}`);
}
mock.reset();
globalThis.gc();
const empty = process.memoryUsage().heapUsed;
for (let index = 0; index < size; index += 1) {
  call("POST", "/books", bookOf(index));
  if (index % 20_000 === 0) mock.journal.clear?.();
}
let added = size;
const random = (index) => (index * 7919 + 13) % size;
micros("create", 1000, () => call("POST", "/books", { ...bookOf(added), id: `book-${(added += 1)}` }));
micros("read", 1000, (index) => call("GET", `/books/book-${random(index)}`));
micros("update", 1000, (index) => call("PATCH", `/books/book-${random(index)}`, bookOf(random(index))));
globalThis.gc();
// The journal keeps at most 1000 requests, whatever the number of entities.
measure("memory per entity, without indexes", "bytes", (process.memoryUsage().heapUsed - empty) / added);
micros("first page of 50", 500, () => call("GET", "/books?limit=50"));
const { next_cursor: middle } = call("GET", `/books?limit=${Math.floor(size / 2)}`);
micros("page of 50 in the middle", 500, () => call("GET", `/books?limit=50&cursor=${encodeURIComponent(middle)}`));
const lists = [
  ["sorted", "sort=-createdAt"],
  ["filtered", "author=author-7"],
  ["filtered and sorted", "status=open&sort=price,-title"],
  ["range", "minPrice=500"],
  ["search", "q=title%207"],
];
for (const [name, query] of lists) once(`${name}, first time`, () => call("GET", `/books?limit=50&${query}`));
for (const [name, query] of lists) micros(name, 300, () => call("GET", `/books?limit=50&${query}`));
micros("update, with these indexes", 1000, (index) =>
  call("PATCH", `/books/book-${random(index)}`, { ...bookOf(random(index)), price: index % 1000 }),
);
for (const [name, query] of lists)
  micros(`${name}, after an update`, 100, (index) => {
    call(
      "PATCH",
      `/books/book-${random(index)}`,
      bookOf(random(index + 1)).price === 0 ? bookOf(random(index)) : { ...bookOf(random(index)), price: index },
    );
    call("GET", `/books?limit=50&${query}`);
  });
micros(
  "delete",
  500,
  (index) => call("DELETE", `/books/book-${added - index - 1}`) ?? call("POST", "/books", bookOf(added - index - 1)),
);
globalThis.gc();
measure("memory per entity, with these indexes", "bytes", (process.memoryUsage().heapUsed - empty) / added);
let snapshot;
once("snapshot", () => (snapshot = mock.snapshot()));
once("update after a snapshot", () => call("PATCH", "/books/book-1", bookOf(1)));
once("restore", () => mock.restore(snapshot));
once("update after restore", () => call("PATCH", "/books/book-1", bookOf(1)));
once("new space", () => mock.space("other").snapshot());
process.stdout.write(JSON.stringify(results));
