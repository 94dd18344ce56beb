// Starts two servers, the mock and a bare one that sends the same bytes, and sends their URLs and the requests of each
// scenario to the parent process.
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const [, , packagePath, encoded] = process.argv;
const { createMock } = await import(pathToFileURL(packagePath).href);
const { accept, parents, collection, perParent, perPage } = JSON.parse(encoded);
const mock = createMock({ auth: "off", limits: "count" });
const headers = { accept, "content-type": "application/json" };
const post = ({ path, body }) => ({ method: "POST", path, headers, body: JSON.stringify(body) });
const get = (path) => ({ method: "GET", path, headers: { accept } });
const ask = async ({ path, ...request }) => {
  const response = await mock.fetch(`http://mock${path}`, request);
  if (!response.ok) throw new Error(`${request.method} ${path}: ${await response.text()}`);
  return { status: response.status, headers: [...response.headers].flat(), text: await response.text() };
};

const lists = [];
const items = [];
for (let parent = 0; parent < parents.count; parent += 1) {
  const { organization } = JSON.parse((await ask(post(parents))).text);
  const path = `${parents.path}/${organization.id}/${collection.name}`;
  lists.push(path);
  for (let index = 0; index < perParent; index += 1)
    items.push(`${path}/${JSON.parse((await ask(post({ path, body: collection.body }))).text).id}`);
}
const pages = Array.from({ length: Math.floor(perParent / perPage) }, (_, index) => index + 1);
const scenarios = {
  same: [get(items[0])],
  different: items.map(get),
  pages: lists.flatMap((path) => pages.map((page) => get(`${path}?itemsPerPage=${perPage}&pageNum=${page}`))),
  create: [post(parents)],
};
const known = {
  entity: await ask(scenarios.same[0]),
  page: await ask(scenarios.pages[0]),
  created: await ask(scenarios.create[0]),
};

const server = await mock.listen();
const bare = createServer((request, response) => {
  const { status, headers, text } =
    request.method === "POST" ? known.created : request.url.includes("?") ? known.page : known.entity;
  const send = () => {
    response.writeHead(status, headers);
    response.end(text);
  };
  if (request.method === "POST") request.on("end", send).resume();
  else send();
}).listen(0, "127.0.0.1", () => {
  const bytes = { same: known.entity, different: known.entity, pages: known.page, create: known.created };
  process.send({
    urls: { mock: server.url, bare: `http://127.0.0.1:${bare.address().port}` },
    scenarios: Object.entries(scenarios).map(([name, requests]) => ({
      name,
      requests,
      bytes: bytes[name].text.length,
    })),
  });
});
process.once("disconnect", () => process.exit());
