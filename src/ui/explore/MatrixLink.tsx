import type { Filter } from "../../atlas/participation/filter";
import { useWords } from "../locale/speech";
import { ViewLink } from "../part/ViewLink";

/** From what is said about a thing to its meetings in the matrix. */
export function MatrixLink({ filter }: { filter: Filter }) {
  const { t } = useWords();
  return (
    <p className="matrix-link">
      <ViewLink change={{ explore: "matrix", filter }}>{t("explore.inMatrix")}</ViewLink>
    </p>
  );
}
