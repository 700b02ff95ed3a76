import { MissingLetters } from "../../../draw/pdf/MissingLetters";
import { NoVideo } from "../../../draw/video/NoVideo";
import { isFramed } from "../../browser/framed";
import { NoClipboard } from "../../browser/saveFile";
import { useAllWords } from "../../locale/allWords";
import type { LaterKey, MessageKey } from "../../locale/locale";
import { NothingShown } from "../data/NothingShown";
import { NothingFlows } from "../file/writers";
import type { Progress } from "./useFile";

/** How far a file is, that it is there, or what to do where it couldn't be made. */
export function ProgressLine({ progress }: { progress: Progress }) {
  const { t } = useAllWords();
  switch (progress.state) {
    case "idle":
      return null;
    case "making":
      return (
        <progress className="export-progress" max={1} value={progress.part} aria-label={t("export.making")} />
      );
    case "done":
      return (
        <p role="status" className="export-said">
          {t("export.done", { name: progress.name })}
          {/* A sandbox that lets nothing be saved tells nobody. */}
          {isFramed() && <> {t("export.done.framed")}</>}
        </p>
      );
    case "failed":
      return (
        <p role="alert" className="export-said export-failed">
          <Failure error={progress.error} />
        </p>
      );
  }
}

function Failure({ error }: { error: unknown }) {
  const { t } = useAllWords();
  if (error instanceof MissingLetters)
    return <>{t("export.failed.letters", { letters: error.letters.slice(0, 8).join(" ") })}</>;
  return <>{t(reasonOf(error))}</>;
}

function reasonOf(error: unknown): MessageKey | LaterKey {
  if (error instanceof NoClipboard) return "export.failed.clipboard";
  if (error instanceof NoVideo) return "export.failed.video";
  if (error instanceof NothingFlows) return "export.failed.flow";
  if (error instanceof NothingShown) return "export.data.none";
  // Without a network, `fetch` and `import` fail with a TypeError.
  return error instanceof TypeError || !navigator.onLine ? "export.failed.offline" : "export.failed";
}
