import { useState } from "react";
import { fileStem } from "../browser/fileStem";
import { saveFile } from "../browser/saveFile";
import { useAllWords } from "../locale/allWords";
import { useNavigation } from "../wire/navigation";
import { CopyField } from "./CopyField";
import { linkTo, pageLink } from "./links";
import { qrSvg } from "./qrSvg";
import { siteRoot } from "./siteRoot";

/** The address of the view, as text and as a code; and the page of what is picked. */
export function LinkTab() {
  const { t, language, endonyms } = useAllWords();
  const { view } = useNavigation();
  const [hasCamera, setCamera] = useState(true);
  const [isFixed, setFixed] = useState(view.language !== null);
  const camera = location.hash;
  const link = linkTo(siteRoot(), view, {
    camera: hasCamera ? camera : "",
    language: isFixed ? language : null,
  });
  return (
    <div className="share-link">
      <div>
        <CopyField label={t("share.link")} text={link} />
        <div className="share-checks">
          {camera !== "" && (
            <label>
              <input
                type="checkbox"
                checked={hasCamera}
                onChange={({ target }) => setCamera(target.checked)}
              />
              {t("share.link.camera")}
            </label>
          )}
          <label>
            <input type="checkbox" checked={isFixed} onChange={({ target }) => setFixed(target.checked)} />
            {t("share.link.language", { language: endonyms[language] })}
          </label>
        </div>
        {view.picked && (
          <>
            <CopyField label={t("share.link.page")} text={pageLink(siteRoot(), view.picked)} />
            <p className="share-hint">
              {hasPictures() && t("share.link.page.picture")} {t("share.link.page.hint")}
            </p>
          </>
        )}
      </div>
      <Code link={link} name={`${fileStem(view)}-qr.svg`} />
    </div>
  );
}

/** Whether the pages were built with pictures for their links: only then the first one names its own. */
function hasPictures(): boolean {
  return document.querySelector('meta[property="og:image"]') !== null;
}

function Code({ link, name }: { link: string; name: string }) {
  const { t } = useAllWords();
  const svg = qrSvg(link);
  if (svg === null) return <p className="share-hint">{t("share.code.long")}</p>;
  return (
    <div className="share-code">
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={t("share.code")} />
      <button
        type="button"
        className="button"
        onClick={() => saveFile({ name, blob: new Blob([svg], { type: "image/svg+xml" }) })}
      >
        {t("share.code.save")}
      </button>
    </div>
  );
}
