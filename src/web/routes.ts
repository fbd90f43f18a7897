import { aboutPage } from "./features/site/about.page.tsx";
import { frontPage } from "./features/site/front.page.tsx";
import type { AnyPage } from "./page.ts";

/** Every page of the portal. The server registers this list, and the browser tests open each of it. */
export const routes: readonly AnyPage[] = [frontPage, aboutPage];
