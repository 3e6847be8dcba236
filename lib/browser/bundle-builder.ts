// The script of the bundle builder on /for-clinicians/: writes the ticked pages into one address and its QR code.
import { qrShape } from "../send/qr-shape";
import { bundleAddress } from "./bundle-choice";

const builder = document.querySelector<HTMLElement>("[data-bundle]");
if (builder) start(builder);

function start(builder: HTMLElement): void {
  const find = <Found extends Element>(selector: string): Found => {
    const found = builder.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector} in the bundle builder.`);
    return found;
  };
  const result = find<HTMLElement>(".bundle-result");
  const link = find<HTMLAnchorElement>(".bundle-link");
  const mail = find<HTMLAnchorElement>(".bundle-mail");
  const code = find<SVGElement>(".qr");
  const line = find<SVGPathElement>(".qr path");
  const words: string[] = [];

  const show = () => {
    result.hidden = words.length === 0;
    if (words.length === 0) return;
    const address = bundleAddress(builder.dataset.bundle ?? "", words);
    const { size, line: path, dashes } = qrShape(address);
    link.href = address;
    link.textContent = address.replace(/^https:\/\//, "");
    mail.href = `mailto:?body=${encodeURIComponent(`In plain words, with sources: ${address}`)}`;
    code.setAttribute("viewBox", `0 0 ${size} ${size}`);
    line.setAttribute("d", path);
    line.setAttribute("stroke-dasharray", dashes);
  };

  find<HTMLElement>(".without-script").hidden = true;
  find<HTMLElement>(".choices").hidden = false;
  for (const box of builder.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    // Browsers put ticks back after a reload: begin with those.
    if (box.checked) words.push(box.value);
    box.addEventListener("change", () => {
      if (box.checked) words.push(box.value);
      else words.splice(words.indexOf(box.value), 1);
      show();
    });
  }
  show();
}
