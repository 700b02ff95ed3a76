import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeLocale } from "../../src/site/localePlugin";
import { Speaking } from "../../src/ui/locale/speech";
import { wordsOf } from "../../src/ui/locale/words";
import { AsOf, LatestReport } from "../../src/ui/part/DateText";
import { textOf } from "./rendered";

test.each([
  ["en", "as of 2024, unchanged since 2021", "Latest report: 3 March 2026"],
  ["az", "2024 tarixinə, 2021 tarixindən dəyişməyib", "Son məlumat: 3 mart 2026"],
  ["tr", "2024 itibarıyla, 2021 tarihinden beri değişmedi", "Son haber: 3 Mart 2026"],
  ["ru", "на 2024 г., без изменений с 2021 г.", "Последнее сообщение: 3 марта 2026 г."],
] as const)(
  "%s says since when a value is unchanged, and of when the newest report is",
  (language, since, latest) => {
    const html = renderToStaticMarkup(
      <Speaking value={wordsOf(makeLocale(language))}>
        <AsOf date="2024" since="2021" />
        <LatestReport date="2026-03-03" />
      </Speaking>,
    );
    expect(textOf(html).trim()).toBe(`${since} ${latest}`);
  },
);
