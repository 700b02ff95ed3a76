import type { Filter } from "../../atlas/participation/filter";
import { useWords } from "../locale/speech";
import { ViewLink } from "../part/ViewLink";

/** From what is said about a thing to its meetings in the matrix, or to who spoke at them. */
export function MatrixLink({
  filter,
  explore = "matrix",
}: {
  filter: Filter;
  explore?: "matrix" | "persons";
}) {
  const { t } = useWords();
  return (
    <p className="matrix-link">
      <ViewLink change={{ explore, filter }}>{t("explore.inMatrix")}</ViewLink>
    </p>
  );
}
