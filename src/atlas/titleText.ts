import type { Text } from "./atlas";

/** What a milestone is called: most are recorded in English alone. */
export function titleText(title: string | Text): Text {
  return typeof title === "string" ? { en: title } : title;
}
