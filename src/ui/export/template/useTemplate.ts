import { type RefObject, useState } from "react";
import type { SlideTemplate, TemplateProblem } from "../../../draw/slides/template/readTemplate";
import { type Choice, changed, withTemplate } from "../choice";

/** How the reading of a template goes; the template itself is in the choice. */
export type TemplateState =
  | { readonly state: "idle" }
  | { readonly state: "reading" }
  | { readonly state: "failed" }
  | { readonly state: "refused"; readonly name: string; readonly problems: readonly TemplateProblem[] };

/** Where a template outlives the dialog: as long as the page does. */
export type KeptTemplate = RefObject<SlideTemplate | null>;

/** Takes a reader's template into the choice, and out of it again. */
export function useTemplate(kept: KeptTemplate, change: (part: (choice: Choice) => Choice) => void) {
  const [progress, setProgress] = useState<TemplateState>({ state: "idle" });
  const put = (template: SlideTemplate | null, part: Partial<Choice>) => {
    kept.current = template;
    change((choice) => withTemplate(changed(choice, part), template));
    setProgress({ state: "idle" });
  };
  const read = async (file: File) => {
    const { takeTemplate } = await import("./takeTemplate");
    const taken = await takeTemplate(file);
    if (taken.template === undefined)
      setProgress({ state: "refused", name: file.name, problems: taken.problems });
    else put(taken.template, { format: "pptx" });
  };
  const take = (file: File) => {
    setProgress({ state: "reading" });
    read(file).catch(() => setProgress({ state: "failed" }));
  };
  return { progress, take, drop: () => put(null, {}) };
}
