import { defineConfig } from "vite";
import { precompressed } from "./vite.precompressed.ts";

/** Builds the editor of `/playground`, apart from the portal: it is large, it is React, and it seldom changes. */
export default defineConfig({
  base: "/playground/",
  publicDir: false,
  build: {
    outDir: "dist/playground",
    assetsDir: "aset",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2022",
    assetsInlineLimit: 0,
    // The editor is megabytes by nature; the limit would only complain.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: ["src/playground/main.tsx"],
      // The editor's icons are titled by the names of their components, which a screen reader speaks.
      output: { keepNames: true },
      // "use no memo" is for a compiler that does not run here.
      onwarn: (warning, warn) => void (warning.code !== "MODULE_LEVEL_DIRECTIVE" && warn(warning)),
    },
  },
  worker: { format: "es" },
  plugins: [precompressed(9)],
});
