import { useWords } from "../locale/speech";
import { IconButton } from "../part/IconButton";

interface Props {
  disabled: boolean;
  zoomBy: (steps: 1 | -1) => void;
  showWhole: () => void;
}

/** Zooms, and shows the whole region again. */
export function MapButtons({ disabled, zoomBy, showWhole }: Props) {
  const { t } = useWords();
  const buttons = [
    { label: t("map.zoomIn"), path: "M8 3v10M3 8h10", press: () => zoomBy(1) },
    { label: t("map.zoomOut"), path: "M3 8h10", press: () => zoomBy(-1) },
    { label: t("map.extent"), path: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", press: showWhole },
  ];
  return (
    <div className="map-tools">
      <div className="map-buttons">
        {buttons.map(({ label, path, press }) => (
          <IconButton
            key={path}
            label={label}
            title={label}
            path={path}
            disabled={disabled}
            onClick={press}
          />
        ))}
      </div>
    </div>
  );
}
