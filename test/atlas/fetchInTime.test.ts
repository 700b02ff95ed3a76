import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchInTime } from "../../src/atlas/fetchInTime";

/** A real server, which answers as slowly as a test writes; only the clock is ours. */
let answers: ((response: ServerResponse) => void)[] = [];
const server = createServer((_, response) => answers.shift()?.(response));
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/map.json`;

/** The next answer of the server, once it has been asked. */
function answer(): Promise<ServerResponse> {
  return new Promise((resolve) => answers.push(resolve));
}

beforeEach(() => {
  answers = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => void vi.useRealTimers());
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const PARTS = 30;

test("a file that comes slowly, but comes, is waited for: two minutes and a half, at a part every five seconds", async () => {
  const asked = answer();
  const response = fetchInTime(url);
  const line = await asked;
  line.writeHead(200, { "Content-Type": "application/json" });
  line.write("[0");
  const { body, headers } = await response;
  expect(headers.get("Content-Type")).toBe("application/json");
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let came = (await reader.read()).value ?? "";
  for (let part = 1; part <= PARTS; part++) {
    await vi.advanceTimersByTimeAsync(5_000);
    line.write(`,${part}`);
    came += (await reader.read()).value ?? "";
  }
  line.end("]");
  came += (await reader.read()).value ?? "";
  expect(JSON.parse(came)).toHaveLength(PARTS + 1);
  expect((await reader.read()).done).toBe(true);
});

test("one of which nothing comes is given up after twenty seconds, be it at its head or in its body", async () => {
  const [first, second] = [answer(), answer()];
  const hanging = fetchInTime(url);
  hanging.catch(() => {});
  await first;
  await vi.advanceTimersByTimeAsync(20_000);
  await expect(hanging).rejects.toThrow("nothing came");
  const response = fetchInTime(url);
  const line = await second;
  line.write("[0");
  const text = (await response).text();
  text.catch(() => {});
  await vi.advanceTimersByTimeAsync(20_000);
  await expect(text).rejects.toThrow("nothing came");
});

test("a status that isn't good is its cause", async () => {
  const asked = answer();
  const response = fetchInTime(url);
  response.catch(() => {});
  (await asked).writeHead(404).end();
  await expect(response).rejects.toMatchObject({ cause: 404 });
});
