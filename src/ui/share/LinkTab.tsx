import { useState } from "react";
import type { Picked } from "../../view/view";
import { fileStem } from "../browser/fileStem";
import { useAllWords } from "../locale/allWords";
import { CheckBox } from "../part/Choices";
import { useNavigation } from "../wire/navigation";
import { CopyField } from "./CopyField";
import { KeepOffline } from "./KeepOffline";
import { linkTo, pageLink } from "./links";
import { qrSvg } from "./qrSvg";
import { SaveButton } from "./SaveButton";
import { siteRoot } from "./siteRoot";
import { useShared } from "./useShared";

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
    <>
      <div className="share-link">
        <div>
          <CopyField label={t("share.link")} text={link}>
            <DeviceButton link={link} />
          </CopyField>
          <div className="share-checks">
            {camera !== "" && (
              <CheckBox isOn={hasCamera} onChange={setCamera}>
                {t("share.link.camera")}
              </CheckBox>
            )}
            <CheckBox isOn={isFixed} onChange={setFixed}>
              {t("share.link.language", { language: endonyms[language] })}
            </CheckBox>
          </div>
          {view.picked && <RecordLink picked={view.picked} />}
        </div>
        <Code link={link} name={`${fileStem(view)}-qr.svg`} />
      </div>
      <KeepOffline />
    </>
  );
}

/** Hands the link to the device's own sheet of programs, where the browser has one, as phones do. A reader who closes that has changed their mind. */
function DeviceButton({ link }: { link: string }) {
  const { t } = useAllWords();
  const { title } = useShared();
  const shared = { title, url: link };
  if (!navigator.canShare?.(shared)) return null;
  return (
    <button type="button" className="button" onClick={() => navigator.share(shared).catch(() => {})}>
      {t("share.device")}
    </button>
  );
}

/** The page of what is picked. */
function RecordLink({ picked }: { picked: Picked }) {
  const { t } = useAllWords();
  return (
    <>
      <CopyField label={t("share.link.page")} text={pageLink(siteRoot(), picked)} />
      <p className="share-hint">
        {hasPictures() && t("share.link.page.picture")} {t("share.link.page.hint")}
      </p>
    </>
  );
}

/** Whether the site was built with pictures for its links: only then the page names one in its head. */
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
      <SaveButton
        name={name}
        blob={new Blob([svg], { type: "image/svg+xml" })}
        label={t("share.code.save")}
      />
    </div>
  );
}
