import { defineConfig } from "vite";
import { precompressed } from "./vite.precompressed.ts";

/** Builds what browsers load: one style sheet and the script that starts the islands. Pages are rendered by the server. */
export default defineConfig({
  publicDir: "src/web/public",
  build: {
    outDir: "dist/web",
    assetsDir: "aset",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2022",
    // A picture inside the style sheet would need `data:` in the policy of the pages; as a file it is cached for good.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: ["src/web/client/entry.ts", "src/web/styles/site.css"] },
  },
  plugins: [precompressed()],
});
