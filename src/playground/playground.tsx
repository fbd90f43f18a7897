/** @jsxImportSource react */
import { GraphiQL } from "graphiql";
import type { GraphQLSchema } from "graphql";
import { type MouseEvent, type ReactNode, useCallback, useState } from "react";
import type { Locale } from "../kernel/text.ts";
import type { Example } from "./example.ts";
import { ExampleOpener, type OpeningState } from "./example-opener.tsx";
import { examples } from "./examples.ts";
import { fetcher } from "./fetcher.ts";
import { words } from "./words.ts";

export interface PlaygroundProps {
  locale: Locale;
  /** Null: without suggestions and documentation. */
  schema: GraphQLSchema | null;
}

/** The list of examples and the editor. What was typed stays until the tab of the browser closes; headers are never kept. */
export function Playground({ locale, schema }: PlaygroundProps): ReactNode {
  const [example, setExample] = useState(wantedExample);
  const [state, setState] = useState<OpeningState>("ready");
  const say = words[locale];
  const choose = useCallback((name: string) => {
    history.replaceState(null, "", addressOf(name));
    setExample(examples.find((each) => each.name === name) ?? null);
  }, []);
  return (
    <div className="workbench">
      <nav className="examples" aria-labelledby="contoh">
        <h2 id="contoh">{say.examples}</h2>
        <ExampleList locale={locale} chosen={example} choose={choose} />
        <ExampleSelect locale={locale} chosen={example} choose={choose} />
      </nav>
      <div className="workplace">
        <p className="example-sentence" aria-live="polite">
          {example && (
            <>
              <strong>{example.title[locale]}.</strong> {example.sentence[locale]}{" "}
            </>
          )}
          {say[state]}
        </p>
        {schema === null && <p className="notice">{say.noSchema}</p>}
        <GraphiQL
          fetcher={fetcher}
          schema={schema}
          storage={sessionStorage}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility="variables"
          defaultTabs={[{ query: "" }]}
        >
          {/* The place of the logo is inside the editor's state, which the opener needs; a logo is not. */}
          <GraphiQL.Logo>
            <ExampleOpener example={example} onState={setState} />
          </GraphiQL.Logo>
        </GraphiQL>
      </div>
    </div>
  );
}

interface ChoiceProps {
  locale: Locale;
  chosen: Example | null;
  choose(name: string): void;
}

/** Links, so that an example has an address to pass on. */
function ExampleList({ locale, chosen, choose }: ChoiceProps): ReactNode {
  const onClick = (event: MouseEvent, name: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(name);
  };
  return (
    <ol className="example-list">
      {examples.map(({ name, title }) => (
        <li key={name}>
          <a href={addressOf(name)} aria-current={chosen?.name === name ? "true" : undefined} onClick={(event) => onClick(event, name)}>
            {title[locale]}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The same choice on a phone, where ten lines would push the editor off the screen. */
const ExampleSelect = ({ locale, chosen, choose }: ChoiceProps): ReactNode => (
  <select className="example-select" aria-labelledby="contoh" value={chosen?.name ?? ""} onChange={(event) => choose(event.target.value)}>
    {chosen === null && <option value="">{words[locale].choose}</option>}
    {examples.map(({ name, title }, index) => (
      <option key={name} value={name}>{`${index + 1}. ${title[locale]}`}</option>
    ))}
  </select>
);

const parameter = "contoh";

const addressOf = (name: string): string => `?${new URLSearchParams({ [parameter]: name })}`;

/** The example that the address names; else the first one where nothing was typed before. */
function wantedExample(): Example | null {
  const name = new URLSearchParams(location.search).get(parameter);
  return examples.find((each) => each.name === name) ?? (sessionStorage.length === 0 ? (examples[0] ?? null) : null);
}
