/** Milliseconds before a wait is worth a word: most pages are there sooner. */
const patience = 300;

/**
 * The loading state of every page: links and forms say that something is under way, and a form is sent once.
 * Also moves the focus to the list of refusals, which is what the reader came back for.
 */
export function watchNavigation(): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    announce(document.body.dataset["loading"] ?? "");
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (form.method !== "post") return announce(document.body.dataset["loading"] ?? "");
    if (form.dataset["isSending"]) return event.preventDefault();
    form.dataset["isSending"] = "yes";
    announce(document.body.dataset["sending"] ?? "");
  });
  // A page taken from the browser's own memory of pages must not look busy.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    withdraw();
    for (const form of document.forms) delete form.dataset["isSending"];
  });
  const refusals = document.querySelector<HTMLElement>("[data-focus]");
  refusals?.focus({ preventScroll: true });
  refusals?.scrollIntoView({ block: "start" });
}

let pending: ReturnType<typeof setTimeout> | undefined;
let bar: HTMLElement | undefined;

function announce(words: string): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    bar ??= document.body.appendChild(Object.assign(document.createElement("p"), { className: "under-way" }));
    bar.setAttribute("role", "status");
    bar.textContent = words;
  }, patience);
}

function withdraw(): void {
  clearTimeout(pending);
  bar?.remove();
  bar = undefined;
}
