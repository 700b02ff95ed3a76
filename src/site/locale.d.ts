declare module "virtual:locale/later-*" {
  export const later: import("../ui/locale/locale").Later;
}

declare module "virtual:locale/*" {
  export const locale: import("../ui/locale/locale").Locale;
}
