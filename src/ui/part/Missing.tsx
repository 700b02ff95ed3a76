import { useWords } from "../locale/speech";
import { Notice } from "./Notice";

interface Props {
  of: "app.failed.part" | "map.failed";
  onRetry: () => void;
}

/** Says in its place that something didn’t come, and asks for it again. */
export function Missing({ of, onRetry }: Props) {
  const { t } = useWords();
  return (
    <Notice action={t("app.retry")} onAction={onRetry}>
      {t(of)}
    </Notice>
  );
}
