import { useNavigation } from "../wire/navigation";
import { factsTitle } from "./factsTitle";
import { useExplore } from "./useExplore";

/** Where the way back leads from what is picked, beside a table of facts or a comparison. */
export function BackWords() {
  const { view } = useNavigation();
  const loaded = useExplore();
  return loaded.state === "here" ? <>{loaded.value.words.t(factsTitle(view))}</> : null;
}
