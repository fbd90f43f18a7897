/**
 * Keeps what is typed in a form on this phone until the server has answered. The draft of a form is dropped when the server
 * leads on to another page (the act was done) and kept when it shows the form again or does not answer at all.
 */
export function start(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  const key = `draft:${location.pathname}#${form.querySelector<HTMLInputElement>("input[name=act]")?.value ?? ""}`;
  dropAnswered(key, form);
  restore(key, form);
  form.addEventListener("input", () => write(key, JSON.stringify(textsOf(form))));
  form.addEventListener("submit", () => write(sentKey, key));
}

/** Which draft was sent last: read by the next page that has a form with drafts, or by this one when it comes back refused. */
const sentKey = "draft-sent";

function dropAnswered(key: string, form: HTMLFormElement): void {
  const sent = read(sentKey);
  if (!sent) return;
  write(sentKey, null);
  const isRefused = sent === key && form.dataset["refused"] !== undefined;
  const isAnswered = document.querySelector(".notice-done") !== null;
  if (!isRefused && isAnswered) write(sent, null);
}

function restore(key: string, form: HTMLFormElement): void {
  const draft = read(key);
  // After a refusal the server has put back what was sent, which is newer.
  if (!draft || form.dataset["refused"] !== undefined) return;
  const texts = parse(draft);
  const changed = controlsOf(form).filter((control) => (texts[control.name] ?? control.value) !== control.value);
  if (changed.length === 0) return;
  for (const control of changed) control.value = texts[control.name] ?? "";
  form.prepend(restoredNotice(key, form));
}

function restoredNotice(key: string, form: HTMLFormElement): HTMLElement {
  const notice = document.createElement("p");
  notice.className = "notice notice-note";
  notice.setAttribute("role", "status");
  const discard = Object.assign(document.createElement("button"), {
    type: "button",
    className: "button quiet",
    textContent: form.dataset["discard"] ?? "",
  });
  discard.addEventListener("click", () => {
    write(key, null);
    form.reset();
    notice.remove();
  });
  notice.append(`${form.dataset["restored"] ?? ""} `, discard);
  return notice;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const kept = new Set(["text", "number", "date", "datetime-local", "time", "email", "tel", "url", "textarea", "select-one"]);

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((each): each is Control => "name" in each && "type" in each && kept.has(String(each.type)));

const textsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(controlsOf(form).map((control) => [control.name, control.value]));

function parse(draft: string): Record<string, string> {
  try {
    return JSON.parse(draft) as Record<string, string>;
  } catch {
    return {};
  }
}

// Storage may be full or forbidden (private windows): the form then works as it does without script.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}
