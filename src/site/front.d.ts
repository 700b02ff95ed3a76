declare module "virtual:front" {
  export const front:
    | import("../atlas/front").AtlasFront
    | { readonly problems: readonly import("../atlas/problems").Problem[] };
}
