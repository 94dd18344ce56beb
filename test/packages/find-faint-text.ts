/**
 * A script for a page. Returns the texts whose contrast with their background is below 4.5 (WCAG 2.2, 1.4.3). Opens all
 * collapsed parts first.
 */
export const findFaintText = `
(() => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const channels = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [red, green, blue] = [r, g, b].map((each) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const color = channels(getComputedStyle(each).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255, 255];
  };
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    const text = [...element.childNodes].filter((each) => each.nodeType === 3).map((each) => each.data.trim()).join("");
    if (text === "" || element.getClientRects().length === 0) continue;
    const { color, opacity } = getComputedStyle(element);
    const [one, other] = [luminance(channels(color)), luminance(backgroundOf(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5 || opacity !== "1") found.push(text.slice(0, 40) + " " + contrast.toFixed(2));
  }
  return [...new Set(found)];
})()
`;
