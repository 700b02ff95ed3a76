declare module "virtual:front" {
  export const switches: readonly import("../view/view").Switch[];
  export const front:
    | import("../atlas/front").AtlasFront
    | { readonly problems: readonly import("../atlas/problems").Problem[] };
}
