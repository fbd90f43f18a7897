import type { VNode } from "preact";

/** The woven band: decoration, drawn by the style sheet from two masks so that it follows the colour scheme. */
export const Weave = ({ size = "thin" }: { size?: "thin" | "tall" }): VNode => <div class={`weave weave-${size}`} aria-hidden="true" />;
