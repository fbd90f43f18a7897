import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Instance } from "../kernel/instance.ts";
import type { Locale } from "../kernel/text.ts";
import type { Viewer } from "../kernel/viewer.ts";
import type { Format } from "./format.ts";
import type { Catalogue, Messages } from "./messages/catalogue.ts";

/** What the shell says about the place: a part of the instance profile. */
export type Place = Pick<
  Instance,
  "name" | "shortName" | "province" | "timeZone" | "timeZoneAbbreviation" | "personnelBody" | "letterhead"
>;

export interface PageAssets {
  readonly style: string;
  readonly script: string;
}

/** All that a component may know besides its props. Made once per page by the server. */
export interface Site {
  readonly locale: Locale;
  /** Words of the shell and the components; a feature has a catalogue of its own (`wordsOf`). */
  readonly words: Messages;
  readonly format: Format;
  readonly place: Place;
  readonly viewer: Viewer;
  /** Address of this page without the language and without the origin, e.g. `/lowongan?tahun=2026`. */
  readonly address: string;
  /** `https://…` without a slash at the end. */
  readonly origin: string;
  readonly now: Date;
  readonly assets: PageAssets;
  /** Stands above every page: that the content is invented. */
  readonly standingNotice?: string;
  /** Whether this server answers the path (a pattern of the router): a link is shown only where it leads somewhere. */
  serves(path: string): boolean;
}

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("A component was rendered outside a page: wrap it in SiteContext.Provider.");
  return site;
}

/** The words of a feature in the reader's language. */
export const useWords = <Words>(catalogue: Catalogue<Words>): Words => catalogue[useSite().locale];
