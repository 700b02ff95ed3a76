declare module "virtual:locale/*" {
  export const locale: import("../ui/locale/locale").Locale;
}
