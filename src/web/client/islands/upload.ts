interface Refusal {
  readonly userErrors?: readonly { readonly message: string }[];
}

/**
 * Sends a form with a file and shows how far it has come: on a slow line a file takes minutes. What is refused is said here, with the
 * chosen file still in its field; without script the form goes the browser's own way.
 */
export function start(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  const view = progressView(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.dataset["isSending"]) return;
    form.dataset["isSending"] = "yes";
    send(form, view);
  });
}

interface ProgressView {
  /** Share between 0 and 1. */
  sent(share: number): void;
  /** Everything is there; the server reads it. */
  reading(): void;
  refused(messages: readonly string[]): void;
}

function send(form: HTMLFormElement, view: ProgressView): void {
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("accept", "application/json");
  request.upload.addEventListener("progress", ({ loaded, total }) => view.sent(total > 0 ? loaded / total : 0));
  request.upload.addEventListener("load", () => view.reading());
  request.addEventListener("loadend", () => {
    const id = request.status === 201 ? (parsed(request.responseText) as { id?: string }).id : undefined;
    if (id !== undefined) return location.assign(`${form.dataset["next"] ?? ""}${id}`);
    delete form.dataset["isSending"];
    const said = (parsed(request.responseText) as Refusal).userErrors?.map(({ message }) => message) ?? [];
    view.refused(said.length > 0 ? said : [form.dataset["failed"] ?? ""]);
  });
  request.send(new FormData(form));
}

function progressView(form: HTMLFormElement): ProgressView {
  const bar = Object.assign(document.createElement("progress"), { className: "upload-progress", max: 1, hidden: true });
  bar.setAttribute("aria-label", form.dataset["sending"] ?? "");
  const words = document.createElement("div");
  words.setAttribute("role", "status");
  form.append(bar, words);
  const say = (className: string, lines: readonly string[]): void => {
    words.className = className;
    words.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
  };
  return {
    sent: (share) => {
      bar.hidden = false;
      bar.value = share;
      say("", [`${form.dataset["sending"] ?? ""} ${Math.round(share * 100)}%`]);
    },
    reading: () => {
      bar.removeAttribute("value");
      say("", [form.dataset["reading"] ?? ""]);
    },
    refused: (messages) => {
      bar.hidden = true;
      say("field-error", messages);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
