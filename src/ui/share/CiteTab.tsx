import { useState } from "react";
import { DEFAULT_VIEW } from "../../view/view";
import { fileStem } from "../browser/fileStem";
import { saveFile } from "../browser/saveFile";
import { useAllWords } from "../locale/allWords";
import { useNavigation } from "../wire/navigation";
import { CopyField } from "./CopyField";
import { bibTeX } from "./cite/bibTeX";
import { type Cited, citedNow } from "./cite/cited";
import { cslJson } from "./cite/cslJson";
import { ris } from "./cite/ris";
import { linkTo } from "./links";
import { siteRoot } from "./siteRoot";
import { useShared } from "./useShared";

interface Style {
  /** Its name, the same in every language. */
  readonly name: string;
  readonly write: (cited: Cited) => string;
  /** Of the file that a reference manager reads; `null` for a text. */
  readonly file: { readonly end: string; readonly type: string } | null;
}

const STYLES = {
  apa: { name: "APA", write: ({ line }) => line, file: null },
  bibtex: { name: "BibTeX", write: bibTeX, file: { end: "bib", type: "application/x-bibtex" } },
  ris: { name: "RIS", write: ris, file: { end: "ris", type: "application/x-research-info-systems" } },
  csl: {
    name: "CSL-JSON",
    write: cslJson,
    file: { end: "json", type: "application/vnd.citationstyles.csl+json" },
  },
} satisfies Record<string, Style>;
type StyleId = keyof typeof STYLES;
const STYLE_IDS = Object.keys(STYLES) as readonly StyleId[];

/** The view as a work to be cited, for a text and for programs that keep references. */
export function CiteTab() {
  const words = useAllWords();
  const { t } = words;
  const { front, view } = useNavigation();
  const shared = useShared();
  const [id, setId] = useState<StyleId>("apa");
  const { name, write, file }: Style = STYLES[id];
  const url = linkTo(
    siteRoot(),
    { ...view, theme: DEFAULT_VIEW.theme },
    { camera: "", language: view.language },
  );
  const stem = fileStem(view);
  const asOf = view.date ?? front.horizon;
  const text = write(citedNow(shared, { url, stem, asOf, today: new Date() }, words));
  return (
    <>
      <fieldset className="share-radios">
        <legend>{t("share.cite.style")}</legend>
        {STYLE_IDS.map((each) => (
          <label key={each}>
            <input type="radio" name="style" checked={each === id} onChange={() => setId(each)} />
            {STYLES[each].name}
          </label>
        ))}
      </fieldset>
      <CopyField label={t("share.cite.text", { style: name })} text={text} rows={file === null ? 3 : 11}>
        {file && (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile({
                name: `${stem}.${file.end}`,
                blob: new Blob([text], { type: file.type }),
              })
            }
          >
            {t("share.cite.save")}
          </button>
        )}
      </CopyField>
      <p className="share-hint">{t("share.cite.hint")}</p>
    </>
  );
}
