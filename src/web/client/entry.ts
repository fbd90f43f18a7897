/// <reference types="vite/client" />
import { watchNavigation } from "./navigation.ts";

/** A part of a page that acts. Its file's name is what the markup asks for: `data-island="copy"` starts `islands/copy.ts`. */
interface Island {
  start(element: HTMLElement): void;
}

const islands = import.meta.glob<Island>("./islands/*.ts");

watchNavigation();
for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) void start(element);

/** Where an island cannot be loaded the page stays what the server sent, which is whole without it. */
async function start(element: HTMLElement): Promise<void> {
  const load = islands[`./islands/${element.dataset["island"]}.ts`];
  if (!load) return;
  const island = await load().catch(() => null);
  island?.start(element);
}
