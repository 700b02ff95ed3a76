import { useWords } from "../locale/speech";

/** Says that something is still on its way, once it has been for some seconds (`notice.css`). */
export function Slow({ className }: { className: string }) {
  const { t } = useWords();
  return (
    <p role="status" className={`${className} slow`}>
      {t("app.slow")}
    </p>
  );
}
