import { expect, test } from "vitest";
import { headersFile } from "../../src/site/headers";

const policyIn = (file: string) => /Content-Security-Policy: (.*)/.exec(file)?.[1]?.split("; ") ?? [];

test("where the host is known, its origin stands beside 'self' in every directive: to WebKit a sandboxed page has no self", () => {
  const directives = policyIn(headersFile("body{}", "https://example.org/atlas/"));
  const own = directives.filter((each) => each.includes("'self'"));
  expect(own.map((each) => each.split(" ")[0])).toEqual([
    "default-src",
    "style-src",
    "img-src",
    "worker-src",
  ]);
  for (const each of own) expect(each.split(" ")).toContain("https://example.org");
});

test("where it isn't, nothing but the page's own host is let through", () => {
  expect(policyIn(headersFile("body{}", null)).join("; ")).not.toContain("http");
});
