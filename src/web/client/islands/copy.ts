/** "Salin": copies `data-copy` and says so on the button itself. */
export function start(button: HTMLElement): void {
  const words = button.textContent ?? "";
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(button.dataset["copy"] ?? "").then(
      () => say(button.dataset["copied"] ?? ""),
      () => say(button.dataset["failed"] ?? ""),
    );
  });
  // Leaving the button makes it ready to be used again; a timer would take the words away from a slow reader.
  button.addEventListener("blur", () => say(words));

  function say(text: string): void {
    button.textContent = text;
  }
}
