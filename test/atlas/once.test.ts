import { expect, test } from "vitest";
import { once } from "../../src/atlas/once";

/** A loading that fails the first time, and notes what it is asked for. */
function failingFirst() {
  const asked: string[] = [];
  const load = once(async (key: string) => {
    asked.push(key);
    if (asked.length === 1) throw new Error("no network");
    return `what ${key} says`;
  });
  return { asked, load };
}

test("what failed is asked for again, and what came is kept", async () => {
  const { asked, load } = failingFirst();
  await expect(load("a")).rejects.toThrow("no network");
  expect(await load("a")).toBe("what a says");
  expect(await load("a")).toBe("what a says");
  expect(asked).toEqual(["a", "a"]);
});

test("two that ask at the same time wait for the same", async () => {
  const { asked, load } = failingFirst();
  const answers = [load("a"), load("a"), load("b")];
  expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual([
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  expect(asked).toEqual(["a", "b"]);
});

test("lists of the same words are the same key", async () => {
  const asked: string[][] = [];
  const load = once(async (words: string[]) => asked.push(words));
  await Promise.all([load(["detail", "overview"]), load(["detail", "overview"]), load(["overview"])]);
  expect(asked).toEqual([["detail", "overview"], ["overview"]]);
});
