import { type ChangeEvent, useRef } from "react";
import { checkOwnStory } from "../../../atlas/ownStory";
import type { Problem } from "../../../atlas/problems";
import type { OwnStory } from "../../../atlas/story";
import { readAddress } from "../../../scene/readAddress";
import { saveFile } from "../../browser/saveFile";
import { useAllWords } from "../../locale/allWords";
import { readable } from "./useOwnStory";

interface Props {
  story: OwnStory;
  /** What it is called without a title. */
  name: string;
  onOpen: (story: OwnStory) => void;
  /** What is wrong with the file that was opened; nothing is changed then. */
  onProblems: (problems: readonly Problem[]) => void;
}

/** A story as a file: for stories that are too long for a link, and to keep. */
export function OwnFiles({ story, name, onOpen, onProblems }: Props) {
  const { t } = useAllWords();
  const save = () => {
    const named = readable(story);
    const text = `${JSON.stringify(named, null, 2)}\n`;
    saveFile({
      name: `${fileName(named.title ?? name)}.json`,
      blob: new Blob([text], { type: "application/json" }),
    });
  };
  const open = async (file: File) => {
    const checked = checkOwnStory(file.name, await file.text(), readAddress);
    onProblems(checked.problems);
    if (checked.story) onOpen(checked.story);
  };
  return (
    <>
      {story.steps.length > 0 && (
        <button type="button" className="button" onClick={save}>
          {t("story.own.save")}
        </button>
      )}
      <OpenButton name={t("story.own.open")} open={open} />
    </>
  );
}

/** A button of ours in the place of the browser's own, whose words are in the browser's language. */
function OpenButton({ name, open }: { name: string; open: (file: File) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) await open(file);
    // The same file may be chosen again once it is mended.
    target.value = "";
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {name}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={name}
        onChange={onChange}
      />
    </>
  );
}

/** Letters and digits of the title: what any disk takes. */
function fileName(title: string): string {
  return (
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "story"
  );
}
