/** @jsxImportSource react */
import "graphiql/setup-workers/vite";
// Part by part: the one sheet of all parts carries 35 fonts that the portal does without.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./playground.css";
import { buildSchema, type GraphQLSchema } from "graphql";
import { createRoot } from "react-dom/client";
import { locales } from "../kernel/text.ts";
import { Playground } from "./playground.tsx";

/** Starts the editor in the place that the page keeps for it. */
const place = document.querySelector<HTMLElement>("#playground");
const locale = locales.find((each) => each === document.documentElement.lang) ?? "id";
if (place) {
  const schema = await schemaOf(place.dataset["schema"] ?? "");
  createRoot(place).render(<Playground locale={locale} schema={schema} />);
}

/** From the published file, not by introspection: it says what an operation costs, and it is there where introspection is off. */
async function schemaOf(address: string): Promise<GraphQLSchema | null> {
  try {
    const response = await fetch(address);
    return response.ok ? buildSchema(await response.text()) : null;
  } catch {
    return null;
  }
}
