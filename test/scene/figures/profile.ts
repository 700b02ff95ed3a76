import type { RouteProfile } from "../../../src/atlas/routeProfile";
import type { ProfileLook } from "../../../src/scene/figures/profileFigure";

/** Four samples: a shore, two at sea, a shore; 300 km along the equator. */
export function profileWith(changes: Partial<RouteProfile> = {}): RouteProfile {
  return {
    samples: [
      { km: 0, m: 40, plusMinusM: 30, at: [0, 0] },
      { km: 100, m: -668, plusMinusM: 190, at: [0.9, 0] },
      { km: 200, m: -48, plusMinusM: 20, at: [1.8, 0] },
      { km: 300, m: 120, plusMinusM: 30, at: [2.7, 0] },
    ],
    waters: [
      {
        first: 1,
        last: 2,
        sea: "caspian-sea",
        name: { en: "Caspian Sea" },
        surfaceM: -28,
        roundM: 50,
        isSounded: false,
      },
    ],
    places: [
      { id: "a", name: { en: "Aktau (east end of the cable)" }, km: 0 },
      { id: "b", name: { en: "Sumgayit 500 kV substation" }, km: 300 },
    ],
    isIndicative: true,
    ...changes,
  };
}

export const profileLook: ProfileLook = {
  language: "en",
  ink: "missionA",
  say: (word) =>
    ({
      title: "Ground and seabed along the route",
      seaLevel: "Sea level",
      export: "Direction of export",
    })[word],
  amount: (value, unit) => `${value < 0 ? "−" : ""}${Math.abs(value)} ${unit}`,
};
