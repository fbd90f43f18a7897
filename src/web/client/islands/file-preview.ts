const shownLines = 4;
/** Bytes read of a text file: enough for the shown lines, whatever the file weighs. */
const readAhead = 4096;

/** Says which file is about to be sent, how large it is, and how it begins: a wrong file is seen before it travels. */
export function start(input: HTMLElement): void {
  if (!(input instanceof HTMLInputElement)) return;
  const preview = document.createElement("div");
  preview.className = "file-preview";
  preview.setAttribute("role", "status");
  input.after(preview);
  input.addEventListener("change", () => void show(input, preview));
}

async function show(input: HTMLInputElement, preview: HTMLElement): Promise<void> {
  preview.replaceChildren();
  const file = input.files?.[0];
  if (!file) return;
  const line = document.createElement("p");
  line.textContent = `${input.dataset["label"]} ${file.name} (${sizeOf(file.size, input.dataset["locale"] ?? "id")})`;
  preview.append(line);
  if (!/\.(csv|txt|tsv|json)$/i.test(file.name)) return;
  const beginning = await file.slice(0, readAhead).text();
  const text = document.createElement("pre");
  text.tabIndex = 0;
  text.textContent = beginning.split(/\r?\n/).slice(0, shownLines).join("\n");
  preview.append(text);
}

function sizeOf(bytes: number, locale: string): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}
