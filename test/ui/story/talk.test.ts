import { expect, test } from "vitest";
import { elapsedWords } from "../../../src/ui/story/speaker/DeskClock";
import { isTalkMessage, joinTalk, newTalkName, talkOfWindow } from "../../../src/ui/story/talk";

test.each([
  [{ says: "hello" }, true],
  [{ says: "go", step: 3 }, true],
  [{ says: "at", step: 3, isBlank: false }, true],
  [{ says: "go" }, false],
  [{ says: "go", step: "3" }, false],
  [{ says: "dance" }, false],
  [{ says: "constructor" }, false],
  ["go", false],
  [null, false],
])("of %j it is %s that a window of a talk understands it", (message, isOne) => {
  expect(isTalkMessage(message)).toBe(isOne);
});

test("two windows of a talk hear each other, and nobody else does", async () => {
  const name = newTalkName();
  const heard: string[] = [];
  const other = joinTalk(newTalkName(), () => heard.push("other"));
  const message = new Promise((hear) => {
    const audience = joinTalk(name, (said) => {
      audience.end();
      hear(said);
    });
  });
  const speaker = joinTalk(name, () => heard.push("speaker"));
  speaker.tell({ says: "go", step: 2 });
  expect(await message).toEqual({ says: "go", step: 2 });
  expect(heard).toEqual([]);
  speaker.end();
  other.end();
});

test("a window belongs to a talk by its name, and one that was opened by hand to none", () => {
  const name = newTalkName();
  expect(talkOfWindow(name)).toBe(name);
  expect(talkOfWindow("")).toBeNull();
  expect(talkOfWindow("report")).toBeNull();
});

test.each([
  [0, "0:00"],
  [67_400, "1:07"],
  [3_725_000, "1:02:05"],
  [-500, "0:00"],
])("%d ms have lasted %s", (ms, words) => {
  expect(elapsedWords(ms)).toBe(words);
});
