// The preview of the embed dialog: styles of its code, which the policy of the site takes from a script only.
document.body.style.margin = "0";
for (const element of document.querySelectorAll("[data-style]"))
  element.style.cssText = element.dataset.style;
